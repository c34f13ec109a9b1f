/** Which codes are of one district, and the police area it lies in. */
import type { FoundFact } from './look-up-forms.js';
import { policeAreaNamed } from './police-areas.js';

/** Police area, as the page names it, of a district by its code, old or new. */
export type PoliceAreaOf = (code: string) => string | undefined;

/** The codes that a district had before or has had since, by each of its codes. */
export function relateDistricts(facts: readonly FoundFact[]): (code: string) => readonly string[] {
  const relatives = new Map<string, Set<string>>();
  const relate = (one: string, other: string) => {
    relatives.set(one, (relatives.get(one) ?? new Set()).add(other));
  };
  for (const fact of facts) {
    if (fact.is !== 'successor') continue;
    relate(fact.code, fact.successor);
    relate(fact.successor, fact.code);
  }
  return (code) => [...(relatives.get(code) ?? [])];
}

/**
 * Districts are known by their codes, which change when a boundary moves; the list of authorities says
 * which old code became which new one. So a district is found by either, whichever file is the older.
 */
export function joinDistricts(facts: readonly FoundFact[]): PoliceAreaOf {
  const byCode = new Map<string, string>();
  for (const fact of facts) if (fact.is === 'district') byCode.set(fact.code, fact.policeArea);
  const relativesOf = relateDistricts(facts);
  return (code) => {
    const own = byCode.get(code);
    if (own !== undefined) return policeAreaNamed(own);
    const others = relativesOf(code).flatMap((other) => byCode.get(other) ?? []);
    const [only, ...more] = new Set(others);
    return only !== undefined && more.length === 0 ? policeAreaNamed(only) : undefined;
  };
}
