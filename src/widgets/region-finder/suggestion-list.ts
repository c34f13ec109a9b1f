import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Suggestion } from '../../core/lookup/suggest-places.js';
import { pressInList, type ListState } from './list-keys.js';

const CLOSED: ListState = { isOpen: false, active: -1 };

/** The suggestions beneath a field: what they are, whether they show, and which one is active. */
export class SuggestionList implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #suggest: (typed: string) => readonly Suggestion[];
  suggestions: readonly Suggestion[] = [];
  state = CLOSED;

  /** @param suggest the suggestions for a text */
  constructor(host: ReactiveControllerHost, suggest: (typed: string) => readonly Suggestion[]) {
    this.#host = host;
    this.#suggest = suggest;
    host.addController(this);
  }

  /** The suggestion that Enter would take. */
  get active(): Suggestion | undefined {
    return this.state.isOpen ? this.suggestions[this.state.active] : undefined;
  }

  hostDisconnected(): void {
    this.state = CLOSED;
  }

  /** Offers what fits a text. */
  offerFor(typed: string): void {
    this.suggestions = this.#suggest(typed);
    this.#show({ isOpen: this.suggestions.length > 0, active: -1 });
  }

  /** Puts the list away; the field keeps what was typed. */
  close(): void {
    if (this.state.isOpen) this.#show(CLOSED);
  }

  /** Handles a key in the field. */
  press(event: KeyboardEvent, typed: string): void {
    if (!this.state.isOpen && event.key.startsWith('Arrow'))
      this.suggestions = this.#suggest(typed);
    const effect = pressInList(event.key, event.altKey, this.state, this.suggestions.length);
    if (!effect) return;
    if (effect.isUsedUp) {
      event.preventDefault();
      // Escape is for the list, not for a dialog of the host's around it.
      event.stopPropagation();
    }
    this.#show(effect);
  }

  #show({ isOpen, active }: ListState): void {
    this.state = { isOpen, active };
    this.#host.requestUpdate();
  }
}
