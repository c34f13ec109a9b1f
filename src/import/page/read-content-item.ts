import { londonDayOf } from '../../core/time/london-time.js';
import { blocksOfMarkup } from './blocks-of-markup.js';
import { foldText } from './fold-text.js';
import type { PageError } from './page-notes.js';
import { refusePage, type PageReading, type PageTools } from './page-tools.js';
import { readFacts, type PageFrame } from './read-facts.js';
import { sortUpdates } from './sort-updates.js';

type Fields = Readonly<Record<string, unknown>>;

/** The most a page may have, in characters. */
export const LONGEST_PAGE = 2 ** 21;

/**
 * What the page says, from its item in GOV.UK's Content API. Fields that are missing or of the wrong kind are
 * done without, except the body.
 * @param item as JSON.parse gives it
 */
export function readContentItem(item: unknown, tools: PageTools): PageReading {
  const refuse = (fault: PageError) => refusePage(tools.words, fault);
  const fields = fieldsOf(item);
  if (!fields) return refuse('notItem');
  const kinds = [fields.document_type, fields.schema_name];
  if (kinds.includes('redirect')) return refuse('moved');
  if (kinds.includes('gone')) return refuse('gone');
  const { body, change_history: history } = fieldsOf(fields.details) ?? {};
  if (typeof body !== 'string') return refuse('noBody');
  if (body.length > LONGEST_PAGE) return refuse('tooBig');

  const path = textOf(fields.base_path);
  const withdrawn = readNotice(fields.withdrawn_notice, tools);
  return readFacts(blocksOfMarkup(tools.parseMarkup(body)), tools, {
    title: textOf(fields.title),
    ...(/^(\/[\w-]+)+$/.test(path) && { url: `https://www.gov.uk${path}` }),
    ...readHistory(history, dayOf(fields.public_updated_at)),
    ...(withdrawn && { withdrawn }),
  });
}

function readHistory(
  history: unknown,
  published: string | undefined,
): Pick<PageFrame, 'updated' | 'updates'> {
  const updates = (Array.isArray(history) ? [...(history as unknown[])] : []).flatMap((change) => {
    const { public_timestamp: time, note } = fieldsOf(change) ?? {};
    const date = dayOf(time);
    const words = textOf(note);
    return words ? [{ ...(date && { date }), note: words }] : [];
  });
  const days = [published, ...updates.map(({ date }) => date)].filter((day) => day !== undefined);
  return { updated: days.sort().at(-1), updates: sortUpdates(updates) };
}

function readNotice(notice: unknown, tools: PageTools) {
  const fields = fieldsOf(notice);
  if (!fields) return undefined;
  const { explanation, withdrawn_at: time } = fields;
  const markup = typeof explanation === 'string' ? explanation.slice(0, LONGEST_PAGE) : '';
  const blocks = blocksOfMarkup(tools.parseMarkup(markup));
  const note = foldText(blocks.map((block) => ('text' in block ? block.text : '')).join(' '));
  const date = dayOf(time);
  return { ...(date && { date }), ...(note && { note }) };
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value && !Array.isArray(value)
    ? (value as Fields)
    : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? foldText(value) : '';
}

/** The day in London of an instant. Other centuries are slips. */
function dayOf(time: unknown): string | undefined {
  const isTime = typeof time === 'string' && /^20\d\d-/.test(time) && !isNaN(Date.parse(time));
  return isTime ? londonDayOf(time) : undefined;
}
