/** What the newsletters widget says of the chosen region: no DOM. */
import { joinWords } from '../../core/text/fill.js';
import type { Region } from '../../schema/region.js';
import type { Words } from '../../text/en-GB.js';

/** "North-East (West Yorkshire, Cleveland and …)": never the name alone, which misleads. Empty without a region. */
export function nameWithAreas(region: Region | undefined, { and }: Words): string {
  return region ? `${region.name} (${joinWords(region.policeAreas, and)})` : '';
}
