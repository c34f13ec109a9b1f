/** What the region finder shows, worked out from what was asked: no DOM, no state of its own. */
import type { FoundAnswer, RegionAnswer } from '../../core/lookup/region-answer.js';
import { fillText } from '../../core/text/fill.js';
import type { Region, RegionId } from '../../schema/region.js';
import type { Words } from '../../text/en-GB.js';
import type { NoPosition } from './locate-reader.js';
import {
  choicesFor,
  listRegions,
  pickRegions,
  type Choice,
  type RegionChoice,
} from './region-choices.js';

/** What the widget knows. */
export interface RegionFinderState {
  readonly answer: RegionAnswer | NoPosition | undefined;
  /** What was typed for that answer. Shown back to the reader, never passed on. */
  readonly typed: string;
  readonly region: Region | undefined;
  /** The region that mouse or focus is on, on the map or in the list. */
  readonly pointed?: RegionId | undefined;
}

/** What to show. At most one of error, reply and result is there. */
export interface RegionFinderView {
  readonly error?: string;
  /** An answer that is no region: a question with choices, or a place outside England. */
  readonly reply?: {
    readonly text: string;
    readonly hint: string;
    readonly choices: readonly Choice[];
  };
  readonly result?: {
    readonly region: Region;
    readonly sentence: string;
    /** Which answer this one takes the place of. */
    readonly replaces: string;
    readonly warning: string;
    /** The regions across the boundary. */
    readonly neighbours: readonly RegionChoice[];
  };
  /** The eight regions with their police areas. */
  readonly regions: readonly RegionChoice[];
  /** What a screen reader should hear after a search, if anything. */
  readonly status: string;
}

const MOST_SHOWN = 60;

/** Works out what to show. */
export function viewRegionFinder(
  state: RegionFinderState,
  regions: readonly Region[],
  words: Words,
): RegionFinderView {
  // Beside a question, an error or a place outside England, no region is the reader's.
  const isAnswered = state.answer === undefined || state.answer.kind === 'found';
  const current = isAnswered ? state.region : undefined;
  const all = listRegions(regions, current, state.pointed, words);
  return { ...viewAnswer(state, all, words), regions: all };
}

function viewAnswer(
  { answer, typed, region }: RegionFinderState,
  regions: readonly RegionChoice[],
  words: Words,
): Omit<RegionFinderView, 'regions'> {
  const { regionFinder } = words;
  switch (answer?.kind) {
    case 'unknown': {
      const error = fillText(regionFinder.unknown[answer.reason], { typed: shorten(typed) });
      return { error, status: error };
    }
    case 'several': {
      const { place, isGuess } = answer;
      const choices = choicesFor(answer, regions, words);
      const isOfPlaces = choices.length === answer.places.length;
      const question = isGuess
        ? regionFinder.guess
        : isOfPlaces
          ? regionFinder.severalPlaces
          : regionFinder.severalRegions;
      const text = fillText(question, { place: shorten(place) });
      const hint = isGuess ? regionFinder.guessHint : regionFinder.severalHint;
      return { reply: { text, hint, choices }, status: text };
    }
    case 'outside': {
      const country = words.countries[answer.country];
      const isItself = country.toLowerCase().endsWith(answer.place.toLowerCase());
      const text = fillText(isItself ? regionFinder.outsideItself : regionFinder.outside, {
        place: shorten(answer.place),
        country,
      });
      return { reply: { text, hint: regionFinder.outsideHint, choices: [] }, status: text };
    }
    default:
      return viewResult(answer, region, regions, words);
  }
}

function viewResult(
  answer: FoundAnswer | undefined,
  region: Region | undefined,
  regions: readonly RegionChoice[],
  words: Words,
): Omit<RegionFinderView, 'regions'> {
  if (!region) return { status: '' };
  // Another widget may have changed the region since: then this search no longer explains it.
  if (answer?.region !== region.id) {
    const nothing = { sentence: '', replaces: '', warning: '', neighbours: [] };
    return { result: { region, ...nothing }, status: region.name };
  }
  const { regionFinder } = words;
  const place = answer.place || regionFinder.position;
  const sentence = sentenceFor(answer, place, region, words);
  const replaces = answer.replaces
    ? fillText(regionFinder.replaces, { postcode: answer.replaces })
    : '';
  const neighbours = pickRegions(regions, answer.neighbours);
  const nearby = neighbours.length > 0 ? regionFinder.nearBoundary : regionFinder.nearBorder;
  const warning = answer.nearBoundary ? fillText(nearby, { place, region: region.name }) : '';
  return {
    result: { region, sentence, replaces, warning, neighbours },
    status: [sentence || region.name, replaces, warning].filter(Boolean).join(' '),
  };
}

/** What a reader typed, as far as it needs showing: they still have it in the field. */
function shorten(text: string): string {
  const shown = text.trim();
  return shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN).trim()}…` : shown;
}

/** Which place matched, what it is, and its region. Nothing for the region itself. */
function sentenceFor(
  { level, policeArea }: FoundAnswer,
  place: string,
  { name: region }: Region,
  { regionFinder, placeKinds }: Words,
): string {
  if (level === 'region') return '';
  const isPlace = (key: string): key is keyof typeof placeKinds => key in placeKinds;
  if (!isPlace(level)) return fillText(regionFinder.matched, { place, region });
  const within = policeArea ? [fillText(regionFinder.policeArea, { name: policeArea })] : [];
  const what = [placeKinds[level], ...within].join(', ');
  return fillText(regionFinder.matchedPlace, { place, what, region });
}
