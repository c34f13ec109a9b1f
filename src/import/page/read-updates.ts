import type { PageFacts } from '../../schema/page-facts.js';
import { readDay } from '../when/read-day.js';
import { foldText } from './fold-text.js';
import { kindOfList } from './list-kind.js';
import type { PlacedBlock } from './place-blocks.js';
import { sortUpdates } from './sort-updates.js';

type Update = PageFacts['updates'][number];

/** How new the page is, and what changed when. */
export interface UpdatesRead {
  /** `YYYY-MM-DD`: when it was last updated, or else published. */
  readonly updated?: string | undefined;
  /** Newest first. */
  readonly updates: Update[];
}

const LOG = /all updates|updates to this|^updates$|change history/i;

/**
 * The log of changes as pages print it: a list after "Last updated …" or "show all updates", each item with its
 * day or none, or lines of a day and a note in turn. Where no item has a day, the newest is of the last update.
 */
export function readUpdates(placed: readonly PlacedBlock[]): UpdatesRead {
  const updates: Update[] = [];
  let updated: string | undefined;
  let isLog = false;
  let isItsDayNext = false;
  let pending: string | undefined;
  const take = (text: string, isItem: boolean) => {
    const found = readDay(text);
    const isAtStart = found && text.startsWith(found.matched);
    const note = foldText(isAtStart ? found.rest : text);
    const date = isAtStart ? found.day : pending;
    if (note && (date ?? isItem)) updates.push({ ...(date && { date }), note });
    pending = isAtStart && !note ? date : undefined;
  };

  for (const place of placed) {
    const { block } = place;
    if (block.kind === 'table') continue;
    if (block.kind === 'list') {
      if (kindOfList(place) === 'updates') for (const { text } of block.items) take(text, true);
      continue;
    }
    const { text } = block;
    const said: RegExpExecArray | null =
      /(last updated|^updated:?( on)? (?=\d|\w+day )).*/i.exec(text) ??
      /^(first )?published.*/i.exec(text);
    const day: string | undefined =
      said || isItsDayNext ? readDay(said?.[0] ?? text)?.day : undefined;
    isItsDayNext = !!said && !day;
    if (day && (!updated || day > updated)) updated = day;
    if (LOG.test(text)) isLog = true;
    else if (isLog) take(text, false);
    if (block.kind === 'heading' && !LOG.test(text) && !pending) isLog = false;
  }
  return finish(updates, updated);
}

function finish(updates: readonly Update[], updated: string | undefined): UpdatesRead {
  const dates = updates.flatMap(({ date }) => date ?? []);
  const [first, ...older] = updates;
  if (updated && first && !dates.length) {
    return { updated, updates: [{ ...first, date: updated }, ...older] };
  }
  if (updated) dates.push(updated);
  return { updated: dates.sort().at(-1), updates: sortUpdates(updates) };
}
