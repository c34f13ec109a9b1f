/**
 * Packs outlines of the regions into `src/data/region-map.ts`.
 *
 * Measured (brotli, all paths): 1,997 bytes as they came, 1,951 without the `l` that SVG takes as read
 * after `m`, 1,737 with borders run the same way. Steps of `h` and `v`, or an array of lines, add about 100.
 */
import { brotliCompressSync } from 'node:zlib';
import { readRings } from '../core/lookup/region-map.js';
import { regions } from '../data/regions.js';
import { drawRings, turnRings } from './draw-rings.js';
import type { FileToPack, PackedFile } from './pack-file.js';
import { readOutlines } from './read-outlines.js';

/** Packs a JSON file of outlines, or refuses what readers of the map would not understand. */
export function packOutlines({ path, text, sources }: FileToPack): PackedFile {
  const { value: drawing, problems } = readOutlines(text, path);
  if (!drawing) return { value: undefined, problems };
  const policeAreaLines = drawing.inner
    .replace('M', 'm')
    .replace(/l(?=-)/g, '')
    .replaceAll('l', ' ');
  const sizeOf = (outlines: Parameters<typeof turnRings>[0]) =>
    brotliCompressSync(outlines.map(drawRings).join('"') + policeAreaLines).length;
  const outlines = turnRings(
    regions.map(({ id }) => readRings(drawing.regions[id].d)),
    sizeOf,
  );
  const { x0, y1 } = drawing.origin;
  const listed = regions.map(
    ({ id }, index) => `    {
      id: '${id}',
      label: [${drawing.regions[id].label.join(', ')}],
      path: '${drawRings(outlines[index] ?? [])}',
    },`,
  );
  const module = `// Packed by \`npm run map\` from ${sources}.
// Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data (c)
// Crown copyright and database right${yearIn(sources)}.
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
`;
  const size = String(sizeOf(outlines));
  const summary = `${String(listed.length)} regions; their paths are ${size} bytes (brotli).`;
  return { value: { module, summary }, problems };
}

// The year of the data is that of the rights; a file name alone may not tell it.
function yearIn(sources: string): string {
  const [year] = /\b(19|20)\d\d\b/.exec(sources) ?? [];
  return year === undefined ? '' : ` ${year}`;
}
