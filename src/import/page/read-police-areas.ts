import { foldName } from '../../core/page/fold-name.js';
import { foldText } from './fold-text.js';
import type { PageNotes } from './page-notes.js';
import type { KnownFacts } from './page-tools.js';

// What may stand around the names: "(which includes the police areas of …; the post is vacant)".
const AROUND =
  /\b(which|regions?|including|includes?|covering|covers?|compris\w+|consists? of|made up of|police|(forces?|areas?)( of)?)\b/gi;
const VACANT =
  /\b(the |this )?(post |role |co-?ordinator )*(is )?(currently )?vacan(t|cy)( (post|role))?\b/gi;
const NAME = /^\p{Lu}[\p{L}\p{M}'’.& -]{2,60}$/u;

/**
 * The police areas that the words after a region's name list. What cannot be a name is left out; names that
 * are not known, or known in another region, are kept and noted.
 */
export function readPoliceAreas(
  text: string,
  region: string,
  known: KnownFacts,
  notes: PageNotes,
  line?: number,
): string[] {
  const owners = new Map(
    known.regions.flatMap(({ id, policeAreas }) => policeAreas.map((name) => [foldName(name), id])),
  );
  const place = { path: 'regions', line };
  const pieces = text
    .replace(VACANT, ',')
    .replace(AROUND, '')
    .split(/[,;:()[\]]| [-–—] /);
  const areas = new Map<string, string>();
  for (const name of pieces.flatMap((piece) => splitPair(piece, owners))) {
    const folded = foldName(name);
    if (!folded || areas.has(folded)) continue;
    const owner = owners.get(folded);
    if (!owner && !NAME.test(name)) {
      notes.leaveOut(place, 'noArea', name, { name });
      continue;
    }
    areas.set(folded, name);
    if (!owner) notes.warn(place, 'newArea', name, { name });
    else if (owner !== region) notes.warn(place, 'movedArea', name, { name, region });
  }
  return [...areas.values()];
}

/** "Kent and Surrey" are two areas, "Devon and Cornwall" is one. */
function splitPair(piece: string, owners: ReadonlyMap<string, string>): string[] {
  const names: string[] = [];
  for (const word of piece.replace(/^\s*and\b/, '').split(/\band\b/)) {
    const pair = `${names.at(-1) ?? ''} and ${word.trim()}`;
    if (owners.has(foldName(pair))) names.splice(-1, 1, pair);
    else names.push(word.trim());
  }
  return names.map((name) => foldText(name.replace(/^the /i, '')));
}
