/** Asks IBM's Equal Access engine about the page as it is. */
import { Checker } from 'accessibility-checker-engine/ace-node.js';
import type { Check } from '../check.js';

/** WCAG 2.2 A and AA and IBM's own. */
const RULES = ['IBM_Accessibility'];

/**
 * Rules that are mistaken here. aria_child_tabbable lets a list of options be when a combobox controls it, but looks
 * for the combobox in the document only, not in the shadow root they are both in (4.0.34).
 */
const MISTAKEN = ['aria_child_tabbable'];

/** What fails; recommendations do not. */
const POLICIES: readonly string[] = ['VIOLATION'];

/** What IBM's engine says. It calls most things it cannot tell "potential" or "manual". */
export async function askIbm(): Promise<Check> {
  const report = await new Checker().check(document, RULES);
  const results = report.results.filter(({ ruleId }) => !MISTAKEN.includes(ruleId));
  const withResult = (...wanted: string[]) =>
    results.filter(({ value: [, result] }) => wanted.includes(result));
  return {
    findings: withResult('FAIL')
      .filter(({ value: [policy] }) => POLICIES.includes(policy))
      .map(({ ruleId, snippet, message }) => ({ rule: ruleId, element: snippet, message })),
    rules: [...new Set(withResult('PASS').map(({ ruleId }) => ruleId))],
    leftToPeople: withResult('POTENTIAL', 'MANUAL').length,
  };
}
