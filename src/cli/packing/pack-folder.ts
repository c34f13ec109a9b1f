/** From a folder of public files to the files of `src/data`: all of them, or none and why. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { regions } from '../../data/regions.js';
import { isRefused, type Checked, type Problem } from '../problem.js';
import { checkFound } from './check-found.js';
import type { PreviousRelease } from './check-release.js';
import { compareNames, type NameComparison } from './compare-names.js';
import { findFiles, type FoundFiles } from './find-files.js';
import { packPlaces, type PackedPlaces } from './pack-places.js';
import { classOfPoliceArea } from './police-areas.js';
import { readLookUps, type LookUps } from './read-look-ups.js';
import { readRelease, type PackedRelease } from './read-release.js';
import { writeTruth } from './truth.js';
import { writeFiles, type FileToWrite } from './write-files.js';
import { writePlacesModule, writePostcodeModule } from './write-modules.js';

/** What to pack, and where to write. */
export interface Packing {
  readonly folder: string;
  /** Folder for the two source files. */
  readonly out: string;
  /** File for every postcode with its class, if wanted. */
  readonly truth?: string | undefined;
  /** What the look-ups are and of when, for the first lines; their file names, if not given. */
  readonly sources?: string | undefined;
}

/** What was packed. */
export interface Packed {
  readonly release: PackedRelease;
  /** `undefined` when there was no look-up for the names. */
  readonly places: (PackedPlaces & NameComparison) | undefined;
  /** Paths of the files written. */
  readonly files: readonly string[];
}

/** What is built in, which the new is measured against. */
export interface Previous extends PreviousRelease {
  /** The place names, packed. */
  readonly places: string;
}

/** Packs and writes; the value is `undefined` when anything was refused, and nothing is written then. */
export function packFolder(
  packing: Packing,
  previous: Previous,
  progress: (words: string) => void,
): Checked<Packed | undefined> {
  const { folder } = packing;
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const message = 'There is no such folder; name the one that holds the unzipped files.';
    return refused([{ path: folder, message, value: null }]);
  }
  const found = findFiles(folder);
  const lookUps = readLookUps(found['look-up']);
  const { policeAreaOf, missing, places: names } = lookUps.value;
  const unready = [...lookUps.problems, ...checkFound(folder, found, missing)];
  // Without sound look-ups, every row would be one more problem.
  if (isRefused(unready)) return refused(unready);
  const places = missing.length === 0 ? packPlaces(names, regions) : undefined;
  const classOfDistrict = (code: string) => classOfPoliceArea(policeAreaOf(code) ?? '');
  const wantsTruth = packing.truth !== undefined;
  const reading = { folder, classOfDistrict, previous, wantsTruth, progress };
  const release = readRelease(found, reading);
  const problems = [...unready, ...(places?.problems ?? []), ...release.problems];
  if (isRefused(problems)) return refused(problems);

  const packed = {
    release: release.value,
    places: places && {
      ...places.value,
      ...compareNames(previous.places, `\n${places.value.lines}\n`, regions),
    },
  };
  const files = filesOf(packed, packing, lookUps.value, found);
  const unwritten = writeFiles(files);
  if (unwritten.length > 0) return refused([...problems, ...unwritten]);
  return { value: { ...packed, files: files.map(({ path }) => path) }, problems };
}

const refused = (problems: readonly Problem[]) => ({ value: undefined, problems });

function filesOf(
  { release, places }: Omit<Packed, 'files'>,
  { out, truth, sources }: Packing,
  lookUps: LookUps,
  found: FoundFiles,
): FileToWrite[] {
  const credited = sources ?? lookUps.sources.join(', ');
  const copyrightYear = yearOf(found) ?? release.dated.slice(0, 4);
  const postcodeModule = writePostcodeModule({ ...release, copyrightYear, sources: credited });
  const files: FileToWrite[] = [
    { path: join(out, 'postcode-regions.ts'), contents: postcodeModule },
  ];
  if (places) {
    const contents = writePlacesModule(places.lines, credited);
    files.push({ path: join(out, 'places.ts'), contents });
  }
  if (truth !== undefined) files.push({ path: truth, contents: writeTruth(release.truth) });
  return files;
}

// The licence of a release says whose rights they are and of which year. Other data may lie in the folder
// with licences of their own, so that beside the metadata counts, and any other only if it is alone.
function yearOf({ licence, metadata }: FoundFiles): string | undefined {
  const own = licence.find((path) => metadata.some((other) => dirname(other) === dirname(path)));
  const path = own ?? (licence.length === 1 ? licence[0] : undefined);
  if (path === undefined) return undefined;
  return /database right (\d{4})/.exec(readFileSync(path, 'utf8'))?.[1];
}
