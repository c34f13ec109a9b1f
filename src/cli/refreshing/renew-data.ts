/** From the GOV.UK page to the files of `src/data`. */
import { join } from 'node:path';
import { comparePage } from '../../core/page/compare-page.js';
import { compareAreas } from '../../core/page/compare-regions.js';
import { renewSnapshot } from '../../core/page/renew-snapshot.js';
import { cancelledSessions } from '../../data/sessions.js';
import { snapshot } from '../../data/snapshot.js';
import { pageChanges } from '../../text/en-GB.js';
import { refuse, type Outcome, type Request } from '../command.js';
import { describeChanges } from '../import-page.js';
import { writeFiles } from '../packing/write-files.js';
import type { Problem } from '../problem.js';
import { readPageFrom } from '../read-page-from.js';
import { writeDataModules } from './write-data-modules.js';

/**
 * Reads the page, and writes into a folder what has changed since. Nothing is written when the page is refused,
 * when its regions are not ours, or when anything on it could not be read and `--despite-problems` is not given.
 */
export async function renewData(folder: string, request: Request): Promise<Outcome> {
  const { options, flags, now } = request;
  const from = options.from ?? snapshot.source.url;
  const { value: facts, problems } = await readPageFrom(from, request);
  if (!facts) return refuse(problems);
  const changes = comparePage(facts, snapshot, now, pageChanges);
  const lines = describeChanges(changes);
  const obstacles = [
    ...compareAreas(facts, snapshot, pageChanges).map(({ text }) => regionsFirst(from, text)),
    ...(facts.withdrawn ? [withdrawn(from)] : []),
    ...(problems.length > 0 && !flags.has('despite-problems') ? [notWhole(from)] : []),
  ];
  if (obstacles.length > 0) return { ...refuse([...problems, ...obstacles]), lines };

  const before = { snapshot, cancelled: cancelledSessions };
  const modules = await writeDataModules(before, renewSnapshot(before, facts, now));
  const files = modules.map(({ name, text }) => ({ path: join(folder, name), contents: text }));
  const unwritten = writeFiles(files);
  if (unwritten.length > 0) return refuse([...problems, ...unwritten]);
  const written = files.map(({ path }) => path);
  return {
    value: { changes, written },
    problems,
    isRefused: false,
    lines: [...lines, `Wrote ${written.join(', ')}. Run npm run build, then npm test.`],
  };
}

const obstacle = (path: string, message: string): Problem => ({ path, message, value: null });

const regionsFirst = (from: string, change: string) =>
  obstacle(
    from,
    `The page's regions are not ours (${change}), and the tables go by ours. Change src/data/regions.ts and the tables first.`,
  );

const withdrawn = (from: string) =>
  obstacle(from, 'GOV.UK has withdrawn the page, so nothing is taken from it.');

const notWhole = (from: string) =>
  obstacle(
    from,
    'Not all of the page could be read, so nothing was written. Mend the reader in src/import/page, or go on with --despite-problems.',
  );
