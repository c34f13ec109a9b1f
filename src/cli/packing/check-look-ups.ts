/** Whether the look-ups are whole and fit together. */
import type { Problem } from '../problem.js';
import { relateDistricts } from './join-districts.js';
import type { FoundFact, Subject } from './look-up-forms.js';
import { policeAreaNamed } from './police-areas.js';

/** What is wrong with the facts of all look-ups together; `given` names the files for a subject. */
export function checkFacts(
  facts: readonly FoundFact[],
  given: (subject: Subject) => readonly string[],
): Problem[] {
  return [...unknownPoliceAreas(facts), ...shortenedLookUps(facts, given)];
}

function unknownPoliceAreas(facts: readonly FoundFact[]): Problem[] {
  const told = new Set<string>();
  return facts.flatMap((fact) => {
    if (!('policeArea' in fact) || policeAreaNamed(fact.policeArea)) return [];
    if (told.has(fact.policeArea)) return [];
    told.add(fact.policeArea);
    const message = `The police area "${fact.policeArea}" is not in src/data/regions.ts; add it there to its region, or to SPELT_OTHERWISE in src/cli/packing if only its spelling differs, then npm run build.`;
    return [{ path: fact.path, message, value: fact.policeArea }];
  });
}

/** A look-up that was cut short would else lose names without a word. */
function shortenedLookUps(
  facts: readonly FoundFact[],
  given: (subject: Subject) => readonly string[],
): Problem[] {
  const districts = codesOf(facts, 'district');
  const councils = codesOf(facts, 'council', 'former council');
  const counties = codesOf(facts, 'county');
  const relativesOf = relateDistricts(facts);
  const isInCounty = (code: string) =>
    [code, ...relativesOf(code)].some((one) => counties.has(one));
  // That nothing at all is said of councils or counties is another problem, told elsewhere.
  const named = [...districts].filter((code) => councils.has(code));
  const unnamed = councils.size > 0 ? [...districts].filter((code) => !councils.has(code)) : [];
  const countyless = counties.size > 0 ? named.filter((code) => !isInCounty(code)) : [];
  const councilFiles = new Set([...given('councils'), ...given('former councils')]);
  return [
    ...lacking('council', unnamed, [...councilFiles]),
    ...lacking('county', countyless, given('counties')),
  ];
}

const codesOf = (facts: readonly FoundFact[], ...kinds: readonly FoundFact['is'][]) =>
  new Set(facts.flatMap((fact) => (kinds.includes(fact.is) && 'code' in fact ? fact.code : [])));

const EXAMPLES = 3;

function lacking(what: string, codes: readonly string[], files: readonly string[]): Problem[] {
  if (codes.length === 0) return [];
  const examples = [...codes].sort().slice(0, EXAMPLES).join(', ');
  const message = `Districts that have a police area, but no ${what} here: ${String(codes.length)} (such as ${examples}); this look-up is not whole or too old, so download it again.`;
  return [{ path: files.join(' and '), message, value: codes }];
}
