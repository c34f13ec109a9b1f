/** Reads a release of Code-Point Open file by file: checks each, packs it and compares it with the last. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Checked } from '../problem.js';
import { checkAreas, checkCount, checkSize, type PreviousRelease } from './check-release.js';
import { checkHeaders } from './code-point-columns.js';
import { collectProblems } from './collect-problems.js';
import { compareWith, type Comparison } from './compare.js';
import type { FoundFiles } from './find-files.js';
import { packArea, packTable } from './pack-table.js';
import { readCodePoint, type ClassOfDistrict } from './read-code-point.js';
import { readMetadata, type Metadata } from './read-metadata.js';
import { truthOf } from './truth.js';

/** A release, packed. */
export interface PackedRelease extends Pick<Metadata, 'release' | 'dated'> {
  readonly table: string;
  readonly areas: number;
  /** Postcodes in the table. */
  readonly postcodes: number;
  readonly withoutDistrict: number;
  readonly comparison: Comparison;
  /** Every postcode with its class, if wanted; see `truth`. */
  readonly truth: readonly string[];
}

/** How to read a release. */
export interface Reading {
  /** The folder that was searched, for problems that are about no single file. */
  readonly folder: string;
  readonly classOfDistrict: ClassOfDistrict;
  readonly previous: PreviousRelease;
  readonly wantsTruth: boolean;
  /** Called before each file. */
  readonly progress: (words: string) => void;
}

/** Reads and packs the files of a release, one metadata file among them. */
export function readRelease(
  found: FoundFiles,
  { folder, classOfDistrict, previous, wantsTruth, progress }: Reading,
): Checked<PackedRelease> {
  const [metadataFile = ''] = found.metadata;
  const text = readFileSync(metadataFile, 'utf8');
  const { value: metadata, problems: unread } = readMetadata(text, metadataFile);
  const files = found['code-point'].map((path) => ({
    path,
    name: basename(path)
      .replace(/\.csv$/i, '')
      .toUpperCase(),
  }));
  const inRows = collectProblems();
  const inFiles = [
    ...found.headers.flatMap(checkHeaders),
    ...checkAreas(folder, files, metadata, previous),
  ];
  const comparison = compareWith(previous.table);
  const entries: string[] = [];
  const truth: string[] = [];
  const total = { rows: 0, withoutDistrict: 0 };
  files.forEach(({ path, name }, index) => {
    progress(`Reading ${path}, ${String(index + 1)} of ${String(files.length)}`);
    const file = { path, name, text: readFileSync(path, 'utf8') };
    const { area, rows, withoutDistrict } = readCodePoint(file, classOfDistrict, inRows);
    inFiles.push(...checkCount(file, rows, metadata));
    comparison.add(area);
    entries.push(packArea(area));
    if (wantsTruth) truth.push(...truthOf(area));
    total.rows += rows;
    total.withoutDistrict += withoutDistrict;
  });
  const postcodes = total.rows - total.withoutDistrict;
  const { release, dated } = metadata;
  return {
    value: {
      release,
      dated,
      table: packTable(entries),
      areas: files.length,
      postcodes,
      withoutDistrict: total.withoutDistrict,
      comparison: comparison.result(),
      truth,
    },
    problems: [...unread, ...inFiles, ...inRows.all(), ...checkSize(folder, postcodes, previous)],
  };
}
