/** What the look-ups say together: the police area of each district, and the names of places. */
import { basename } from 'node:path';
import type { Checked } from '../problem.js';
import { checkFacts } from './check-look-ups.js';
import { joinDistricts, type PoliceAreaOf } from './join-districts.js';
import { formOf, type FoundFact, type LookUpForm, type Subject } from './look-up-forms.js';
import { policeAreaNamed } from './police-areas.js';
import { readTable, type Row } from './read-table.js';

/** A place of a look-up with the police areas, as the page names them, that it lies in. */
export interface NamedPlace {
  readonly name: string;
  readonly policeAreas: readonly string[];
  /** The first row that names it (`file:line`). */
  readonly path: string;
}

/** The names of places, as the look-ups spell them, in no particular order. */
export interface PlaceSources {
  readonly councils: readonly NamedPlace[];
  readonly formerCouncils: readonly NamedPlace[];
  readonly counties: readonly NamedPlace[];
}

/** All that the look-ups say. */
export interface LookUps {
  readonly policeAreaOf: PoliceAreaOf;
  readonly places: PlaceSources;
  /** What no look-up was found for. */
  readonly missing: readonly Subject[];
  /** File names, for the record. */
  readonly sources: readonly string[];
}

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
      ...checkFacts(facts, given),
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
  const facts = rows.flatMap(factsOf).filter(isEnglish);
  const none = { path: `${file}:1`, message: NONE_OF_ENGLAND, value: null };
  const isEmpty = facts.length === 0 && problems.length === 0;
  return { value: { form, facts }, problems: isEmpty ? [none] : problems };
}

const NONE_OF_ENGLAND = 'No row of this look-up is about a place of England; download it again.';

// The look-ups also hold Wales, Scotland and Northern Ireland, which have no Prevent region.
const isEnglish = (fact: FoundFact) => !('code' in fact) || fact.code.startsWith('E');

/** The places of one kind, each name once for all rows that have it. */
function gather(
  facts: readonly FoundFact[],
  kind: 'council' | 'former council' | 'county',
  policeAreaOf: PoliceAreaOf,
): NamedPlace[] {
  const places = new Map<string, { areas: Set<string>; path: string }>();
  for (const fact of facts) {
    if (fact.is !== kind) continue;
    const area = 'code' in fact ? policeAreaOf(fact.code) : policeAreaNamed(fact.policeArea);
    const known = places.get(fact.name) ?? { areas: new Set(), path: fact.path };
    if (area !== undefined) known.areas.add(area);
    places.set(fact.name, known);
  }
  return [...places].map(([name, { areas, path }]) => ({
    name,
    policeAreas: [...areas].sort(),
    path,
  }));
}
