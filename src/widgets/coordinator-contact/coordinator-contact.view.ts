/** What the co-ordinator contact widget shows for a region, or for none yet: no DOM. */
import type { Choice } from '../../base/templates/field.js';
import { joinWords } from '../../core/text/fill.js';
import type { Region } from '../../schema/region.js';
import type { Words } from '../../text/en-GB.js';

/** A region with what it is made of: its name alone misleads. */
export interface RegionLine {
  readonly name: string;
  /** Its police areas as one list in words. */
  readonly areas: string;
}

/** What to show. */
export interface CoordinatorContactView {
  /** The regions to choose from. The first entry stands for none, for as long as none is chosen. */
  readonly choices: readonly Choice[];
  /** The chosen region alone, or all of them to choose by. */
  readonly lines: readonly RegionLine[];
  /** Name of the chosen region. Empty: none is chosen. */
  readonly region: string;
  readonly isVacant: boolean;
  /** What to say after a choice. */
  readonly status: string;
}

/** Works out what to show. */
export function viewCoordinatorContact(
  chosen: Region | undefined,
  regions: readonly Region[],
  { coordinatorContact, and }: Words,
): CoordinatorContactView {
  const { choose, policeAreas } = coordinatorContact;
  const choices = regions.map(({ id, name }) => ({ id, label: name }));
  const lines = (chosen ? [chosen] : regions).map((region) => ({
    name: region.name,
    areas: joinWords(region.policeAreas, and),
  }));
  return {
    choices: chosen ? choices : [{ id: '', label: choose }, ...choices],
    lines,
    region: chosen?.name ?? '',
    isVacant: chosen?.post === 'vacant',
    status: chosen ? `${chosen.name}. ${policeAreas} ${lines[0]?.areas ?? ''}.` : '',
  };
}
