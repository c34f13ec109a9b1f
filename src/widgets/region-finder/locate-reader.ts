import { regionAt } from '../../core/lookup/region-at.js';
import type { RegionMap } from '../../core/lookup/region-map.js';
import type { FoundAnswer } from '../../core/lookup/region-answer.js';

/** Why a position gave no region. */
export interface NoPosition {
  readonly kind: 'unknown';
  readonly reason: 'location-refused' | 'location-unavailable' | 'location-elsewhere';
}

const REFUSED = 1;
const LONGEST_WAIT = 10_000;
const OLDEST = 5 * 60_000;

/**
 * Asks the browser where the reader is, and says which region that is. Only ever called when the reader
 * presses the button. The position stays inside this function: what comes out is a region.
 * @param geolocation the browser's; missing in pages without https and in frames that may not ask
 */
export function locateReader(
  geolocation: Geolocation | undefined,
  map: RegionMap,
): Promise<FoundAnswer | NoPosition> {
  return new Promise((answer) => {
    const fail = (reason: NoPosition['reason']) => {
      answer({ kind: 'unknown', reason });
    };
    if (!geolocation) {
      fail('location-unavailable');
      return;
    }
    geolocation.getCurrentPosition(
      ({ coords }) => {
        const place = regionAt(coords, map);
        if (!place) {
          fail('location-elsewhere');
          return;
        }
        const { region, neighbours, isInside } = place;
        const nearBoundary = neighbours.length > 0 || !isInside;
        answer({ kind: 'found', region, neighbours, nearBoundary, level: 'position', place: '' });
      },
      ({ code }) => {
        fail(code === REFUSED ? 'location-refused' : 'location-unavailable');
      },
      { timeout: LONGEST_WAIT, maximumAge: OLDEST },
    );
  });
}
