/** What there is to put right, at the top, with a way to each field. */
import { html, nothing, type TemplateResult } from 'lit';
import { fillText } from '../../core/text/fill.js';
import { localFormWords } from '../../text/builder.en-GB.js';
import { renderButton } from './button.view.js';
import type { FormProblem } from './check-file.js';
import { nameOfPlace } from './names.js';

const MOST = 10;
const { summary: words } = localFormWords;

/** The problems on show, those to put right first. @param go puts the focus on the field of one */
export function renderSummary(
  problems: readonly FormProblem[],
  go: (problem: FormProblem) => void,
): TemplateResult {
  const errors = problems.filter(({ isWarning }) => !isWarning);
  const warnings = problems.filter(({ isWarning }) => isWarning);
  return html`<div
    class="local-summaries"
    id="local-summary"
    role="group"
    aria-label=${words.label}
    tabindex="-1"
  >
    ${renderGroup('errors', errors, go)} ${renderGroup('warnings', warnings, go)}
  </div>`;
}

function renderGroup(
  kind: 'errors' | 'warnings',
  problems: readonly FormProblem[],
  go: (problem: FormProblem) => void,
) {
  if (problems.length === 0) return nothing;
  const count = problems.length;
  return html`<section
    class="local-summary local-summary-${kind}"
    aria-labelledby="local-summary-${kind}"
  >
    <h3 class="local-heading" id="local-summary-${kind}">${fillText(words[kind], { count })}</h3>
    ${kind === 'errors' ? html`<p>${words.consequence}</p>` : nothing}
    <ul>
      ${problems.slice(0, MOST).map((problem) => {
        const text = fillText(words.item, {
          where: nameOfPlace(problem.place),
          message: problem.message,
        });
        return html`<li>
          ${renderButton(
            text,
            () => {
              go(problem);
            },
            { looks: 'link' },
          )}
        </li>`;
      })}
    </ul>
    ${count > MOST ? html`<p>${fillText(words.more, { count: count - MOST })}</p>` : nothing}
  </section>`;
}
