import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseMarkup } from '../../base/markup-policy.js';
import { eventMarkup, writeMarkup } from '../../core/sessions/event-markup.js';
import { source } from '../../data/sources.js';
import type { Words } from '../../text/en-GB.js';
import { withAddress } from './calendar-file.js';
import type { Sessions } from './session-lists.js';

/** More than search engines show of one page. */
const MOST_EVENTS = 100;

/** The widgets that would describe their sessions, in order of arrival: the first one does, for the page. */
const hosts = new Set<ReactiveControllerHost>();

/**
 * Keeps the sessions to come in the page's head for search engines, once a page, for as long as the
 * widget is on it.
 */
export class StructuredData implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #script: HTMLScriptElement | undefined;
  #described: Sessions | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Describes these sessions, or takes the description away where there are none. */
  show(sessions: Sessions, words: Words): void {
    if (sessions.length === 0) {
      this.hostDisconnected();
      return;
    }
    hosts.add(this.#host);
    if ([...hosts][0] !== this.#host || this.#described === sessions) return;
    this.#described = sessions;
    const { audiences } = words.trainingSessions;
    const events = sessions.slice(0, MOST_EVENTS).map(withAddress);
    const markup = eventMarkup(events, { page: source.url, audiences });
    this.#script?.remove();
    // Read from markup: strict Trusted Types report a script that gets its text in any other way.
    const html = `<script type="application/ld+json">${writeMarkup(markup)}</script>`;
    this.#script = parseMarkup(html).scripts[0];
    document.head.append(this.#script ?? '');
  }

  hostDisconnected(): void {
    if (!hosts.delete(this.#host)) return;
    this.#script?.remove();
    this.#script = this.#described = undefined;
    // The next one takes over.
    for (const host of hosts) host.requestUpdate();
  }
}
