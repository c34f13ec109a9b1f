/** How differences between the GOV.UK page and what is built in are put. */
import type { Snapshot } from '../../schema/snapshot.js';
import { fillText } from '../text/fill.js';
import type { DateWords } from '../time/phrases.js';

/** One difference. */
export interface PageChange {
  /** Part of the page: a key of the snapshot. */
  readonly what: keyof Snapshot;
  readonly kind: 'new' | 'gone' | 'changed';
  /** In plain words, dates in full. */
  readonly text: string;
}

/** The words of the differences, from `src/text`. */
export interface CompareWords {
  readonly dates: DateWords;
  /** `{date}` and `{known}`: the days of the versions. */
  readonly newerVersion: string;
  readonly olderVersion: string;
  readonly withdrawn: string;
  readonly gains: string;
  readonly loses: string;
  /** `{period}` and `{title}`. */
  readonly session: string;
  readonly pastGone: string;
  readonly emptyList: string;
  readonly elsewhere: string;
  /** `{name}`, `{field}`, `{before}` and `{after}`. */
  readonly changed: string;
  /** Stands for a field that is not there. */
  readonly nothing: string;
  readonly fields: Readonly<
    Record<'name' | 'title' | 'audience' | 'post' | 'address' | 'register' | 'end', string>
  >;
}

/** A field before and after. */
export type Field = readonly [
  name: keyof CompareWords['fields'],
  before: string | undefined,
  after: string | undefined,
];

/** Those that the others lack, by id. */
export function comparePresence<One extends { readonly id: string }>(
  { what, kind }: Pick<PageChange, 'what' | 'kind'>,
  those: readonly One[],
  others: readonly { readonly id: string }[],
  name: (one: One) => string,
): PageChange[] {
  const ids = new Set(others.map(({ id }) => id));
  return those.filter(({ id }) => !ids.has(id)).map((one) => ({ what, kind, text: name(one) }));
}

/** A change for each field that is not as it was. */
export function compareFields(
  what: PageChange['what'],
  name: string,
  fields: readonly Field[],
  words: CompareWords,
): PageChange[] {
  return fields
    .filter(([, before, after]) => before !== after)
    .map(([field, before = words.nothing, after = words.nothing]) => {
      const blanks = { name, field: words.fields[field], before, after };
      return { what, kind: 'changed', text: fillText(words.changed, blanks) };
    });
}
