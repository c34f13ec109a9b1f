/** Reads what a cell says of when: a day, times, or both, also as the numbers spreadsheets keep them as. */
import { readDay, type YearHint } from '../when/read-day.js';
import { readTimes } from '../when/read-times.js';

/** What a cell says. */
export interface Moment {
  /** `YYYY-MM-DD`. */
  readonly day?: string;
  /** The weekday it names, 0 for Sunday. */
  readonly weekday?: number;
  /** `HH:MM`. */
  readonly start?: string;
  readonly end?: string;
  /** As written: an instant with its offset from UTC, in place of day and start. */
  readonly instant?: string;
  /** What stands there beside the day. */
  readonly rest: string;
}

const DAY = 24 * 60;
const SERIAL = /^(?:(\d{5})|0)?(\.\d+)?$/;
const INSTANT = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/i;

/** Reads one cell. Empty but for `rest` when nothing was understood. */
export function readMoment(text: string, hint?: YearHint): Moment {
  const plain = text.trim();
  if (!plain) return { rest: '' };
  if (SERIAL.test(plain)) return readSerial(plain);
  const [, onDay, at, offset = ''] = INSTANT.exec(plain) ?? [];
  if (onDay && at) {
    const [hours = '', minutes = ''] = offset.match(/[+-]?\d\d/g) ?? [];
    return { instant: `${onDay}T${at}${hours ? `${hours}:${minutes}` : 'Z'}`, rest: '' };
  }
  const { day, weekday, rest = plain } = readDay(plain, hint) ?? {};
  const times = readTimes(rest.replace(/^(\d{1,2})([0-5]\d)$/, '$1:$2'));
  return { ...(day && { day }), ...(weekday !== undefined && { weekday }), ...times, rest };
}

/** 45840.6458: days since 30 December 1899, as Excel, Numbers and Google Sheets count them. */
function readSerial(text: string): Moment {
  const [, days, fraction] = SERIAL.exec(text) ?? [];
  const minutes = Math.round(Number(fraction) * DAY);
  const date = days && new Date(Date.UTC(1899, 11, 30 + Number(days))).toISOString().slice(0, 10);
  const start = [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  return {
    ...(date?.startsWith('20') && { day: date }),
    ...(minutes > 0 && minutes < DAY && { start }),
    rest: '',
  };
}
