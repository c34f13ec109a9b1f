/** Time zones that a calendar brings along (VTIMEZONE), for names that nobody else knows. */
import ICAL from 'ical.js';
import type { CalendarPart } from './calendar-parts.js';
import { nameOfLine, readProperty, type IcsProperty } from './read-property.js';
import { icalTimeOf } from './wall-times.js';

// A day that comes at least every few years: others would be looked for until the year 20000.
const YEARLY =
  /^FREQ=YEARLY(;(INTERVAL=1|BYDAY=[-+]?[1-5][A-Z]{2}|BYMONTH=([1-9]|1[0-2])|BYMONTHDAY=(1?\d|2[0-8])|WKST=[A-Z]{2}|UNTIL=\d{8}(T\d{6}Z?)?)){2,5}$/;
const TIME = /^\d{8}T\d{6}$/;
const OFFSET = /^[-+]\d{4}(\d\d)?$/;
const MOST = 40;

/** The name a zone goes by in its file. */
export function nameOfZone(part: CalendarPart): string {
  return propertyOf(part, 'TZID')?.texts[0] ?? '';
}

/**
 * How far clocks are ahead of UTC at an instant, both in milliseconds, by the rules of a zone. `null` when
 * they are spoilt, or of a kind that no program writes and that might take for ever.
 * @param part a VTIMEZONE
 */
export function readZoneRules(part: CalendarPart): ((instant: number) => number) | null {
  const observances = part.parts.flatMap(writeObservance);
  const isWhole = observances.length === part.parts.length && observances.length <= MOST;
  if (!isWhole || observances.length === 0) return null;
  const component = new ICAL.Component('vtimezone');
  for (const text of observances) {
    component.addSubcomponent(new ICAL.Component(ICAL.parse(text) as unknown[]));
  }
  const zone = new ICAL.Timezone({ component, tzid: nameOfZone(part) });
  return (instant) => {
    // ical.js asks for the time on the wall, which is what is to be found: the second look is near enough.
    const guess = zone.utcOffset(icalTimeOf(instant)) * 1000;
    return zone.utcOffset(icalTimeOf(instant + guess)) * 1000;
  };
}

/** An observance with what is safe in it, or nothing. */
function writeObservance(part: CalendarPart): string[] {
  const value = (name: string) => propertyOf(part, name)?.raw ?? '';
  const [start, from, to] = [value('DTSTART'), value('TZOFFSETFROM'), value('TZOFFSETTO')];
  const rule = value('RRULE');
  if (!/^(STANDARD|DAYLIGHT)$/.test(part.name)) return [];
  if (!TIME.test(start) || !OFFSET.test(from) || !OFFSET.test(to)) return [];
  if (rule && !YEARLY.test(rule)) return [];
  const others = part.lines.filter(({ text }) => /^RDATE:\d{8}T\d{6}$/i.test(text)).slice(0, MOST);
  return [
    [
      `BEGIN:${part.name}`,
      `DTSTART:${start}`,
      `TZOFFSETFROM:${from}`,
      `TZOFFSETTO:${to}`,
      ...(rule ? [`RRULE:${rule}`] : []),
      ...others.map(({ text }) => text),
      `END:${part.name}`,
    ].join('\r\n'),
  ];
}

function propertyOf({ lines }: CalendarPart, name: string): IcsProperty | null {
  const line = lines.find(({ text }) => nameOfLine(text) === name);
  return line ? readProperty(line) : null;
}
