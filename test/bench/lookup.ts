/**
 * How fast the region finder answers, beside what somebody would use instead: `npm run bench`.
 * Compare the ratios of one run, never microseconds between runs or machines.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { findRegion } from '../../src/core/lookup/find-region.js';
import { suggestPlaces } from '../../src/core/lookup/suggest-places.js';
import { gazetteer } from '../../src/data/gazetteer.js';

const POSTCODES = ['LS1 4AP', 'BB18 6JH', 'SW1A 1AA', 'EX1 1AA'];
const TYPED = ['le', 'lee', 'leed', 'leeds', 'kingst', 'notingham', 'wolverhamton', 'north'];
const ROUNDS = 15;
const REPEATS = 200;

/** The median, in microseconds, of one call. */
function time(call: (text: string) => unknown, texts: readonly string[]): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (let i = 0; i < REPEATS; i++) for (const text of texts) call(text);
    return ((performance.now() - start) * 1000) / (REPEATS * texts.length);
  });
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

function timeOnce(call: () => unknown): number {
  const start = performance.now();
  call();
  return (performance.now() - start) * 1000;
}

function show(title: string, rows: Readonly<Record<string, number>>): void {
  const [ours = 1] = Object.values(rows);
  console.log(`\n${title}`);
  for (const name of Object.keys(rows)) {
    const taken = rows[name] ?? 0;
    console.log(
      `  ${name.padEnd(48)} ${taken.toFixed(1).padStart(10)} µs  ${(taken / ours).toFixed(1)} x`,
    );
  }
}

const first = {
  postcode: timeOnce(() => findRegion('LS1 4AP', gazetteer)),
  names: timeOnce(() => gazetteer.names()),
  key: timeOnce(() => suggestPlaces('le', gazetteer, 8)),
};

// What a page would hold without a packed table: every sector's class, and one entry for each postcode of a split sector.
const truth = gunzipSync(readFileSync('test/fixtures/postcodes.tsv.gz'))
  .toString()
  .trim()
  .split('\n');
const sectors = new Map<string, string[][]>();
for (const line of truth) {
  const [sector = '', letter = '', units = ''] = line.split('\t');
  sectors.set(sector, [...(sectors.get(sector) ?? []), [letter, units]]);
}
const entries = [...sectors].flatMap(([sector, classes]): [string, string][] =>
  classes.length === 1
    ? [[sector, classes[0]?.[0] ?? '']]
    : classes.flatMap(([letter = '', units = '']) =>
        (units.match(/../g) ?? []).map((unit): [string, string] => [sector + unit, letter]),
      ),
);
const json = JSON.stringify(Object.fromEntries(entries));
let object: Record<string, string> = {};
const parsing = timeOnce(() => (object = JSON.parse(json) as Record<string, string>));

show('First answer for a postcode, with all that must be read before it', {
  'packed table, read area by area': first.postcode,
  [`JSON of sectors and split units (${String(Math.round(json.length / 1024))} KiB)`]: parsing,
});
show('Each further answer for a postcode', {
  'packed table': time((text) => findRegion(text, gazetteer), POSTCODES),
  'JSON object': time((text) => object[text] ?? object[text.slice(0, -2)], POSTCODES),
});

const { places } = gazetteer.names();
const documents = places.map(({ name }, id) => ({ id, name }));
const fuse = new Fuse(documents, { keys: ['name'], threshold: 0.3 });
const mini = new MiniSearch<(typeof documents)[number]>({
  fields: ['name'],
  storeFields: ['name'],
});
mini.addAll(documents);

show(`Eight suggestions of ${String(places.length)} places, at each key`, {
  'our ranker': time((text) => suggestPlaces(text, gazetteer, 8), TYPED),
  minisearch: time((text) => mini.search(text, { prefix: true, fuzzy: 0.2 }).slice(0, 8), TYPED),
  'fuse.js': time((text) => fuse.search(text, { limit: 8 }), TYPED),
});
show('Once a page, when the field is focused and at the first key', {
  'reading the names': first.names,
  'first suggestions': first.key,
});
