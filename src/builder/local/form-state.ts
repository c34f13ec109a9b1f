/** What the form knows, without the page: the draft, what is said of it, and which cards are open. */
import { fillText } from '../../core/text/fill.js';
import { localFormWords } from '../../text/builder.en-GB.js';
import { checkFile, type FormProblem } from './check-file.js';
import { draftOf, editDraft, idOf, type Draft } from './draft.js';
import type { Edit } from './edit-file.js';
import { FIELDS, type ListName } from './fields.js';
import type { FormContext, RemovedEntry } from './form-context.js';
import { entriesOf, NEW_FILE, type LocalFile } from './local-file.js';
import { nameOfEntry } from './names.js';
import { problemsToShow, problemsById, type Leaving } from './shown-problems.js';

/** Entries of a list on show at first, and how many more each time somebody asks. */
const MOST_SHOWN = 50;

const { entry: words } = localFormWords;

/** What the page does for the form. */
export interface FormPage {
  readonly leaving: Leaving;
  readonly readClock: () => Date;
  /** Puts the focus on the part with an id, once it is there. */
  readonly go: (id: string) => void;
  /** Says a sentence to screen readers. */
  readonly say: (message: string) => void;
  /** Is called after every edit. */
  readonly tellOfEdit: () => void;
  readonly requestUpdate: () => void;
}

/** The state of the form and its actions. */
export class FormState implements FormContext {
  draft: Draft = draftOf(NEW_FILE);
  /** Everything the check finds. */
  problems: readonly FormProblem[] = [];
  removed: RemovedEntry | undefined;
  readonly #page: FormPage;
  #open: ReadonlySet<number> = new Set();
  #most: Readonly<Partial<Record<ListName, number>>> = {};
  #shown: readonly FormProblem[] = [];
  #shownById: ReadonlyMap<string, readonly FormProblem[]> = new Map();
  // What the problems on show were chosen from; each is a new object whenever it changes.
  #shownFrom: readonly unknown[] = [];

  constructor(page: FormPage) {
    this.#page = page;
  }

  /** The problems on show. */
  get shown(): readonly FormProblem[] {
    const { left, unfinished } = this.#page.leaving;
    const from = [this.draft, this.problems, left, unfinished];
    if (from.some((part, index) => part !== this.#shownFrom[index])) {
      this.#shownFrom = from;
      this.#shown = problemsToShow(this.draft, this.problems, this.#page.leaving);
      this.#shownById = problemsById(this.draft, this.#shown);
    }
    return this.#shown;
  }

  /** Puts another file into the form, its cards closed. */
  take(file: LocalFile): void {
    this.draft = draftOf(file, this.draft.last);
    this.removed = undefined;
    this.#most = {};
    this.#open = new Set();
    this.check();
    this.#page.requestUpdate();
  }

  /** Looks at the file again: after a change, or because time has passed. */
  check(): void {
    this.problems = checkFile(this.draft.file, this.#page.readClock());
  }

  readonly problemsAt = (id: string): readonly FormProblem[] =>
    this.shown.length > 0 ? (this.#shownById.get(id) ?? []) : [];

  readonly problemsOf = (list: ListName, index: number) =>
    this.shown.filter(({ place }) => place.part === list && place.index === index);

  readonly change = (edit: Edit): void => {
    this.draft = editDraft(this.draft, edit);
    // What was taken out goes back to its place only while places are the same.
    if (edit.kind !== 'set') this.removed = undefined;
    this.check();
    this.#page.requestUpdate();
    this.#page.tellOfEdit();
  };

  readonly changeAndGo = (edit: Edit, focusId: string, message = ''): void => {
    this.change(edit);
    this.#page.go(focusId);
    if (message) this.#page.say(message);
  };

  readonly add = (list: ListName): void => {
    this.#insert(list, this.#count(list), {});
    const index = this.#count(list) - 1;
    const [first] = FIELDS[list];
    this.#page.go(idOf(this.draft, { part: list, index, ...(first && { key: first.key }) }));
  };

  readonly remove = (list: ListName, index: number): void => {
    const entry = entriesOf(this.draft.file, list)?.[index];
    const name = nameOfEntry(list, index, entry);
    this.change({ kind: 'remove', list, index });
    this.removed = { list, index, entry, name };
    this.#page.go('local-undo');
    this.#page.say(fillText(words.removed, { name }));
  };

  readonly undo = (): void => {
    if (!this.removed) return;
    const { list, index, entry, name } = this.removed;
    this.#insert(list, index, entry);
    this.#page.go(`${this.#idOfEntry(list, index)}-entry`);
    this.#page.say(fillText(words.restored, { name }));
  };

  readonly move = (list: ListName, index: number, to: number): void => {
    const count = this.#count(list);
    const entry = entriesOf(this.draft.file, list)?.[index];
    const name = nameOfEntry(list, index, entry);
    this.change({ kind: 'move', list, index, to });
    this.#showUpTo(list, to + 1);
    // At either end only one of the two buttons is left.
    const way = (to < index && to > 0) || to === count - 1 ? 'up' : 'down';
    this.#page.go(`${this.#idOfEntry(list, to)}-${way}`);
    this.#page.say(fillText(words.moved, { name, number: to + 1, count }));
  };

  readonly isOpen = (number: number): boolean => this.#open.has(number);

  readonly toggle = (number: number): void => {
    const others = [...this.#open].filter((one) => one !== number);
    this.#open = new Set(this.isOpen(number) ? others : [...others, number]);
    this.#page.requestUpdate();
  };

  readonly mostShown = (list: ListName): number => this.#most[list] ?? MOST_SHOWN;

  readonly showMore = (list: ListName): void => {
    const next = this.mostShown(list);
    this.#showUpTo(list, next + MOST_SHOWN);
    this.#page.go(`${this.#idOfEntry(list, next)}-entry`);
  };

  /** Opens what a problem is in, and puts the focus there. */
  readonly goTo = ({ place }: FormProblem): void => {
    const { part, index } = place;
    if (part && part !== 'organisation' && index !== undefined) {
      const number = this.draft.numbers[part][index] ?? 0;
      this.#open = new Set([...this.#open, number]);
      this.#showUpTo(part, index + 1);
    }
    this.#page.go(idOf(this.draft, place));
  };

  #insert(list: ListName, index: number, entry: unknown): void {
    this.change({ kind: 'insert', list, index, entry });
    this.#open = new Set([...this.#open, this.draft.last]);
    this.#showUpTo(list, index + 1);
  }

  #showUpTo(list: ListName, count: number): void {
    this.#most = { ...this.#most, [list]: Math.max(this.mostShown(list), count) };
    this.#page.requestUpdate();
  }

  #count(list: ListName): number {
    return entriesOf(this.draft.file, list)?.length ?? 0;
  }

  #idOfEntry(list: ListName, index: number): string {
    return idOf(this.draft, { part: list, index });
  }
}
