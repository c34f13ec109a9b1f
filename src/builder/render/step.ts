import { html, type TemplateResult } from 'lit';
import { builderWords } from '../../text/builder.en-GB.js';

/** The steps in their order, by name. Their numbers are in the headings and in what is said of them. */
export const STEPS = [
  'widget',
  'system',
  'address',
  'options',
  'local',
  'colours',
  'code',
] as const;

/** Name of a step. */
export type StepName = (typeof STEPS)[number];

/** Number of a step, from 1. */
export function numberOf(name: StepName): number {
  return STEPS.indexOf(name) + 1;
}

/** A section with its number and heading, which can take the focus. */
export function renderStep(name: StepName, content: TemplateResult): TemplateResult {
  return html`<section class="step" id="step-${name}" aria-labelledby=${name}>
    <h2 id=${name} tabindex="-1">
      <span class="number">${numberOf(name)}</span> ${builderWords.steps[name]}
    </h2>
    ${content}
  </section>`;
}
