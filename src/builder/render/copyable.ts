import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { builderWords } from '../../text/builder.en-GB.js';
import type { BuilderPage } from '../page.js';

/** A text to copy, with its button. */
export interface Copyable {
  readonly id: string;
  readonly label: string;
  readonly button: string;
  readonly text: string;
  readonly hint?: string;
  /** Whether lines stand as they are, as in code, and scroll sideways. */
  readonly isCode?: boolean;
  /** Whether it is what people came for. */
  readonly isMain?: boolean;
}

/** A field with a text that cannot be changed, and the button that copies it. */
export function renderCopyable(page: BuilderPage, copyable: Copyable): TemplateResult {
  const { id, label, button, text, hint, isCode, isMain } = copyable;
  const lines = text.trimEnd().split('\n').length;
  return html`<div class="copyable">
    <div class="top">
      <label for=${id}>${label}</label>
      ${
        page.copied === id
          ? html`<span class="copied" aria-hidden="true">${builderWords.code.isCopied}</span>`
          : nothing
      }
      <button
        type="button"
        class=${isMain ? '' : 'second'}
        @click=${() => {
          page.copy(id);
        }}
      >
        ${button}
      </button>
    </div>
    ${
      page.selected === id
        ? html`<p class="note" aria-hidden="true">${builderWords.code.selected}</p>`
        : nothing
    }
    ${hint === undefined ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
    <textarea
      id=${id}
      class=${isCode ? 'code' : ''}
      readonly
      spellcheck="false"
      rows=${Math.min(12, lines + 1)}
      aria-describedby=${hint === undefined ? nothing : `${id}-hint`}
      .value=${live(text.trimEnd())}
    ></textarea>
  </div>`;
}
