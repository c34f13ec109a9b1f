import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { emitPreventEvent } from '../../base/events.js';
import { pageDefaults } from '../../base/page-state.js';
import { PreventElement } from '../../base/prevent-element.js';
import { renderHeading } from '../../base/templates/heading.js';
import { PAGE_LENGTH } from '../../base/templates/show-more.js';
import { fillText } from '../../core/text/fill.js';
import { regions } from '../../data/regions.js';
import { sessions } from '../../data/sessions.js';
import type { ListedSession } from '../../schema/session.js';
import { CalendarPanel } from './calendar-panel.js';
import { FocusKeeper } from './keep-focus.js';
import { monthStyles } from './month.styles.js';
import { renderButton } from '../../base/templates/button.js';
import { renderFilters, renderNone, renderViews } from './render-filters.js';
import { renderList, type ListContext } from './render-list.js';
import { renderMonth } from './render-month.js';
import type { MonthActions } from './render-table.js';
import { SessionLists, type Sessions } from './session-lists.js';
import { StructuredData } from './structured-data.js';
import { trainingSessionsStyles } from './training-sessions.styles.js';
import {
  viewTrainingSessions,
  type ListName,
  type TrainingSessionsView,
} from './training-sessions.view.js';
import type { FilterName } from './view-filters.js';
import type { MonthState } from './view-month.js';

/**
 * Training sessions to come, national ones and the organisation's own, by audience, region and month: as a
 * list or a month calendar, with past ones on request. Says plainly, with the date of its information,
 * when it knows of none.
 *
 * @tagname prevent-training-sessions
 * @summary Training sessions to come, and how to register.
 * @fires {CustomEvent<{ region: string }>} prevent-region-change - The reader chose a region.
 * @fires {CustomEvent<{ session: string }>} prevent-session-open - The reader followed a session's link.
 */
export class PreventTrainingSessions extends PreventElement {
  static override styles = [...PreventElement.styles, trainingSessionsStyles, monthStyles];
  static override properties = {
    audience: { reflect: true },
    view: { reflect: true },
    structuredData: { type: Boolean, reflect: true, attribute: 'structured-data' },
    sessions: { attribute: false },
    month: { state: true },
    isEveryRegion: { state: true },
    arePastShown: { state: true },
    mostShown: { state: true },
    calendar: { state: true },
  };

  /** Only sessions for this audience, such as `governors-and-trustees`, until the reader chooses. */
  audience = '';

  /** `month` shows the month calendar at first. */
  view: 'month' | undefined;

  /** Describes the sessions to come in the page's head, for search engines. Once a page. */
  structuredData = false;

  /** The national sessions, in place of those we know. */
  sessions: readonly ListedSession[] | undefined;

  private month = '';
  /** The page knows regions only: that this widget shows all of them is its own business. */
  private isEveryRegion = false;
  private arePastShown = false;
  private mostShown = { toCome: PAGE_LENGTH, past: PAGE_LENGTH, ofMonth: PAGE_LENGTH };
  private calendar: MonthState = { month: '', chosenDay: '', activeDay: '' };
  readonly #lists = new SessionLists();
  readonly #panel = new CalendarPanel(this, (sentence) => {
    this.announcer.say(sentence);
  });
  readonly #structuredData = new StructuredData(this);

  constructor() {
    super();
    new FocusKeeper(this);
  }

  protected override get heading(): string {
    return this.words.trainingSessions.heading;
  }

  protected override get choices(): Readonly<Record<string, readonly string[]>> {
    // The audiences of a file, and of the page as it is now, are known when they have arrived.
    const { localSrc, live } = pageDefaults;
    const isComplete = !this.localSrc && !localSrc && !this.live && !live;
    return {
      ...super.choices,
      view: ['month'],
      ...(isComplete && { audience: this.#lists.audiences(this.#all) }),
    };
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // A region chosen elsewhere on the page.
    if (changed.has('region')) this.isEveryRegion = false;
  }

  override updated(): void {
    const { toCome } = this.#lists.split(this.#all, this.time.now);
    this.#structuredData.show(this.structuredData ? toCome : [], this.words);
  }

  protected override renderContent(): TemplateResult {
    const view = this.#view();
    const { words } = this;
    return html`
      ${this.renderEmergency()}
      <p>${words.trainingSessions.intro}</p>
      ${this.renderWithdrawn()} ${this.renderNotices()} ${renderFilters(view.filters, this.#choose)}
      ${view.isAnyKnown ? renderViews(!!view.month, words, this.#showAs) : nothing}
      ${renderNone(view.none, words, this.#lift)}
      ${
        view.month
          ? html`${renderNone(view.nonePast, words, this.#lift)}
            ${renderMonth(view.month, this.subheadingLevel, this.#listContext('ofMonth'), this.#inMonth)}`
          : this.#renderLists(view)
      }
      ${this.renderEnd()}
    `;
  }

  get #all(): Sessions {
    const { department } = this.words.trainingSessions;
    const { facts, asked } = this.livePage;
    // Sessions over by the time the page answered; what ends later is still on the page.
    const national = this.sessions ?? this.#lists.national(sessions, facts, asked);
    return this.#lists.merge(national, this.ownInformation, department);
  }

  #view(): TrainingSessionsView {
    const { month, arePastShown, mostShown } = this;
    const sessions = this.#all;
    const audience = this.#lists.audiences(sessions).find((id) => id === this.audience);
    const region = this.isEveryRegion ? undefined : this.chosenRegion?.id;
    const calendar = this.view === 'month' ? this.calendar : undefined;
    const filter = { audience, month, region };
    const { now } = this.time;
    return viewTrainingSessions(
      { sessions, now, filter, arePastShown, calendar, mostShown },
      this.#lists,
      { regions, source: this.livePage.source },
      this.words,
    );
  }

  #renderLists({ toCome, past, nonePast }: TrainingSessionsView) {
    const { toCome: heading, showPast, hidePast, past: pastHeading } = this.words.trainingSessions;
    const isOpen = this.arePastShown;
    const toggle = () => {
      this.arePastShown = !isOpen;
    };
    return html`${
      toCome.count > 0
        ? html`${renderHeading(this.subheadingLevel, heading)}
          ${renderList('toCome', toCome, this.#listContext('toCome'))}`
        : nothing
    }
    ${
      past.count === 0 && !isOpen
        ? nothing
        : renderButton(isOpen ? hidePast : fillText(showPast, { count: past.count }), toggle, {
            isExpanded: isOpen,
          })
    }
    ${
      isOpen
        ? html`${renderHeading(this.subheadingLevel, pastHeading)}
          ${renderNone(nonePast, this.words, this.#lift)}
          ${renderList('past', past, this.#listContext('past'))}`
        : nothing
    }`;
  }

  #listContext(name: ListName): ListContext {
    return {
      words: this.words,
      calendar: this.#panel,
      open: (session) => {
        emitPreventEvent(this, 'prevent-session-open', { session });
      },
      showMore: (shown, count) => {
        this.mostShown = { ...this.mostShown, [name]: count };
        // The button moves away from under the reader: go on where the new rows begin.
        void this.focusPart(`#${name} > :nth-child(${String(shown + 1)})`);
      },
    };
  }

  #say(): void {
    this.announcer.say(this.#view().status);
  }

  readonly #set = (filter: FilterName, id: string): void => {
    if (filter !== 'region') this[filter] = id;
    else {
      const region = regions.find((one) => one.id === id);
      if (region) this.chooseRegion(region.id);
      this.isEveryRegion = !region;
    }
  };

  readonly #choose = (filter: FilterName, id: string): void => {
    this.#set(filter, id);
    this.#say();
  };

  readonly #lift = (filter: FilterName | 'all'): void => {
    const filters: readonly FilterName[] =
      filter === 'all' ? ['audience', 'region', 'month'] : [filter];
    for (const one of filters) this.#set(one, '');
    this.#say();
    void this.focusPart(this.view ? '#shown' : '[data-session]');
  };

  readonly #showAs = (isMonth: boolean): void => {
    this.view = isMonth ? 'month' : undefined;
    this.#say();
  };

  readonly #inMonth: MonthActions = {
    goTo: (month, isFar) => {
      this.calendar = { month, chosenDay: '', activeDay: '' };
      this.#say();
      if (isFar) void this.focusPart('#shown');
    },
    choose: (day) => {
      const { month, activeDay } = this.calendar;
      this.calendar = { month, chosenDay: day, activeDay: day || activeDay };
      this.#say();
    },
    showAll: () => {
      this.#inMonth.choose('');
      void this.focusPart('#shown');
    },
    move: (activeDay) => {
      const month = activeDay.slice(0, 7);
      const { chosenDay } = this.calendar;
      this.calendar = { month, activeDay, chosenDay: chosenDay.startsWith(month) ? chosenDay : '' };
      void this.focusPart(`[data-iso-day="${activeDay}"]`);
    },
  };
}
