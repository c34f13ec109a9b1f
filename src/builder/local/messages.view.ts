/** What is said of a field, beside it and tied to it. */
import { html, nothing } from 'lit';
import { localFormWords } from '../../text/builder.en-GB.js';
import type { FormProblem } from './check-file.js';
import type { FormContext } from './form-context.js';

/** The ids a field is described by, of the parts that are there; `nothing` when none is. */
export function describedBy(...ids: readonly (string | false | undefined)[]) {
  return ids.filter(Boolean).join(' ') || nothing;
}

/** The id of what is said of a field, `undefined` while nothing is. */
export function messagesId({ problemsAt }: FormContext, id: string): string | undefined {
  return problemsAt(id).length > 0 ? `${id}-said` : undefined;
}

/** Whether something in a field is to be put right. */
export function isWrong({ problemsAt }: FormContext, id: string): boolean {
  return problemsAt(id).some(({ isWarning }) => !isWarning);
}

/** What is said of a field: what to put right first, then what is worth a look. */
export function renderMessages(context: FormContext, id: string) {
  const problems = context.problemsAt(id);
  if (problems.length === 0) return nothing;
  return html`<div class="local-said" id="${id}-said">
    ${inOrder(problems).map(
      ({ isWarning, message, place }) =>
        html`<p class=${isWarning ? 'local-warning' : 'local-error'}>
          <span class=${isWarning ? 'local-strong' : 'local-unseen'}
            >${isWarning ? localFormWords.summary.warning : localFormWords.summary.error}</span
          >
          ${place.kept === undefined ? nothing : `“${place.kept}”:`} ${message}
        </p>`,
    )}
  </div>`;
}

function inOrder(problems: readonly FormProblem[]): readonly FormProblem[] {
  return [
    ...problems.filter(({ isWarning }) => !isWarning),
    ...problems.filter(({ isWarning }) => isWarning),
  ];
}
