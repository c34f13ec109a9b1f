/** Asks axe-core about the page as it is. */
import axe from 'axe-core';
import type { Check } from '../check.js';

/** WCAG 2.2 A and AA and best practice; the page is a whole one, so no rule is switched off. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe says. What it calls incomplete is for people to look at. */
export async function askAxe(): Promise<Check> {
  const { violations, passes, incomplete } = await axe.run(document, { runOnly: RULES });
  return {
    findings: violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary = '' }) => ({
        rule: id,
        element: html,
        message: failureSummary,
      })),
    ),
    rules: passes.map(({ id }) => id),
    leftToPeople: incomplete.length,
  };
}
