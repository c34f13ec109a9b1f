import { html, nothing, type TemplateResult } from 'lit';
import { renderFieldError } from '../../base/templates/field.js';
import { renderHeading } from '../../base/templates/heading.js';
import type { Words } from '../../text/en-GB.js';
import type { AnswerView, QuestionId, QuestionView } from './concern-router.view.js';

/**
 * A question with its answers as radios. No form and no submit event: in a sandboxed frame it would never
 * fire, so Enter is handled here.
 * @param error what is wrong with the answer, or nothing
 */
export function renderQuestion(
  { id, text, choices, chosen }: QuestionView,
  error: string | undefined,
  words: Words,
  onContinue: () => void,
): TemplateResult {
  return html`<fieldset
      class=${error ? 'in-error' : ''}
      aria-describedby=${error ? 'question-error' : nothing}
      @keydown=${(event: KeyboardEvent) => {
        // A key held down repeats, and would answer the next question too.
        if (event.key !== 'Enter' || event.repeat) return;
        event.preventDefault();
        onContinue();
      }}
    >
      <legend id="question" tabindex="-1">${text}</legend>
      ${renderFieldError('question-error', error, words)}
      ${choices.map(
        (choice) =>
          html`<label>
            <input type="radio" name=${id} value=${choice.id} .checked=${choice.id === chosen} />
            ${choice.label}
          </label>`,
      )}
    </fieldset>
    <p>
      <button type="button" @click=${onContinue}>${words.concernRouter.continue}</button>
    </p>`;
}

/** The answers given so far, each with a way back to its question. */
export function renderAnswers(
  answers: readonly AnswerView[],
  level: number,
  { concernRouter: { answers: heading, change } }: Words,
  onChange: (id: QuestionId) => void,
) {
  if (answers.length === 0) return nothing;
  return html`${renderHeading(level, heading)}
    <dl>
      ${answers.map(
        ({ id, text, label, what }) =>
          html`<div class="answer">
            <dt class="muted">${text}</dt>
            <dd>${label}</dd>
            <dd>
              <button
                type="button"
                class="link"
                @click=${() => {
                  onChange(id);
                }}
              >
                ${change} <span class="unseen">${what}</span>
              </button>
            </dd>
          </div>`,
      )}
    </dl>`;
}
