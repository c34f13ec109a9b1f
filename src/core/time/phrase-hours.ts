import { joinWords } from '../text/fill.js';
import { phraseTime, type DateWords } from './phrases.js';
import { WEEKDAYS, type OpeningTimes, type Weekday } from './opening-hours.js';

/** As a week is spoken of in the UK; `DateWords` starts on Sunday. */
const WEEK = [...WEEKDAYS.slice(1), ...WEEKDAYS.slice(0, 1)];

/** Opening times in words: "Monday to Thursday, 9am to 5pm; Friday, 9am to 4pm". UK time. */
export function phraseHours(times: readonly OpeningTimes[], words: DateWords, and: string): string {
  return times
    .map(({ days, opens, closes }) => {
      const named = joinWords(phraseDays(days, words), and);
      return `${named}, ${phraseClock(opens, words)} ${words.to} ${phraseClock(closes, words)}`;
    })
    .join('; ');
}

// Three days and more in a row become a range.
function phraseDays(days: readonly Weekday[], words: DateWords): string[] {
  const phrases: string[] = [];
  for (let from = 0; from < WEEK.length; from++) {
    let until = from;
    while (isOneOf(WEEK[until], days)) until++;
    if (until === from) continue;
    const names = WEEK.slice(from, until).map((_, index) => nameOf(from + index, words));
    const [first = ''] = names;
    const last = names[names.length - 1] ?? '';
    phrases.push(...(names.length > 2 ? [`${first} ${words.to} ${last}`] : names));
    from = until;
  }
  return phrases;
}

function isOneOf(day: Weekday | undefined, days: readonly Weekday[]): boolean {
  return day !== undefined && days.includes(day);
}

function nameOf(index: number, { weekdays }: DateWords): string {
  return weekdays[(index + 1) % WEEK.length] ?? '';
}

function phraseClock(clock: string, words: DateWords): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return phraseTime({ year: 0, month: 1, day: 1, hour: hour % 24, minute }, words);
}
