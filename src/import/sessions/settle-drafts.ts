/** From what an importer found to sessions of an organisation's own file: each is checked as that file is. */
import type { FileShape } from '../../core/local/check-shape.js';
import type { LocalWords } from '../../core/local/problem-notes.js';
import { readLocalInformation } from '../../core/local/read-local-information.js';
import { fillText } from '../../core/text/fill.js';
import type { LocalSession } from '../../schema/local-information.js';
import type { ImportProblem, Reading } from '../reading.js';
import { ANY_STAFF, audienceOf, knownAudiences } from './audience.js';
import type { SessionDraft } from './draft.js';
import { readLink, type LinkFault } from './links.js';
import { readRegions } from './regions.js';

/** What to say of drafts, from `src/text`. */
export type SettleWords = Readonly<
  Record<LinkFault | 'unknownRegion' | 'severalAudiences' | 'noAudience', string>
>;

/** What settling needs beside the drafts. */
export interface SettleSettings {
  /** The audience of sessions that name none: its id, or words. */
  readonly audience?: string | undefined;
  /** `localInformationShape` of `src/data`. */
  readonly shape: FileShape;
  /** `localProblems` of `src/text`. */
  readonly words: LocalWords;
  /** `sessionProblems` of `src/text`. */
  readonly importWords: SettleWords;
}

type Report = (key: string, message: string, value: unknown, isWarning?: boolean) => void;

const NEEDED = /^(title|audience|start|end)$/;
const TEXTS = ['title', 'start', 'end', 'organiser', 'mode', 'place', 'summary'] as const;

/**
 * The sessions that drafts make, in their order; null when there are drafts and none is good. What is not
 * needed and not good (a link, a region, a summary) is left out and its session kept. Of two with the same
 * title and start the second is left out.
 */
export function settleDrafts(
  drafts: readonly SessionDraft[],
  settings: SettleSettings,
): Reading<LocalSession[]> {
  const { shape, words, importWords } = settings;
  const problems: ImportProblem[] = [];
  const sessions: LocalSession[] = [];
  const seen = new Set<string>();
  let withoutAudience = 0;

  for (const draft of drafts) {
    const report: Report = (key, message, value, isWarning) => {
      problems.push(problemAt(draft, key, message, value, isWarning));
    };
    const fields = tidyFields(draft, settings, report);
    const session = checkFields(fields, shape, words, report);
    if (!session) continue;
    const key = session.start + session.title;
    if (seen.has(key)) {
      report('', words.twice, session.title);
      continue;
    }
    seen.add(key);
    sessions.push(session);
    if (!findAudience(draft, settings.audience)) withoutAudience++;
  }
  if (withoutAudience > 0) {
    const message = fillText(importWords.noAudience, { count: withoutAudience });
    problems.push({ path: '', message, value: null, isWarning: true });
  }
  return { value: sessions.length > 0 || drafts.length === 0 ? sessions : null, problems };
}

/** A problem of a draft, at the place of one of its fields where that is known. */
export function problemAt(
  { place, columns, line }: SessionDraft,
  key: string,
  message: string,
  value: unknown,
  isWarning = false,
): ImportProblem {
  const column = columns[key];
  return {
    path: [place, column].filter(Boolean).join(', '),
    message,
    value,
    ...(isWarning && { isWarning }),
    ...(line !== undefined && { line }),
  };
}

/** The fields in the form of an organisation's file, without empty ones. */
function tidyFields(
  draft: SessionDraft,
  { audience, importWords }: SettleSettings,
  report: Report,
): Record<string, unknown> {
  const { fields } = draft;
  const good: Record<string, unknown> = {};
  for (const key of TEXTS) {
    const text = textOf(fields[key]);
    // Of texts only summaries have lines.
    if (text)
      good[key] = key === 'summary' ? text.replace(/\r\n?/g, '\n') : text.replace(/\s+/g, ' ');
  }
  const named = textOf(fields.audience);
  if (knownAudiences(named).length > 1 || partsOf(named).length > 1) {
    report('audience', importWords.severalAudiences, named, true);
  }
  good.audience = findAudience(draft, audience) ?? ANY_STAFF;

  const link = readLink(textOf(fields.register));
  if (link.url) good.register = link.url;
  if (link.fault) report('register', importWords[link.fault], fields.register);

  const regions = readRegions(textOf(fields.regions, '\n'));
  if (regions.ids.length > 0) good.regions = regions.ids;
  for (const region of regions.unknown) report('regions', importWords.unknownRegion, region);
  return good;
}

function findAudience({ fields }: SessionDraft, otherwise = ''): string | undefined {
  const named = textOf(fields.audience);
  return (
    knownAudiences(named)[0] ??
    audienceOf(partsOf(named)[0] ?? '') ??
    knownAudiences(textOf(fields.title))[0] ??
    audienceOf(otherwise)
  );
}

/** Audiences chosen from a list, as forms and SharePoint join them. Commas and "and" may be within one. */
function partsOf(audience: string): string[] {
  return audience.split(/[;|\n]#?/).filter((part) => audienceOf(part.trim()));
}

/** Checks fields as those of an organisation's file; once more without those that can be left out. */
function checkFields(
  fields: Readonly<Record<string, unknown>>,
  shape: FileShape,
  words: LocalWords,
  report: Report,
): LocalSession | undefined {
  const { value, problems } = readLocalInformation(
    { version: 1, sessions: [fields] },
    shape,
    words,
  );
  const rest = { ...fields };
  let isRefused = false;
  for (const { path, message, value: found, isWarning } of problems) {
    const key = /\.(\w+)/.exec(path)?.[1] ?? '';
    report(key, message, found, isWarning);
    if (isWarning) continue;
    if (!key || NEEDED.test(key)) isRefused = true;
    else Reflect.deleteProperty(rest, key);
  }
  const session = value?.sessions?.[0];
  if (session || isRefused) return session;
  return checkFields(rest, shape, words, () => undefined);
}

/** Text of a field as importers find it; of a list, its texts. */
function textOf(value: unknown, between = ', '): string {
  return (Array.isArray(value) ? (value as unknown[]) : [value])
    .filter((item) => typeof item === 'string' || typeof item === 'number')
    .map((item) => String(item).trim())
    .filter(Boolean)
    .join(between);
}
