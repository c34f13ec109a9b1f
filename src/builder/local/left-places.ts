/** Which parts of the form have been left: what is wrong with a field is said then, and not while somebody types. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Leaving } from './shown-problems.js';

/** Notes each `data-leave` the focus goes out of. */
export class LeftPlaces implements ReactiveController, Leaving {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onLeave: (ids: readonly string[]) => void;
  left: ReadonlySet<string> = new Set();
  unfinished: readonly string[] = [];
  #waiting: (() => void)[] = [];
  #isPressed = false;

  /** @param onLeave is told the ids that were left, innermost first */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    onLeave: (ids: readonly string[]) => void,
  ) {
    this.#host = host;
    this.#onLeave = onLeave;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('focusout', this.#leave);
    this.#host.addEventListener('input', this.#type);
    document.addEventListener('pointerdown', this.#press);
    document.addEventListener('pointerup', this.#release);
    document.addEventListener('pointercancel', this.#release);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('focusout', this.#leave);
    this.#host.removeEventListener('input', this.#type);
    document.removeEventListener('pointerdown', this.#press);
    document.removeEventListener('pointerup', this.#release);
    document.removeEventListener('pointercancel', this.#release);
  }

  /** Counts all of these as left, as if somebody had been there. */
  add(ids: readonly string[]): void {
    this.left = new Set([...this.left, ...ids]);
  }

  /** Forgets everything: another file is in the form. */
  clear(): void {
    this.left = new Set();
    this.unfinished = [];
  }

  readonly #leave = ({ target, relatedTarget }: FocusEvent): void => {
    const ids: string[] = [];
    for (
      let part = (target as Element).closest<HTMLElement>('[data-leave]');
      part && !part.contains(relatedTarget as Node | null);
      part = part.parentElement?.closest<HTMLElement>('[data-leave]') ?? null
    ) {
      const { leave = '' } = part.dataset;
      ids.push(leave);
    }
    if (target instanceof HTMLInputElement && target.validity.badInput) {
      this.unfinished = [...new Set([...this.unfinished, target.id])];
    }
    if (ids.length === 0) return;
    const tell = () => {
      this.add(ids);
      this.#onLeave(ids);
    };
    // What is said moves what stands below it: a button must not slip away from under a finger.
    if (this.#isPressed) this.#waiting.push(tell);
    // Later, because focus is also lost to what is being drawn.
    else queueMicrotask(tell);
  };

  readonly #type = ({ target }: Event): void => {
    const { id } = target as Element;
    if (this.unfinished.includes(id)) this.unfinished = this.unfinished.filter((one) => one !== id);
  };

  readonly #press = (): void => {
    this.#isPressed = true;
  };

  readonly #release = (): void => {
    // The click comes after the release.
    setTimeout(() => {
      this.#isPressed = false;
      for (const tell of this.#waiting) tell();
      this.#waiting = [];
    });
  };
}
