/** What parts of a file are called in the form. */
import { fillText } from '../../core/text/fill.js';
import { regions } from '../../data/regions.js';
import { localFormWords } from '../../text/builder.en-GB.js';
import { words } from '../../text/en-GB.js';
import { LISTS, type PartName } from './fields.js';
import { entriesOf, isEntry, type FieldPlace, type LocalFile } from './local-file.js';
import type { ProblemPlace } from './problem-places.js';

/** What stands beside a field. The hint may be empty. */
export interface FieldWords {
  readonly label: string;
  readonly hint: string;
}

const LONGEST = 60;
const NO_WORDS: FieldWords = { label: '', hint: '' };

/** The label and hint of a field. */
export function labelOf({ part, key }: Pick<FieldPlace, 'part' | 'key'>): FieldWords {
  const fields: Readonly<Record<string, FieldWords>> = localFormWords.fields[part];
  return fields[key] ?? NO_WORDS;
}

/** A choice in words: a setting, a region, an audience, a day; what is none of them by its own name. */
export function nameOfChoice(id: string): string {
  const region = regions.find((one) => one.id === id);
  const names: Readonly<Record<string, string>> = {
    ...words.settings,
    ...localFormWords.choices,
    ...localFormWords.hours.weekdays,
  };
  return region?.name ?? names[id] ?? fillText(localFormWords.notKnown, { id });
}

/** "Contact 1: Staff safeguarding line". @param index counted from 0 */
export function nameOfEntry(part: PartName, index: number, entry: unknown): string {
  const { one } = localFormWords.parts[part];
  const known = isEntry(entry) ? (entry.role ?? entry.title ?? entry.text) : undefined;
  const title = typeof known === 'string' ? known.trim() : '';
  const short = title.length > LONGEST ? `${title.slice(0, LONGEST)}…` : title;
  const blanks = { one, number: index + 1, title: short };
  return fillText(short ? localFormWords.entry.name : localFormWords.entry.unnamed, blanks);
}

/** "Contact 1, Phone number"; what the form does not show by its name in the file. */
export function nameOfPlace({ part, index, key, kept }: ProblemPlace): string {
  const keptName = kept === undefined ? '' : `, “${kept}”`;
  if (!part) return localFormWords.summary.wholeFile + keptName;
  const { heading } = localFormWords.parts[part];
  const entry = index === undefined ? heading : nameOfEntry(part, index, undefined);
  return key ? `${entry}, ${labelOf({ part, key }).label}` : entry + keptName;
}

/** How much a file holds: "Contacts: 2, Training sessions: 1". */
export function countParts(file: LocalFile): string {
  const counts = LISTS.flatMap((list) => {
    const count = entriesOf(file, list)?.length ?? 0;
    return count > 0 ? [`${localFormWords.parts[list].heading}: ${String(count)}`] : [];
  });
  return counts.join(', ') || localFormWords.file.nothing;
}
