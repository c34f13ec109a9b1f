import { instantsOfLondonTime, isSummerTime } from '../../core/time/london-time.js';
import type { PageFacts } from '../../schema/page-facts.js';
import { readDay, type DayFound, type YearHint } from '../when/read-day.js';
import { readTimes } from '../when/read-times.js';
import { foldText } from './fold-text.js';
import type { PageCell } from './page-block.js';
import type { PageNotes, PagePlace } from './page-notes.js';
import type { KnownFacts } from './page-tools.js';
import { isAddress, readAddress } from './read-address.js';
import { regionsNamed } from './read-regions.js';
import type { ColumnKind } from './table-columns.js';

/** A session as a row tells it, without what its course says. */
export type SessionRow = Omit<PageFacts['sessions'][number], 'id' | 'title' | 'audience'>;

/** A cell with what its column holds. */
export interface RowCell extends PageCell {
  readonly kind: ColumnKind;
}

const CANCELLED = /\b(cancell?ed|postponed|withdrawn)\b/i;
const FULL =
  /\b(fully booked|full|sold out|no (more )?(places|spaces)|(bookings?|registration) (is |has )?closed)\b/i;
const EVERYWHERE = /\b(all|every|any|national|england|online)\b/i;
const WEEKDAYS = 'sun mon tue wed thu fri sat';
const WEEKDAY = /^(sun|mon|tue|wed|thu|fri|sat)\w*\.?$/i;
const REGISTER = /^(register|book|sign|join|apply|tb[ac]|to (follow|be))\b/i;
const CLOCK = '(?:\\d[\\d:.]*|noon|midday)(?: ?[ap]\\.?m\\b| ?hrs)?';
const TIMES = new RegExp(`${CLOCK} ?(?:[-–—]|to|until|till|and) ?${CLOCK}|${CLOCK}$`, 'gi');
const ZONE = /\b(gmt|bst|uk|time|at|from|between)\b/gi;

/** The session of a row; nothing when it has none that can be trusted, which is noted. Nothing is guessed. */
export function readSessionRow(
  cells: readonly RowCell[],
  place: PagePlace,
  hint: YearHint,
  known: KnownFacts,
  notes: PageNotes,
): SessionRow | null {
  const text = cells.map((cell) => cell.text).join(' | ');
  const refuse = (
    ...[fault, blanks]: [Parameters<PageNotes['leaveOut']>[1], Record<string, string>?]
  ) => {
    return notes.leaveOut(place, fault, text, blanks);
  };
  if (CANCELLED.test(text)) {
    return notes.warn(place, 'cancelled', text);
  }
  const found = findDay(cells, hint);
  if (!found) return refuse('noDay');
  const { cell: dated, day, rest } = found;
  if (readDay(rest, hint)) return refuse('severalDays');
  const named = found.weekday ?? weekdayIn(cells);
  if (named !== undefined && named !== new Date(day).getUTCDay()) {
    return refuse('weekday', { matched: found.matched });
  }
  const timed = cells.filter((cell) => cell !== dated && /^(date|time)?$/.test(cell.kind));
  const times = findTimes([rest, ...timed.map((cell) => cell.text)]);
  if (!times) return refuse('noTimes');
  const [start, again] = instantsAt(day, times.start);
  const [end] = instantsAt(day, times.end).filter((instant) => start && instant > start);
  if (!start) return refuse('skipped');
  if (times.end <= times.start) return refuse('endsTooSoon');
  if (!end) return refuse('skipped');
  if (again) notes.warn(place, 'repeated', text);

  const isFull = FULL.test(text);
  const register = isFull ? undefined : findRegister(cells, place, notes);
  const regions = findRegions(cells, dated, rest, known);
  const more = moreWords(cells, dated, rest, known);
  for (const words of more) {
    if (!FULL.test(words)) notes.warn(place, 'moreWords', words, { text: words });
  }
  return {
    start: `${day}T${times.start}${offsetAt(start)}`,
    end: `${day}T${times.end}${offsetAt(end)}`,
    ...(register && { register }),
    ...(regions.length && { regions }),
    ...(more.length && { summary: foldText(more.join('. ')) }),
  };
}

function findDay(
  cells: readonly RowCell[],
  hint: YearHint,
): (DayFound & { cell: RowCell }) | undefined {
  const dates = cells.filter(({ kind }) => kind === 'date');
  for (const cell of dates.length ? dates : cells.filter(({ kind }) => !kind || kind === 'time')) {
    const found = readDay(cell.text, hint);
    if (found) return { ...found, cell };
  }
  return undefined;
}

/** The weekday that stands in a cell of its own. */
function weekdayIn(cells: readonly RowCell[]): number | undefined {
  const name = cells.find(({ text }) => WEEKDAY.test(text));
  return name && WEEKDAYS.indexOf(name.text.slice(0, 3).toLowerCase()) / 4;
}

function findTimes(texts: readonly string[]): { start: string; end: string } | undefined {
  const found = texts.map(readTimes).filter((times) => times !== null);
  const [first, second] = found;
  const end = first?.end ?? second?.start;
  // A third time, or a second period, leaves open which is meant.
  if (!first || !end || found.length > (first.end ? 1 : 2) || (!first.end && second?.end))
    return undefined;
  return { start: first.start, end };
}

function instantsAt(day: string, time: string): Date[] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return instantsOfLondonTime({ year, month, day: date, hour, minute });
}

const offsetAt = (instant: Date) => (isSummerTime(instant) ? '+01:00' : '+00:00');

function findRegister(
  cells: readonly RowCell[],
  place: PagePlace,
  notes: PageNotes,
): string | undefined {
  const links = cells.flatMap((cell) => cell.links).filter(({ href }) => isAddress(href));
  const [register] = links.flatMap(({ href }) => readAddress(href) ?? []);
  const [link] = links;
  if (!register && link) notes.leaveOut(place, 'unsafeLink', link.href);
  return register;
}

function findRegions(cells: readonly RowCell[], dated: RowCell, rest: string, known: KnownFacts) {
  const texts = cells.map((cell) =>
    cell === dated ? (/\(([^)]+)\)/.exec(rest)?.[1] ?? '') : cell.text,
  );
  return texts.flatMap((text) => (text ? regionsNamed(text, known) : []));
}

/** What a row says beside day, times, regions and its link: "Waiting list only", "in person". */
function moreWords(
  cells: readonly RowCell[],
  dated: RowCell,
  rest: string,
  known: KnownFacts,
): string[] {
  return cells.flatMap((cell) => {
    const { kind, links, text } = cell;
    const isLink = cell !== dated && (links.length || REGISTER.test(text));
    const isFull = FULL.test(text);
    if (!isFull && (isLink || !/^(date|time|register|region)?$/.test(kind))) return [];
    const words = (cell === dated ? rest : text)
      .replace(cell === dated || readTimes(text) ? TIMES : '', ' ')
      .replace(/^[\s,:;–—-]+|[\s,:;–—-]+$/g, '')
      .replace(/^\((.*)\)$/, '$1');
    const isSaid =
      (kind === 'region' && EVERYWHERE.test(words)) ||
      WEEKDAY.test(words) ||
      regionsNamed(words, known).length;
    return isSaid || !/\p{L}{2}/u.test(words.replace(ZONE, '')) ? [] : foldText(words);
  });
}
