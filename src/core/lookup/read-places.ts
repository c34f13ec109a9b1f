import type { Places } from '../../schema/police-area.js';
import type { Region } from '../../schema/region.js';

/**
 * Reads the packed place names. One line a police area: `name=councils=former councils`; one line a
 * county: `name~police areas`. Names in a list are joined by `;`. A police area takes its region from
 * the regions given; one that no region lists is left out.
 */
export function readPlaces(packed: string, regions: readonly Region[]): Places {
  const lines = packed.trim().split('\n');
  const policeAreas = lines.flatMap((line) => {
    const [name = '', councils, former = ''] = line.split('=');
    const region = regions.find(({ policeAreas }) => policeAreas.includes(name));
    if (councils === undefined || !region) return [];
    return [
      { name, region: region.id, councils: listed(councils), formerCouncils: listed(former) },
    ];
  });
  const counties = lines.flatMap((line) => {
    const [name = '', areas] = line.split('~');
    return areas === undefined ? [] : [{ name, policeAreas: listed(areas) }];
  });
  return { policeAreas, counties };
}

function listed(names: string): string[] {
  return names.split(';').filter((name) => name !== '');
}
