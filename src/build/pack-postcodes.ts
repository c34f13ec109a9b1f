/**
 * Rewrites `src/data/postcode-regions.ts` from a packed table in the long form of the grammar
 * (`core/lookup/postcode-table.ts`): `npm run postcodes -- FILE`. Leaves out what the short form does
 * not need, and puts areas of one class side by side, which compresses better.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Name the file that holds the packed table: npm run postcodes -- FILE');
  process.exit(1);
}

// Classes outside England: there the area alone gives the answer, so its districts need no list.
const OUTSIDE = /^[xyicf]+$/;

function shorten(entry: string): string {
  const [, area = '', letter = '', items = ''] = /^([A-Z]+)([a-z])(.*)$/.exec(entry) ?? [];
  if (!letter) throw new Error(`This entry does not begin with an area and its class: ${entry}`);
  const classes = new Set(items.replace(/[^a-z]/g, '') + letter);
  if (classes.size === 1 && OUTSIDE.test(letter)) return area + letter;
  const ofDistricts = new RegExp(`(,[\\dA-Z-]+)${letter}(?=,|$)`, 'g');
  return area + letter + items.replace(ofDistricts, '$1');
}

const classOf = (entry: string) => entry.replace(/[A-Z]/g, '').charAt(0);

const entries = readFileSync(file, 'utf8').trim().split(';').map(shorten);
entries.sort((a, b) =>
  classOf(a) === classOf(b) ? (a < b ? -1 : 1) : classOf(a) < classOf(b) ? -1 : 1,
);

const target = 'src/data/postcode-regions.ts';
writeFileSync(
  target,
  `// Packed by \`npm run postcodes\` from OS Code-Point Open 2025.4.0 (20 October 2025, OGL v3) and ONS lookups of December 2024; grammar in core/lookup/postcode-table.ts.
// Contains Ordnance Survey data (c) Crown copyright and database right 2025. Contains Royal Mail data (c) Royal Mail
// copyright and database right 2025. Contains National Statistics data (c) Crown copyright and database right 2025.

/** The release the table was packed from, as the footer names it: a day, \`YYYY-MM-DD\`. */
export const postcodesDated = '2025-10-20';

/** Region of every postcode of England, and every postcode district that exists there. */
export const postcodeRegions =
  '${entries.join(';')}';
`,
);
console.log(`${target}: ${String(entries.length)} areas.`);
