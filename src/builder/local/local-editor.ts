import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { fillText } from '../../core/text/fill.js';
import { localFormWords } from '../../text/builder.en-GB.js';
import type { FormProblem } from './check-file.js';
import { idOf } from './draft.js';
import { exampleFile } from './example-file.js';
import { LISTS } from './fields.js';
import { copyFrom, readChosen, saveText } from './file-transfer.js';
import { FILE_NAME, renderBeginning, renderEnd, type FileNotice } from './file.view.js';
import { FormState } from './form-state.js';
import { LeftPlaces } from './left-places.js';
import { renderList } from './list.view.js';
import { isEmptyFile, NEW_FILE, takeFile, type LocalFile } from './local-file.js';
import { countParts, nameOfPlace } from './names.js';
import { renderKeptParts, renderOrganisation } from './parts.view.js';
import { renderSummary } from './summary.view.js';
import { writeFile } from './write-file.js';

const { file: fileWords, save: saveWords, summary } = localFormWords;
const NAME = { name: FILE_NAME };

/** What an edit made of the file. */
export interface LocalChange {
  /** The file, whole. */
  readonly value: LocalFile;
  /** Everything the check finds, whether it is on show or not. */
  readonly problems: readonly FormProblem[];
  readonly isEmpty: boolean;
}

/**
 * A form for an organisation's own contacts, forms and sessions: opens, checks and saves their file. Nothing
 * is stored or sent.
 * @fires local-change - after every edit, with a `LocalChange`
 */
export class LocalEditor extends LitElement {
  static override properties = {
    value: { noAccessor: true, attribute: false },
    clock: { attribute: false },
  };

  /** Reads the time. */
  declare clock: () => Date;
  readonly #left = new LeftPlaces(this, (ids) => {
    this.#tellOf(ids);
  });
  readonly #form = new FormState({
    leaving: this.#left,
    readClock: () => this.clock(),
    go: (id) => {
      this.#go(id);
    },
    say: (message) => {
      this.#say(message);
    },
    tellOfEdit: () => {
      this.#tellOfEdit();
    },
    requestUpdate: () => {
      this.requestUpdate();
    },
  });
  #before: LocalFile | undefined;
  #notice: FileNotice | undefined;
  #saveSaid = '';
  #focusId = '';

  constructor() {
    super();
    this.clock = () => new Date();
  }

  /** The file, whole; what the form does not show is kept. Setting it is no edit. */
  get value(): unknown {
    return this.#form.draft.file;
  }

  set value(value: unknown) {
    const file = takeFile(value);
    // Pages hand back what they were told: the form goes on as it is.
    if (writeFile(file) === writeFile(this.#form.draft.file)) return;
    this.#notice = undefined;
    this.#start(file);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    const id = this.#focusId;
    this.#focusId = '';
    // Once the update is over, because what the focus leaves may have something to say.
    if (id)
      queueMicrotask(() => {
        this.#focusOn(id);
      });
  }

  protected override render(): TemplateResult {
    const form = this.#form;
    const { shown } = form;
    const { file } = form.draft;
    return html`<div class="local-editor">
      ${renderBeginning(this.#notice, isEmptyFile(file), {
        open: (chosen) => void this.#open(chosen),
        showExample: () => {
          this.#replace(takeFile(exampleFile(this.clock())), fileWords.exampleShown);
          this.#go('local-notice');
        },
        startAgain: () => {
          this.#replace(NEW_FILE, fileWords.cleared);
          this.#go('local-undo-file');
        },
        undo: () => {
          this.#replace(this.#before ?? NEW_FILE, fileWords.restored, false);
          this.#go('local-notice');
        },
      })}
      ${shown.length > 0 ? renderSummary(shown, form.goTo) : nothing} ${renderOrganisation(form)}
      ${LISTS.map((list) => renderList(form, list))} ${renderKeptParts(form)}
      ${renderEnd(writeFile(file), this.#saveSaid, {
        check: () => {
          this.#check();
          if (form.shown.length > 0) this.#go('local-summary');
          this.#say(this.#saveSaid);
        },
        save: () => {
          this.#check();
          saveText(writeFile(file), FILE_NAME);
          this.#saveSaid = `${fillText(saveWords.saved, NAME)} ${this.#saveSaid}`;
          this.#say(this.#saveSaid);
        },
        copy: () => void this.#copy(),
      })}
    </div>`;
  }

  async #open(chosen: File): Promise<void> {
    const opening = await readChosen(chosen);
    const { name } = chosen;
    if ('refusal' in opening) {
      const message = fillText(fileWords.refused, { name, why: opening.refusal });
      this.#notice = { message, isRefusal: true, hasUndo: this.#before !== undefined };
      this.#say(message);
      return;
    }
    const message = fillText(fileWords.opened, { name, what: countParts(opening.file) });
    this.#replace(opening.file, message);
    // Nobody is typing: what is wrong with the file is news.
    this.#check();
    this.#say(`${message} ${this.#saveSaid}`);
  }

  #replace(file: LocalFile, message: string, mayUndo = true): void {
    const before = this.#form.draft.file;
    const hasUndo = mayUndo && !isEmptyFile(before);
    this.#before = hasUndo ? before : undefined;
    this.#notice = { message, hasUndo };
    this.#start(file);
    this.#tellOfEdit();
    this.#say(message);
  }

  #start(file: LocalFile): void {
    this.#left.clear();
    this.#form.take(file);
    this.#saveSaid = '';
  }

  #check(): void {
    const form = this.#form;
    form.check();
    this.#left.add(form.problems.map(({ place }) => idOf(form.draft, place)));
    const { shown } = form;
    const warnings = shown.filter(({ isWarning }) => isWarning).length;
    const errors = shown.length - warnings;
    const told = [
      errors > 0 && fillText(summary.errors, { count: errors }),
      warnings > 0 && fillText(summary.warnings, { count: warnings }),
    ].filter(Boolean);
    this.#saveSaid = told.length > 0 ? `${told.join('. ')}.` : saveWords.right;
    this.requestUpdate();
  }

  async #copy(): Promise<void> {
    const isCopied = await copyFrom(this.querySelector('#local-text'));
    this.#saveSaid = isCopied ? saveWords.copied : saveWords.selected;
    this.#say(this.#saveSaid);
  }

  #tellOf(ids: readonly string[]): void {
    const { draft, shown } = this.#form;
    const said = shown.filter(({ place }) => ids.includes(idOf(draft, place)));
    this.requestUpdate();
    if (said.length === 0) return;
    this.#say(
      said
        .map(({ place, message }) => fillText(summary.item, { where: nameOfPlace(place), message }))
        .join(' '),
    );
  }

  #tellOfEdit(): void {
    const { draft, problems } = this.#form;
    // What was said is of what was there before.
    this.#saveSaid = '';
    const detail: LocalChange = { value: draft.file, problems, isEmpty: isEmptyFile(draft.file) };
    this.dispatchEvent(new CustomEvent<LocalChange>('local-change', { bubbles: true, detail }));
  }

  #go(id: string): void {
    this.#focusId = id;
    this.requestUpdate();
  }

  // A group has no focus of its own: what is wrong in it comes first.
  #focusOn(id: string): void {
    const part = this.querySelector<HTMLElement>(`#${id}`);
    const isGroup = part?.matches('fieldset, div:not([tabindex])');
    const control =
      part?.querySelector<HTMLElement>('[aria-invalid]') ??
      part?.querySelector<HTMLElement>('input, select, textarea, button');
    (isGroup ? control : part)?.focus();
  }

  // The page around has the one live region.
  #say(message: string): void {
    this.dispatchEvent(new CustomEvent('builder-say', { bubbles: true, detail: { message } }));
    this.requestUpdate();
  }
}

customElements.define('builder-local-editor', LocalEditor);

declare global {
  interface HTMLElementTagNameMap {
    'builder-local-editor': LocalEditor;
  }
}
