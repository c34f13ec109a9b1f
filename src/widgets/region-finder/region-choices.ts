/** What readers choose from: regions, places, countries. Plain values for buttons and suggestions. */
import { answerPlaces, MOST_CHOICES } from '../../core/lookup/answer-places.js';
import {
  foundByName,
  type FoundAnswer,
  type RegionAnswer,
  type SeveralAnswer,
} from '../../core/lookup/region-answer.js';
import type { Suggestion } from '../../core/lookup/suggest-places.js';
import { fillText, joinWords } from '../../core/text/fill.js';
import type { Region, RegionId } from '../../schema/region.js';
import type { Words } from '../../text/en-GB.js';

/** One answer to a question of the finder's. */
export interface Choice {
  readonly label: string;
  readonly note: string;
  /** Whether this is the region chosen now. */
  readonly isCurrent?: boolean;
  /** Whether mouse or focus is on it, in the list or on the map. */
  readonly isPointed?: boolean;
  /** What choosing it amounts to. */
  readonly answer: RegionAnswer;
}

/** One of the eight regions. */
export interface RegionChoice extends Choice {
  readonly answer: FoundAnswer;
}

/** The regions with their police areas. */
export function listRegions(
  regions: readonly Region[],
  current: Region | undefined,
  pointed: RegionId | undefined,
  { and }: Words,
): RegionChoice[] {
  return regions.map(({ id, name, policeAreas }) => ({
    label: name,
    note: joinWords(policeAreas, and),
    isCurrent: id === current?.id,
    isPointed: id === pointed,
    answer: foundByName(id, 'region', name),
  }));
}

/** The choices for some regions, in the order asked for. */
export function pickRegions(
  all: readonly RegionChoice[],
  ids: readonly RegionId[],
): RegionChoice[] {
  return ids.flatMap((id) => all.filter(({ answer }) => answer.region === id));
}

/** What to choose from when an answer is a question. */
export function choicesFor(
  { places, regions, countries, place }: SeveralAnswer,
  all: readonly RegionChoice[],
  words: Words,
): Choice[] {
  if (places.length > 0 && places.length <= MOST_CHOICES) {
    return places.flatMap((one): Choice[] => {
      const answer = answerPlaces(one.name, [one]);
      if (!answer) return [];
      const where = nameWhere(answer, all, words);
      const note = one.country ? where : `${words.placeKinds[one.kind]}, ${where}`;
      return [{ label: one.name, note, answer }];
    });
  }
  return [
    ...pickRegions(all, regions),
    ...countries.map((country) => ({
      label: fillText(words.regionFinder.pickedOutside, { country: words.countries[country] }),
      note: '',
      answer: { kind: 'outside', country, place } as const,
    })),
  ];
}

/** What a suggestion is and where, after its name: "– council, North-East". */
export function describeSuggestion(
  { kinds, answer }: Suggestion,
  all: readonly RegionChoice[],
  words: Words,
): string {
  const inEngland = kinds.filter((kind) => kind !== 'outside');
  const named = joinWords(
    inEngland.map((kind) => words.placeKinds[kind]),
    words.and,
  );
  const what = [named, nameWhere(answer, all, words)].filter(Boolean).join(', ');
  return fillText(words.regionFinder.suggestion, { what });
}

function nameWhere(
  answer: Suggestion['answer'],
  all: readonly RegionChoice[],
  { countries: named, or }: Words,
): string {
  switch (answer.kind) {
    case 'found':
      return joinWords(pickRegions(all, [answer.region]).map(labelOf), or);
    case 'outside':
      return named[answer.country];
    case 'several':
      return joinWords(
        [
          ...pickRegions(all, answer.regions).map(labelOf),
          ...answer.countries.map((country) => named[country]),
        ],
        or,
      );
  }
}

function labelOf({ label }: Choice): string {
  return label;
}
