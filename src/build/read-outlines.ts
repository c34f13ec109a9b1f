/** Reads outlines of the regions on a grid of one kilometre, as they are drawn for `npm run map`. */
import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import type { Problem } from '../base/events.js';
import { readRings } from '../core/lookup/region-map.js';
import { regionIdSchema } from '../schema/region.js';

z.config(en());

const PAIR = '-?\\d+(?: |(?=-))-?\\d+';
const LINE = `${PAIR}l${PAIR}(?:(?: |(?=-))${PAIR})*`;
const drawnWith = (line: string) => {
  const form = new RegExp(`^M${line}(?:m${line})*$`);
  return z.string().check(z.regex(form, 'Draw with M, m, l, z and pairs of whole numbers only'));
};
const outlinesSchema = z.object({
  origin: z.object({ x0: z.int(), y1: z.int() }),
  viewBox: z.tuple([z.int(), z.int(), z.int(), z.int()]),
  regions: z.record(
    regionIdSchema,
    z.object({ d: drawnWith(`${LINE}z`), label: z.tuple([z.int(), z.int()]) }),
  ),
  inner: drawnWith(LINE),
});

/** Outlines: for each region the `d` of an SVG path, and the borders of police areas inside the regions. */
export type Outlines = z.infer<typeof outlinesSchema>;

/** Reads the JSON text of a file; the value is `undefined` when readers of the map would not understand it. */
export function readOutlines(
  text: string,
  path: string,
): { readonly value: Outlines | undefined; readonly problems: readonly Problem[] } {
  const refuse = (problems: readonly Problem[]) => ({ value: undefined, problems });
  const json = parseJson(text);
  if (json === undefined) {
    return refuse([{ path, message: 'This is not sound JSON; make the file again.', value: null }]);
  }
  const { data, error } = outlinesSchema.safeParse(json);
  if (!data) {
    return refuse(
      error.issues.map((issue) => ({
        path: [path, issue.path.join('.')].filter(Boolean).join(': '),
        message: `${issue.message.replace(/\.$/, '')}; put it right there.`,
        value: issue.input ?? null,
      })),
    );
  }
  const problems = findStrays(data).map(([id, point]) => ({
    path: `${path}: regions.${id}.d`,
    message: `The point ${point} lies outside the view box; make the box larger, or draw it inside.`,
    value: point,
  }));
  return problems.length > 0 ? refuse(problems) : { value: data, problems };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The first point of each region that lies outside the view box. */
function findStrays({ viewBox: [left, top, width, height], regions }: Outlines) {
  return regionIdSchema.options.flatMap((id) => {
    const stray = readRings(regions[id].d)
      .flat()
      .find(([x, y]) => x < left || y < top || x > left + width || y > top + height);
    return stray ? [[id, stray.join(' ')] as const] : [];
  });
}
