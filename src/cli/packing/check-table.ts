/** Asks the finder for every postcode whose region we know. */
import type { RegionAnswer } from '../../core/lookup/region-answer.js';
import { isEnglish, PLACE_OF_CLASS, type ClassLetter } from './classes.js';
import type { TruthLine } from './truth.js';

type Find = (typed: string) => RegionAnswer;

/** How the finder answered. */
export const ANSWER_KINDS = ['found', 'near a boundary', 'outside', 'several', 'unknown'] as const;

/** A number of things, and how many of them are of the kind asked about. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** What the truth says of the finder. */
export interface TableCheck {
  /** Postcodes with exactly the right answer. */
  readonly exact: Share;
  readonly exactInEngland: Share;
  /** The first few postcodes with another answer. */
  readonly wrong: readonly string[];
  readonly answers: Readonly<Record<(typeof ANSWER_KINDS)[number], number>>;
  /** Sectors and districts that have one answer as they are, and the postcodes in those. */
  readonly sectors: Share;
  readonly postcodesBySector: Share;
  readonly districts: Share;
  readonly postcodesByDistrict: Share;
}

const EXAMPLES = 10;

/** Checks the finder against the truth. */
export function checkTable(lines: readonly TruthLine[], find: Find): TableCheck {
  const answers = { found: 0, 'near a boundary': 0, outside: 0, several: 0, unknown: 0 };
  const all = { part: 0, of: 0 };
  const england = { part: 0, of: 0 };
  const wrong: string[] = [];
  for (const { sector, letter, units } of lines) {
    const counters = isEnglish(letter) ? [all, england] : [all];
    for (const unit of units) {
      const answer = find(sector + unit);
      answers[kindOf(answer)]++;
      const isExact = placeOf(answer) === PLACE_OF_CLASS[letter];
      for (const counter of counters) {
        counter.of++;
        if (isExact) counter.part++;
      }
      if (!isExact && wrong.length < EXAMPLES)
        wrong.push(describeWrong(sector + unit, answer, letter));
    }
  }
  const [sectors, postcodesBySector] = shareAlone(lines, ({ sector }) => sector, find);
  const [districts, postcodesByDistrict] = shareAlone(lines, districtOf, find);
  return {
    exact: all,
    exactInEngland: england,
    wrong,
    answers,
    sectors,
    postcodesBySector,
    districts,
    postcodesByDistrict,
  };
}

const districtOf = ({ sector }: TruthLine) => sector.replace(/ \d$/, '');

function kindOf(answer: RegionAnswer): (typeof ANSWER_KINDS)[number] {
  return answer.kind === 'found' && answer.nearBoundary ? 'near a boundary' : answer.kind;
}

function placeOf(answer: RegionAnswer): string {
  if (answer.kind === 'found') return answer.region;
  return answer.kind === 'outside' ? answer.country : answer.kind;
}

function describeWrong(postcode: string, answer: RegionAnswer, letter: ClassLetter): string {
  return `${postcode}: the finder says ${placeOf(answer)}, the truth ${PLACE_OF_CLASS[letter] ?? letter}`;
}

/** How many beginnings of postcodes have one answer, and how many postcodes begin so. */
function shareAlone(
  lines: readonly TruthLine[],
  beginningOf: (line: TruthLine) => string,
  find: Find,
): [Share, Share] {
  const sizes = new Map<string, number>();
  for (const line of lines) {
    const beginning = beginningOf(line);
    sizes.set(beginning, (sizes.get(beginning) ?? 0) + line.units.length);
  }
  const alone = [...sizes].filter(([beginning]) =>
    ['found', 'outside'].includes(find(beginning).kind),
  );
  const postcodes = (list: readonly (readonly [string, number])[]) =>
    list.reduce((sum, [, size]) => sum + size, 0);
  return [
    { part: alone.length, of: sizes.size },
    { part: postcodes(alone), of: postcodes([...sizes]) },
  ];
}
