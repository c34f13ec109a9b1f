/** What an event of JSON-LD says, under the keys of a session. */
import { foldText } from '../page/fold-text.js';
import { readLink, resolveLink, isRelative } from '../sessions/links.js';
import { onOneLine } from '../sessions/plain-text.js';
import { asList, isEntry, kindsOf, type Entry, type FoundEvent } from './find-events.js';

/** How a session is held, from `src/text`. */
export type ModeWords = Readonly<Record<'online' | 'inPerson' | 'mixed', string>>;

/** Where each field of a session stands in an event, as problems name it. */
export const EVENT_KEYS = {
  title: 'name',
  start: 'startDate',
  schedule: 'eventSchedule',
  end: 'endDate',
  audience: 'audience',
  register: 'url',
  place: 'location',
  mode: 'eventAttendanceMode',
  organiser: 'organizer',
  summary: 'description',
};

/** The fields of an event but its times. What it leaves out, the series or course it is part of says. */
export function eventFields(
  { entry, within }: FoundEvent,
  words: ModeWords,
  base?: string,
): Record<string, unknown> {
  const first = <Found>(read: (one: Entry) => Found | undefined) =>
    [entry, ...within].map(read).find((found) => found !== undefined);
  const text = (...keys: string[]) =>
    first((one) => keys.map((key) => textOf(one[key])).find(Boolean));
  const place = first((one) => placeOf(one));
  return {
    title: text('name', 'headline'),
    audience: text('audience', 'typicalAudience'),
    register: first((one) => linkOf(one, base)),
    place: place?.place,
    mode: first((one) => modeOf(one, words)) ?? (place?.isOnline ? words.online : undefined),
    organiser: text('organizer', 'provider'),
    summary: text('description'),
  };
}

/** The words of a text or of what has a name; of several, all. */
function textOf(value: unknown): string {
  return asList(value)
    .map((one) => (isEntry(one) ? (one.audienceType ?? one.name ?? one['@value']) : one))
    .map((one) => (typeof one === 'string' ? wordsOf(one) : ''))
    .filter(Boolean)
    .join(', ');
}

// WordPress writes the ends of lines down as two signs.
const wordsOf = (text: string) => foldText(onOneLine(text.replace(/\\n/g, ' ')));

/** Where to register: the first good address of its offers and its page; else what stands there, to be reported. */
function linkOf({ url, offers }: Entry, base: string | undefined): string | undefined {
  const given = [...asList(offers).map((offer) => (isEntry(offer) ? offer.url : undefined)), url]
    .flatMap(asList)
    .filter((link) => typeof link === 'string')
    .map((link) => resolveLink(link, base))
    .filter(Boolean);
  return given.find((link) => !isRelative(link) && readLink(link).url) ?? given[0];
}

interface Where {
  readonly place: string | undefined;
  readonly isOnline: boolean;
}

function placeOf({ location }: Entry): Where | undefined {
  if (location === undefined || location === null) return undefined;
  const names: string[] = [];
  let isOnline = false;
  for (const one of asList(location)) {
    const parts = isEntry(one) ? [one.name, ...addressOf(one.address)] : [one];
    const texts = parts.map(textOf).filter(Boolean);
    const isVirtual = isEntry(one) && kindsOf(one).includes('VirtualLocation');
    if (isVirtual || /^(online|virtual)\b/i.test(texts[0] ?? '')) isOnline = true;
    else names.push(...texts);
  }
  // "Town Hall", "Town Hall, 1 High Street": an address often says the name again.
  const telling = names.filter(
    (name, index) =>
      !names.some(
        (other, at) => at !== index && other.includes(name) && (other !== name || at < index),
      ),
  );
  return { place: telling.join(', ') || undefined, isOnline };
}

function addressOf(address: unknown): unknown[] {
  return isEntry(address)
    ? ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode'].map((key) => address[key])
    : [address];
}

function modeOf({ eventAttendanceMode, courseMode }: Entry, words: ModeWords): string | undefined {
  const said = [...asList(eventAttendanceMode), ...asList(courseMode)].join(' ').toLowerCase();
  if (/mixed|blended/.test(said) || (said.includes('online') && /offline|onsite/.test(said))) {
    return words.mixed;
  }
  if (/offline|onsite/.test(said)) return words.inPerson;
  return said.includes('online') ? words.online : undefined;
}
