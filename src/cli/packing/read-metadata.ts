import type { Checked } from '../problem.js';

/** What `Doc/metadata.txt` says of a release of Code-Point Open. */
export interface Metadata {
  /** `2025.4.0`. */
  readonly release: string;
  /** The copyright date, `YYYY-MM-DD`. */
  readonly dated: string;
  /** Postcodes of each area, those without a district included. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Whether a text is the metadata of a release. */
export function isMetadata(text: string): boolean {
  return /^PRODUCT: .*CODE-POINT/m.test(text);
}

/** Reads the metadata: lines `NAME: value`, then a line `AREA count` for each postcode area. */
export function readMetadata(text: string, path: string): Checked<Metadata> {
  const field = (name: string, form: string) =>
    new RegExp(`^${name}: (${form})\\s*$`, 'm').exec(text)?.[1] ?? '';
  const release = field('DATASET VERSION NUMBER', '[\\d.]+');
  const dated = field('COPYRIGHT DATE', '\\d{8}').replace(/^(\d{4})(\d\d)/, '$1-$2-');
  const counts = new Map(
    [...text.matchAll(/^\s*([A-Z]{1,2})\s+(\d+)\s*$/gm)].map(([, area = '', count]) => [
      area,
      Number(count),
    ]),
  );
  const missing = [
    ...(release === '' ? ['DATASET VERSION NUMBER'] : []),
    ...(Number.isNaN(Date.parse(dated)) ? ['COPYRIGHT DATE (eight digits)'] : []),
    ...(counts.size === 0 ? ['a count for each postcode area'] : []),
  ];
  const problems = missing.map((what) => ({
    path,
    message: `The metadata lack ${what}; download the release again.`,
    value: null,
  }));
  return { value: { release, dated, counts }, problems };
}
