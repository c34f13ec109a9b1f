import { regionAt, type Position } from '../../core/lookup/region-at.js';
import type { RegionMap } from '../../core/lookup/region-map.js';
import type { FoundAnswer } from '../../core/lookup/region-answer.js';

/** Why a position gave no region. */
export interface NoPosition {
  readonly kind: 'unknown';
  readonly reason: 'location-refused' | 'location-unavailable' | 'location-elsewhere';
}

const REFUSED = 1;
const LONGEST_WAIT = 10_000;
/** Browsers do not count the time their own question stands open, which may be for ever. */
const LONGEST_QUESTION = 30_000;
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
    setTimeout(() => {
      fail('location-unavailable');
    }, LONGEST_QUESTION);
    try {
      geolocation.getCurrentPosition(
        ({ coords }) => {
          answer(answerPosition(coords, map));
        },
        ({ code }) => {
          fail(code === REFUSED ? 'location-refused' : 'location-unavailable');
        },
        { timeout: LONGEST_WAIT, maximumAge: OLDEST },
      );
    } catch {
      // Hosts put their own in its place, which may throw: the button must not look for ever.
      fail('location-unavailable');
    }
  });
}

function answerPosition(coords: Position, map: RegionMap): FoundAnswer | NoPosition {
  const place = regionAt(coords, map);
  if (!place) return { kind: 'unknown', reason: 'location-elsewhere' };
  const { region, neighbours, isInside } = place;
  const nearBoundary = neighbours.length > 0 || !isInside;
  return { kind: 'found', region, neighbours, nearBoundary, level: 'position', place: '' };
}
