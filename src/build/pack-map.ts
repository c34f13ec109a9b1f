/**
 * Rewrites `src/data/region-map.ts` from a JSON file of outlines on a grid of one kilometre:
 * `npm run map -- FILE`. Refuses outlines that readers of the map would not understand.
 *
 * Measured (brotli, all paths): 1,997 bytes as they came, 1,951 without the `l` that SVG takes as read
 * after `m`, 1,737 with borders run the same way. Steps of `h` and `v`, or an array of lines, add about 100.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import { readRings, type MapPoint } from '../core/lookup/region-map.js';
import { regions } from '../data/regions.js';
import { regionIdSchema } from '../schema/region.js';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Name the JSON file that holds the outlines: npm run map -- FILE');
  process.exit(1);
}

z.config(en());

const PAIR = '-?\\d+(?: |(?=-))-?\\d+';
const LINE = `${PAIR}l${PAIR}(?:(?: |(?=-))${PAIR})*`;
const drawnWith = (line: string) => {
  const form = new RegExp(`^M${line}(?:m${line})*$`);
  return z.string().check(z.regex(form, 'Draw with M, m, l, z and pairs of whole numbers only.'));
};
const inputSchema = z.object({
  origin: z.object({ x0: z.int(), y1: z.int() }),
  viewBox: z.tuple([z.int(), z.int(), z.int(), z.int()]),
  regions: z.record(
    regionIdSchema,
    z.object({ d: drawnWith(`${LINE}z`), label: z.tuple([z.int(), z.int()]) }),
  ),
  inner: drawnWith(LINE),
});
const { data: drawing, error } = inputSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
if (!drawing) {
  const problems = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`${file} is not the map this script reads:\n${problems.join('\n')}`);
}

const spaced = (numbers: readonly number[]) => numbers.join(' ').replaceAll(' -', '-');

/** A path of closed rings, each point relative to the one before. */
function draw(rings: readonly (readonly MapPoint[])[]): string {
  let start: MapPoint = [0, 0];
  return rings
    .map((ring) => {
      let from = start;
      const steps = ring.slice(0, -1).flatMap((to) => {
        const step = [to[0] - from[0], to[1] - from[1]];
        from = to;
        return step;
      });
      start = ring[0] ?? start;
      return `m${spaced(steps)}z`;
    })
    .join('');
}

const outlines = regions.map(({ id }) => readRings(drawing.regions[id].d));
const [left, top, width, height] = drawing.viewBox;
const strays = outlines
  .flat(2)
  .filter(([x, y]) => x < left || y < top || x > left + width || y > top + height);
if (strays.length > 0) throw new Error(`Outside the view box: ${strays.join('; ')}.`);

const policeAreaLines = drawing.inner
  .replace('M', 'm')
  .replace(/l(?=-)/g, '')
  .replaceAll('l', ' ');
const size = () => brotliCompressSync(outlines.map(draw).join('"') + policeAreaLines).length;

// A border that two regions run along the same way is one text, written twice: turn each ring round, and
// leave it so where that makes the whole smaller. The second time nothing but a few bytes are won.
let smallest = size();
for (const ring of [...outlines, ...outlines].flat()) {
  ring.reverse();
  const turned = size();
  if (turned < smallest) smallest = turned;
  else ring.reverse();
}

const { x0, y1 } = drawing.origin;
const listed = regions.map(
  ({ id }, index) => `    {
      id: '${id}',
      label: [${drawing.regions[id].label.join(', ')}],
      path: '${draw(outlines[index] ?? [])}',
    },`,
);

const target = 'src/data/region-map.ts';
writeFileSync(
  target,
  `// Packed by \`npm run map\` from ONS Police Force Areas, December 2020, ultra generalised, OGL v3; Isle of Man: Natural Earth, public domain.
// Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data (c)
// Crown copyright and database right 2020.
import type { RegionMap } from '../core/lookup/region-map.js';

/** The outlines of the regions, simplified and rounded to 1 km; without the Isles of Scilly. */
export const regionMap: RegionMap = {
  viewBox: [${drawing.viewBox.join(', ')}],
  origin: [${String(x0)}, ${String(y1)}],
  regions: [
${listed.join('\n')}
  ],
  policeAreaLines:
    '${policeAreaLines}',
};
`,
);
console.log(
  `${target}: ${String(listed.length)} regions; their paths are ${String(smallest)} bytes (brotli).`,
);
