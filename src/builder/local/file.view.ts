/** The file as a whole: open one, start with an example or anew, check, save. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fillText } from '../../core/text/fill.js';
import { localFormWords } from '../../text/builder.en-GB.js';
import { renderButton } from './button.view.js';
import { describedBy } from './messages.view.js';

/** What the file is saved as. */
export const FILE_NAME = 'local-information.json';

const { file: words, save } = localFormWords;

/** What was done with the file last. */
export interface FileNotice {
  readonly message: string;
  readonly isRefusal?: boolean;
  /** Whether what was there before can be brought back. */
  readonly hasUndo?: boolean;
}

/** What can be done with the file as a whole. */
export interface FileActions {
  readonly open: (file: File) => void;
  readonly showExample: () => void;
  readonly startAgain: () => void;
  readonly undo: () => void;
}

/** Ways to begin, and what came of the last one. */
export function renderBeginning(
  notice: FileNotice | undefined,
  isEmpty: boolean,
  actions: FileActions,
): TemplateResult {
  const { isRefusal } = notice ?? {};
  return html`<div class="local-beginning">
      <div class="local-field">
        <label class="local-label" for="local-open">${words.open}</label>
        <p class="local-hint" id="local-open-hint">${words.openHint}</p>
        <input
          class="local-file"
          id="local-open"
          type="file"
          accept=".json,application/json"
          aria-describedby=${describedBy('local-open-hint', isRefusal && 'local-notice')}
          aria-invalid=${isRefusal ?? nothing}
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            const [file] = [...(input.files ?? [])];
            if (file) actions.open(file);
            // So that the same file can be chosen again once it has been mended.
            input.value = '';
          }}
        />
      </div>
      <div class="local-buttons">
        ${renderButton(words.example, actions.showExample, { id: 'local-example' })}
        ${isEmpty ? nothing : renderButton(words.startAgain, actions.startAgain)}
      </div>
    </div>
    ${
      notice
        ? html`<div
            class="local-notice ${isRefusal ? 'local-error' : ''}"
            id="local-notice"
            tabindex="-1"
          >
            <p>${notice.message}</p>
            ${notice.hasUndo ? renderButton(words.undoFile, actions.undo, { id: 'local-undo-file' }) : nothing}
          </div>`
        : nothing
    }`;
}

/**
 * The end of the form: what is left to put right, and the file.
 * @param said what came of the last button pressed here
 */
export function renderEnd(
  text: string,
  said: string,
  actions: { readonly check: () => void; readonly save: () => void; readonly copy: () => void },
): TemplateResult {
  const name = FILE_NAME;
  return html`<section class="local-section" aria-labelledby="local-save-heading">
    <h3 class="local-heading" id="local-save-heading">${save.heading}</h3>
    <p class="local-intro">${save.hint}</p>
    <div class="local-buttons">
      ${renderButton(save.check, actions.check, { id: 'local-check' })}
      ${renderButton(fillText(save.save, { name }), actions.save, { looks: 'first', id: 'local-save' })}
    </div>
    ${said ? html`<p class="local-notice" id="local-save-said">${said}</p>` : nothing}
    <details class="local-details">
      <summary>${save.text}</summary>
      <label class="local-label" for="local-text">${fillText(save.textLabel, { name })}</label>
      <textarea
        class="local-input local-code"
        id="local-text"
        rows="12"
        readonly
        spellcheck="false"
        .value=${live(text)}
      ></textarea>
      <div class="local-buttons">
        ${renderButton(save.copy, actions.copy, { id: 'local-copy' })}
      </div>
    </details>
  </section>`;
}
