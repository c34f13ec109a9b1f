/** What the look-ups say together: the police area of each district, and the names of places. */
import { basename } from 'node:path';
import type { Checked, Problem } from '../problem.js';
import { formOf, type Fact, type LookUpForm, type Subject } from './look-up-forms.js';
import { policeAreaNamed } from './police-areas.js';
import { readTable, type Row } from './read-table.js';

/** A place of a look-up with the police areas, as the page names them, that it lies in. */
export interface NamedPlace {
  readonly name: string;
  readonly policeAreas: readonly string[];
}

/** The names of places, as the look-ups spell them, in no particular order. */
export interface PlaceSources {
  readonly councils: readonly NamedPlace[];
  readonly formerCouncils: readonly NamedPlace[];
  readonly counties: readonly NamedPlace[];
}

/** All that the look-ups say. */
export interface LookUps {
  /** Police area, as the page names it, of a district by its code, old or new. */
  readonly policeAreaOf: (code: string) => string | undefined;
  readonly places: PlaceSources;
  /** What no look-up was found for. */
  readonly missing: readonly Subject[];
  /** File names, for the record. */
  readonly sources: readonly string[];
}

type FoundFact = Fact & { readonly path: string };

/** Reads look-ups in any of their forms. */
export function readLookUps(files: readonly string[]): Checked<LookUps> {
  const tables = files.map(readLookUp);
  const facts = tables.flatMap(({ value }) => value.facts);
  const policeAreaOf = joinDistricts(facts);
  const subjects: readonly Subject[] = ['police areas', 'councils', 'former councils', 'counties'];
  const given = (subject: Subject) =>
    files.filter((_, index) => tables[index]?.value.form?.gives.includes(subject));
  const twice = new Set(
    subjects
      .map((subject) => given(subject).join(' and '))
      .filter((list) => list.includes(' and ')),
  );
  return {
    value: {
      policeAreaOf,
      places: {
        councils: gather(facts, 'council', policeAreaOf),
        formerCouncils: gather(facts, 'former council', policeAreaOf),
        counties: gather(facts, 'county', policeAreaOf),
      },
      missing: subjects.filter((subject) => given(subject).length === 0),
      sources: files.map((file) => basename(file)).sort(),
    },
    problems: [
      ...tables.flatMap(({ problems }) => problems),
      ...[...twice].map((list) => ({
        path: list,
        message: 'These look-ups say the same things; take one of them away.',
        value: null,
      })),
      ...unknownPoliceAreas(facts),
    ],
  };
}

function readLookUp(
  file: string,
): Checked<{ form: LookUpForm | undefined; facts: readonly FoundFact[] }> {
  const { value: table, problems } = readTable(file);
  const { columns, rows } = table;
  const form = formOf(columns);
  if (!form) return { value: { form, facts: [] }, problems };
  const names = form.columns.map((column) => columns.find((name) => column.test(name)));
  const missing = form.columns.filter((_, index) => names[index] === undefined);
  if (missing.length > 0) {
    const wanted = missing.map(({ source }) => source.replace(/[$^]/g, '').replaceAll('\\d', 'n'));
    const message = `There is no column ${wanted.join(', ')}; found ${columns.join(', ')}. Get the file as it is published, or name the column so.`;
    return {
      value: { form, facts: [] },
      problems: [{ path: `${file}:1`, message, value: columns }],
    };
  }
  const factsOf = ({ cells, path }: Row) =>
    form.read(...names.map((name = '') => cells[name] ?? '')).map((fact) => ({ ...fact, path }));
  return { value: { form, facts: rows.flatMap(factsOf).filter(isEnglish) }, problems };
}

// The look-ups also hold Wales, Scotland and Northern Ireland, which have no Prevent region.
const isEnglish = (fact: FoundFact) => !('code' in fact) || fact.code.startsWith('E');

/**
 * Districts are known by their codes, which change when a boundary moves; the list of authorities says
 * which old code became which new one. So a district is found by either, whichever file is the older.
 */
function joinDistricts(facts: readonly FoundFact[]): LookUps['policeAreaOf'] {
  const byCode = new Map<string, string>();
  for (const fact of facts) if (fact.is === 'district') byCode.set(fact.code, fact.policeArea);
  const relatives = new Map<string, Set<string>>();
  const relate = (one: string, other: string) => {
    relatives.set(one, (relatives.get(one) ?? new Set()).add(other));
  };
  for (const fact of facts) {
    if (fact.is !== 'successor') continue;
    relate(fact.code, fact.successor);
    relate(fact.successor, fact.code);
  }
  return (code) => {
    const own = byCode.get(code);
    if (own !== undefined) return policeAreaNamed(own);
    const others = [...(relatives.get(code) ?? [])].flatMap((other) => byCode.get(other) ?? []);
    const [only, ...more] = new Set(others);
    return only !== undefined && more.length === 0 ? policeAreaNamed(only) : undefined;
  };
}

/** The places of one kind, each name once for all rows that have it. */
function gather(
  facts: readonly FoundFact[],
  kind: 'council' | 'former council' | 'county',
  policeAreaOf: LookUps['policeAreaOf'],
): NamedPlace[] {
  const areas = new Map<string, Set<string>>();
  for (const fact of facts) {
    if (fact.is !== kind) continue;
    const area = 'code' in fact ? policeAreaOf(fact.code) : policeAreaNamed(fact.policeArea);
    const known = areas.get(fact.name) ?? new Set();
    areas.set(fact.name, area === undefined ? known : known.add(area));
  }
  return [...areas].map(([name, policeAreas]) => ({ name, policeAreas: [...policeAreas].sort() }));
}

function unknownPoliceAreas(facts: readonly FoundFact[]): Problem[] {
  const told = new Set<string>();
  return facts.flatMap((fact) => {
    if (!('policeArea' in fact) || policeAreaNamed(fact.policeArea)) return [];
    if (told.has(fact.policeArea)) return [];
    told.add(fact.policeArea);
    const message = `The police area "${fact.policeArea}" is not in src/data/regions.ts; add it there to its region, or to SPELT_OTHERWISE in src/cli/packing if only its spelling differs.`;
    return [{ path: fact.path, message, value: fact.policeArea }];
  });
}
