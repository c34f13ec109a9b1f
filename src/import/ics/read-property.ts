/** One line of a calendar as a property: its name, its parameters, its values. */
import ICAL from 'ical.js';
import type { ContentLine } from './content-lines.js';

/** A property of an event. */
export interface IcsProperty {
  /** In capitals: `DTSTART`. */
  readonly name: string;
  /** By names in small letters: `{ tzid: 'Europe/London' }`. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Texts without the signs that escape: one, or several where the property may hold several. */
  readonly texts: readonly string[];
  /** The value as it stands, for times and rules. */
  readonly raw: string;
  readonly line: number;
}

// The name and all parameters. ical.js takes hours over thousands of them.
const HEAD = /^[\w-]+\s*(;[^:;"]*("[^"]*"[^:;"]*)*)*:/;
const LONGEST_HEAD = 4_000;
const TEXT = { defaultType: 'text' };

// Parameters and escapes are read by ical.js; what programs add to the standard is text to it then, too.
const TEXTS = {
  ...ICAL.design.icalendar,
  property: {
    ...Object.fromEntries(
      [
        'tzid',
        'uid',
        'summary',
        'description',
        'location',
        'status',
        'class',
        'method',
        'x-wr-timezone',
        'x-prevent-organiser',
        'x-prevent-mode',
        'x-prevent-summary',
        'x-prevent-regions',
      ].map((name) => [name, TEXT]),
    ),
    categories: { ...TEXT, multiValue: ',' },
  },
};

/** The name of a line in capitals. Nothing when it has none, and so cannot be a property. */
export function nameOfLine(text: string): string | undefined {
  return /^([\w-]+)\s*[;:]/.exec(text)?.[1]?.toUpperCase();
}

/** Reads a line. `null` when its parameters are spoilt. */
export function readProperty({ text, line }: ContentLine): IcsProperty | null {
  const name = nameOfLine(text);
  const head = HEAD.exec(text.slice(0, LONGEST_HEAD))?.[0];
  if (!name || !head) return null;
  const raw = text.slice(head.length).trim();
  try {
    const [, parameters, , ...values] = ICAL.parse.property(text, TEXTS) as [
      string,
      Record<string, string>,
      string,
      ...unknown[],
    ];
    return { name, parameters, texts: values.map(String), raw, line };
  } catch {
    return null;
  }
}
