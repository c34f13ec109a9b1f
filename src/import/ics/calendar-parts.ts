/** The parts of a calendar file, each with its lines: calendars, and the events and time zones in them. */
import type { ContentLine } from './content-lines.js';

/** A calendar, event, time zone or anything else between BEGIN and END. */
export interface CalendarPart {
  /** In capitals: `VEVENT`. */
  readonly name: string;
  /** The line of its BEGIN, counted from 1. */
  readonly line: number;
  readonly lines: ContentLine[];
  readonly parts: CalendarPart[];
  /** Whether its END was found. */
  isClosed: boolean;
}

// An alarm in an event in a calendar is three deep.
const DEEPEST = 10;

/**
 * Sorts the lines of a file into parts. An END that fits nothing is passed over, and so is
 * a BEGIN that is nested deeper than any calendar needs. What stands in no calendar
 * is in one of its own, so that lone events can be read.
 * @returns the calendars, in order
 */
export function readCalendarParts(lines: readonly ContentLine[]): CalendarPart[] {
  const calendars: CalendarPart[] = [];
  const open: CalendarPart[] = [];
  const begin = (name: string, line: number) => {
    // Neither holds another of its kind: the one before was never closed.
    const same = open.findIndex((part) => part.name === name);
    if (same >= 0 && (name === 'VEVENT' || name === 'VCALENDAR')) open.length = same;
    if (open.length === 0 && name !== 'VCALENDAR') begin('VCALENDAR', line);
    if (open.length === DEEPEST) return;
    const part: CalendarPart = { name, line, lines: [], parts: [], isClosed: false };
    (open.at(-1)?.parts ?? calendars).push(part);
    open.push(part);
  };
  for (const content of lines) {
    const [, edge, named = ''] = /^(BEGIN|END)\s*:\s*(.*?)\s*$/i.exec(content.text) ?? [];
    const name = named.toUpperCase();
    if (!edge) open.at(-1)?.lines.push(content);
    else if (edge.toUpperCase() === 'BEGIN') begin(name, content.line);
    else {
      const index = open.map((part) => part.name).lastIndexOf(name);
      const part = open[index];
      if (!part) continue;
      part.isClosed = true;
      open.length = index;
    }
  }
  return calendars;
}
