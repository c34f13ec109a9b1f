/** Sessions of one grid or several, checked as those of an organisation's own file are. */
import type { LocalSession } from '../../schema/local-information.js';
import type { Reading } from '../reading.js';
import type { Grid } from './grid.js';
import { keepFirst } from './keep-first.js';
import { readGrid, type GridWords } from './read-grid.js';
import { settleDrafts, type SettleSettings, type SettleWords } from './settle-drafts.js';

/** What reading a grid needs beside it. */
export interface GridSettings<MoreWords = object> extends SettleSettings {
  /** `sessionProblems` of `src/text`. */
  readonly importWords: SettleWords & GridWords & MoreWords;
  /** The title of sessions, where nothing else gives one. */
  readonly title?: string | undefined;
}

/** The sessions of grids, in their order. Null when all was refused. Of the problems, 100 at most are kept. */
export function readGridSessions(
  grids: readonly Grid[],
  settings: GridSettings,
): Reading<LocalSession[]> {
  const found = grids.map((grid) => readGrid(grid, settings.importWords, settings.title));
  const drafts = found.flatMap((one) => one.drafts ?? []);
  const problems = found.flatMap((one) => one.problems);
  const settled = settleDrafts(drafts, settings);
  const all = [...problems, ...settled.problems];
  const isRefused = drafts.length === 0 && problems.some(({ isWarning }) => !isWarning);
  return {
    value: isRefused ? null : settled.value,
    problems: keepFirst(all, settings.words.more),
  };
}
