/** The filters with their counts, and why nothing is left: no DOM. */
import type { Choice } from '../../base/templates/field.js';
import { countWithout, type ChoiceCounts } from '../../core/sessions/count-choices.js';
import type { SessionFilter } from '../../core/sessions/session-list.js';
import { fillText } from '../../core/text/fill.js';
import { phraseMonth } from '../../core/time/phrases.js';
import type { Region } from '../../schema/region.js';
import type { Words } from '../../text/en-GB.js';
import type { Sessions } from './session-lists.js';

/** The filters a reader may set. */
export type FilterName = keyof ChoiceCounts;

/** One filter: its choices, "all" first, each with the number of sessions it would leave. */
export interface FilterView {
  readonly name: FilterName;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
}

/** Why a list is empty, and the filters whose lifting would fill it. `all` lifts every one of them. */
export interface NoneView {
  readonly text: string;
  readonly hint?: string;
  readonly lifts: readonly { readonly filter: FilterName | 'all'; readonly label: string }[];
}

const FILTERS: readonly FilterName[] = ['audience', 'region', 'month'];

/**
 * The filters worth showing. One that is set stays for as long as it holds, so that the reader can see and
 * undo it. Only a region that makes no difference here is left out: it was chosen for the whole page.
 * @param totals how many sessions lifting each filter would leave
 */
export function viewFilters(
  counts: ChoiceCounts,
  totals: Readonly<Record<FilterName, number>>,
  filter: SessionFilter,
  regions: readonly Region[],
  words: Words,
): FilterView[] {
  const { anyAudience, anyRegion, anyMonth, choice, ...labels } = words.trainingSessions;
  const any = { audience: anyAudience, region: anyRegion, month: anyMonth };
  const choiceOf = (id: string, name: string, count: number): Choice => ({
    id,
    label: fillText(choice, { name, count }),
  });
  return FILTERS.filter(
    (name) => counts[name].length > (filter[name] && name !== 'region' ? 0 : 1),
  ).map((name) => ({
    name,
    label: labels[name],
    chosen: filter[name] ?? '',
    choices: [
      choiceOf('', any[name], totals[name]),
      ...counts[name].map(({ id, count }) => choiceOf(id, nameOf(name, id, regions, words), count)),
    ],
  }));
}

/** Why a filter leaves nothing of a list that is not empty itself. `text` holds `{choices}`. */
export function explainNone(
  text: string,
  sessions: Sessions,
  filter: SessionFilter,
  regions: readonly Region[],
  words: Words,
): NoneView {
  const { lifts } = words.trainingSessions;
  const set = FILTERS.filter((name) => filter[name]);
  const choices = set.map((name) => nameOf(name, filter[name] ?? '', regions, words)).join(', ');
  const helpful = set.flatMap((name) => {
    const count = countWithout(sessions, filter, name);
    return count ? [{ filter: name, label: fillText(lifts[name], { count }) }] : [];
  });
  const all = { filter: 'all' as const, label: fillText(lifts.all, { count: sessions.length }) };
  return { text: fillText(text, { choices }), lifts: helpful.length > 0 ? helpful : [all] };
}

/** A region by name. */
export function nameOfRegion(id: string, regions: readonly Region[]): string {
  return regions.find((region) => region.id === id)?.name ?? id;
}

/** An audience by name. Local ones have no words of their own here: "early-years" reads "Early years". */
export function nameOfAudience(id: string, words: Words): string {
  const slug = id.charAt(0).toUpperCase() + id.slice(1).replace(/-/g, ' ');
  return words.trainingSessions.audiences[id] ?? slug;
}

/** "July 2025" of `2025-07`. */
export function nameOfMonth(month: string, words: Words): string {
  const wall = { day: 1, hour: 0, minute: 0 };
  const [year, number] = month.split('-').map(Number);
  return phraseMonth({ ...wall, year: year ?? 0, month: number ?? 0 }, words.dates);
}

function nameOf(name: FilterName, id: string, regions: readonly Region[], words: Words): string {
  if (name === 'month') return nameOfMonth(id, words);
  if (name === 'region') return nameOfRegion(id, regions);
  return nameOfAudience(id, words);
}
