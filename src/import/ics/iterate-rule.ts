/** ical.js finds the times of a rule; here it is made to stop. */
import ICAL from 'ical.js';
import { icalTimeOf, wallOfIcalTime } from './wall-times.js';

/** Steps that may still be gone, over all events of a file: rules can be written that never find a day. */
export interface StepBudget {
  left: number;
}

/** Steps for all events of a file: a few seconds' worth at the very worst. */
export const MOST_STEPS_A_FILE = 200_000;

// Daily from 1970 to 2030.
const MOST_STEPS = 22_000;

/**
 * The wall times ical.js finds for a rule, in milliseconds. `null` at the end says that the rule is spoilt or
 * the steps are used up.
 * @param parts of the rule by name; its end (UNTIL, COUNT) is passed over
 */
export function* iterate(
  parts: ReadonlyMap<string, string>,
  start: number,
  budget: StepBudget,
): Iterable<number | null> {
  const text = [...parts]
    .filter(([name]) => !/^(X-|UNTIL$|COUNT$)/.test(name))
    .map((part) => part.join('='))
    .join(';');
  try {
    const iterator = new (countedIterator(text, budget))({
      rule: ICAL.Recur.fromString(text),
      dtstart: icalTimeOf(start),
    });
    // ical.js says null at the end, though its types do not.
    let time = iterator.next() as ICAL.Time | null;
    for (; time; time = iterator.next() as ICAL.Time | null) yield wallOfIcalTime(time);
  } catch {
    yield null;
  }
}

/**
 * ical.js's iterator, which throws when it has gone too many steps: each of its loops goes through these. A
 * step of a rule by months looks at each day of the month.
 */
function countedIterator(rule: string, budget: StepBudget): typeof ICAL.RecurIterator {
  const weight = rule.includes('BYSETPOS') ? 30 : /FREQ=(MONTHLY|YEARLY)/.test(rule) ? 10 : 1;
  let left = Math.min(MOST_STEPS, budget.left);
  const step = () => {
    left -= weight;
    budget.left -= weight;
    if (left < 0) throw new RangeError('This rule takes too many steps.');
  };
  const days = daysOf(rule);
  return class extends ICAL.RecurIterator {
    // As ical.js does it, without making several times for each day of each month.
    override is_day_in_byday(time: ICAL.Time): 0 | 1 {
      const { day } = time;
      const fromEnd = ICAL.Time.daysInMonth(time.month, time.year) - day;
      const named = days.get(time.dayOfWeek());
      const isNamed = named?.some(
        (position) =>
          position === 0 ||
          position === Math.ceil(day / 7) ||
          position === -Math.floor(fromEnd / 7) - 1,
      );
      return isNamed ? 1 : 0;
    }

    override check_contracting_rules(): boolean {
      step();
      return super.check_contracting_rules();
    }

    override increment_month(): void {
      step();
      super.increment_month();
    }

    override increment_year(years: number): void {
      step();
      super.increment_year(years);
    }
  };
}

/** The days of a rule by their number, Sunday's being 1: each with its places in the month, 0 for every one. */
function daysOf(rule: string): Map<number, number[]> {
  const days = new Map<number, number[]>();
  for (const [, position = '0', name = ''] of rule.matchAll(
    /([-+]?\d+)?(SU|MO|TU|WE|TH|FR|SA)\b/g,
  )) {
    const day = ICAL.Recur.icalDayToNumericDay(name);
    days.set(day, [...(days.get(day) ?? []), Number(position)]);
  }
  return days;
}
