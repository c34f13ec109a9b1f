/** What the region finder shows, worked out from what was asked: no DOM, no state of its own. */
import type { RegionAnswer } from '../../core/lookup/find-region.js';
import { fillText, joinWords } from '../../core/text/fill.js';
import type { Region, RegionId } from '../../schema/region.js';
import type { Words } from '../../text/en-GB.js';

/** What the widget knows. */
export interface RegionFinderState {
  readonly answer: RegionAnswer | undefined;
  /** What was typed for that answer. Shown back to the reader, never passed on. */
  readonly typed: string;
  readonly region: Region | undefined;
}

/** One answer to a question of the finder's. */
export interface RegionChoice {
  readonly label: string;
  readonly note: string;
  /** Whether this is the region chosen now. */
  readonly isCurrent?: boolean;
  /** What choosing it amounts to. */
  readonly answer: RegionAnswer;
}

/** What to show. At most one of error, reply and result is there. */
export interface RegionFinderView {
  readonly error?: string;
  /** An answer that is no region: a question with choices, or a place outside England. */
  readonly reply?: {
    readonly text: string;
    readonly hint: string;
    readonly choices: readonly RegionChoice[];
  };
  readonly result?: {
    readonly region: Region;
    readonly sentence: string;
    readonly warning: string;
  };
  /** The eight regions with their police areas. */
  readonly regions: readonly RegionChoice[];
  /** What a screen reader should hear after a search, if anything. */
  readonly status: string;
}

/** More places than this are no help to choose from: the regions are asked for instead. */
const MOST_PLACES = 8;

/** Works out what to show. */
export function viewRegionFinder(
  state: RegionFinderState,
  regions: readonly Region[],
  words: Words,
): RegionFinderView {
  const all = regions.map((region) => regionChoice(region, state.region, words));
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
      const error = fillText(regionFinder.unknown[answer.reason], { typed: typed.trim() });
      return { error, status: error };
    }
    case 'several': {
      const choices = choicesFor(answer, regions, words);
      const isOfPlaces = choices.length === answer.places.length;
      const text = fillText(isOfPlaces ? regionFinder.severalPlaces : regionFinder.severalRegions, {
        place: answer.place,
      });
      return { reply: { text, hint: regionFinder.severalHint, choices }, status: text };
    }
    case 'outside': {
      const text = fillText(regionFinder.outside, {
        place: answer.place,
        country: words.countries[answer.country],
      });
      return { reply: { text, hint: regionFinder.outsideHint, choices: [] }, status: text };
    }
    default:
      return viewResult(answer, region, words);
  }
}

function viewResult(
  answer: Extract<RegionAnswer, { kind: 'found' }> | undefined,
  region: Region | undefined,
  { regionFinder }: Words,
): Omit<RegionFinderView, 'regions'> {
  if (!region) return { status: '' };
  // Another widget may have changed the region since: then this search no longer explains it.
  const isOurs = answer?.region === region.id;
  const isItself = answer?.level === 'region';
  const sentence =
    isOurs && !isItself
      ? fillText(regionFinder.matched, { place: answer.place, region: region.name })
      : '';
  const warning = isOurs && answer.nearBoundary ? regionFinder.nearBoundary : '';
  return {
    result: { region, sentence, warning },
    status: `${sentence || region.name} ${warning}`.trim(),
  };
}

function regionChoice(
  { id, name, policeAreas }: Region,
  current: Region | undefined,
  { and }: Words,
): RegionChoice {
  return {
    label: name,
    note: joinWords(policeAreas, and),
    isCurrent: id === current?.id,
    answer: { kind: 'found', region: id, nearBoundary: false, level: 'region', place: name },
  };
}

function choicesFor(
  { places, regions: ids, countries, place }: Extract<RegionAnswer, { kind: 'several' }>,
  regions: readonly RegionChoice[],
  words: Words,
): RegionChoice[] {
  const choicesOf = (id: RegionId) =>
    regions.filter(({ answer }) => answer.kind === 'found' && answer.region === id);
  if (places.length > 0 && places.length <= MOST_PLACES) {
    return places.flatMap(({ name, kind, regions: [region] }) =>
      region
        ? choicesOf(region).map(({ label }) => ({
            label: name,
            note: `${words.placeKinds[kind]}, ${label}`,
            answer: { kind: 'found', region, nearBoundary: false, level: kind, place: name },
          }))
        : [],
    );
  }
  return [
    ...ids.flatMap(choicesOf),
    ...countries.map((country) => ({
      label: fillText(words.regionFinder.pickedOutside, { country: words.countries[country] }),
      note: '',
      answer: { kind: 'outside', country, place } as const,
    })),
  ];
}
