/** What the region finder shows, worked out from what was asked: no DOM, no state of its own. */
import type { Country, RegionAnswer } from '../../core/lookup/find-region.js';
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
  readonly pick: { readonly region: RegionId } | { readonly country: Country };
}

/** What to show. At most one of error, question, outside and result is there. */
export interface RegionFinderView {
  readonly error?: string;
  readonly question?: {
    readonly text: string;
    readonly hint: string;
    readonly choices: readonly RegionChoice[];
  };
  readonly outside?: { readonly text: string; readonly hint: string };
  readonly result?: {
    readonly region: Region;
    readonly sentence: string;
    readonly isNearBoundary: boolean;
    readonly contact: string;
  };
  /** What a screen reader should hear after a search, if anything. */
  readonly status: string;
}

/** More places than this are no help to choose from: the regions are asked for instead. */
const MOST_PLACES = 8;

/** Works out what to show. */
export function viewRegionFinder(
  { answer, typed, region }: RegionFinderState,
  regions: readonly Region[],
  words: Words,
): RegionFinderView {
  const { regionFinder } = words;
  switch (answer?.kind) {
    case 'unknown': {
      const error = fillText(regionFinder.unknown[answer.reason], { typed: typed.trim() });
      return { error, status: '' };
    }
    case 'several': {
      const choices = choicesFor(answer, regions, words);
      const text = questionFor(answer, choices, words);
      const status = fillText(regionFinder.severalStatus, {
        question: text,
        count: choices.length,
      });
      return { question: { text, hint: regionFinder.severalHint, choices }, status };
    }
    case 'outside': {
      const isForces = answer.country === 'british-forces';
      const text = fillText(isForces ? regionFinder.outsideForces : regionFinder.outside, {
        place: answer.place,
        country: words.countries[answer.country],
      });
      return { outside: { text, hint: regionFinder.outsideHint }, status: text };
    }
    default:
      return viewResult(answer, region, words);
  }
}

function viewResult(
  answer: Extract<RegionAnswer, { kind: 'found' }> | undefined,
  region: Region | undefined,
  { regionFinder }: Words,
): RegionFinderView {
  if (!region) return { status: '' };
  // Another widget may have changed the region since: then this search no longer explains it.
  const isOurs = answer?.region === region.id;
  const isItself = answer?.level === 'region';
  const sentence =
    isOurs && !isItself
      ? fillText(regionFinder.matched, { place: answer.place, region: region.name })
      : '';
  return {
    result: {
      region,
      sentence,
      isNearBoundary: isOurs && answer.nearBoundary,
      contact: region.post === 'vacant' ? regionFinder.vacant : regionFinder.contactIntro,
    },
    status: sentence || fillText(regionFinder.chosenStatus, { region: region.name }),
  };
}

type Several = Extract<RegionAnswer, { kind: 'several' }>;

function choicesFor(answer: Several, regions: readonly Region[], words: Words): RegionChoice[] {
  const byId = (id: RegionId | undefined) => regions.find((region) => region.id === id);
  if (answer.places.length > 0 && answer.places.length <= MOST_PLACES) {
    return answer.places.flatMap(({ name, kind, regions: [id] }) => {
      const region = byId(id);
      const note = `${words.placeKinds[kind]}, ${region?.name ?? ''}`;
      return region ? [{ label: name, note, pick: { region: region.id } }] : [];
    });
  }
  return [
    ...answer.regions.flatMap((id) => {
      const region = byId(id);
      const note = joinWords(region?.policeAreas ?? [], words.and);
      return region ? [{ label: region.name, note, pick: { region: id } }] : [];
    }),
    ...answer.countries.map((country) => ({
      label: fillText(words.regionFinder.pickedOutside, { country: words.countries[country] }),
      note: '',
      pick: { country },
    })),
  ];
}

function questionFor(
  { place, places, countries }: Several,
  choices: readonly RegionChoice[],
  { regionFinder, countries: names, and }: Words,
): string {
  if (countries.length > 0) {
    const named = joinWords(countries.map((country) => names[country]), and);
    return fillText(regionFinder.partlyOutside, { place, countries: named });
  }
  const isOfPlaces = choices.length === places.length;
  return fillText(isOfPlaces ? regionFinder.severalPlaces : regionFinder.severalRegions, { place });
}
