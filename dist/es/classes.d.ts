import { a as Setting, i as Audience, n as ListedSession, o as Region, r as LocalInformation, s as RegionId, t as PageFacts } from "./shared/page-facts.js";
import * as _$lit from "lit";
import { LitElement, PropertyDeclarations, PropertyValues, ReactiveController, ReactiveControllerHost, TemplateResult, nothing } from "lit";
import * as z from "zod/mini";
import * as _$lit_html0 from "lit";

// src/core/text/override-words.d.ts
/** Some of the words of a tree, under the same names. */
type SomeWords<Tree> = { readonly [Name in keyof Tree]?: Tree[Name] extends string | readonly string[] ? Tree[Name] : SomeWords<Tree[Name]> };
/** Where a session stands against the clock. `today` is still to begin. */
type SessionMoment = 'to-come' | 'today' | 'now' | 'past';
/** The words a date is written with, from `src/text`. Weekdays start on Sunday. */
interface DateWords {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly am: string;
  readonly pm: string;
  readonly midday: string;
  readonly midnight: string;
  /** Joins a start and an end. */
  readonly to: string;
  /** "BST" and "GMT", to tell apart the times around a clock change. Left out, they go unmarked. */
  readonly summerTime?: string;
  readonly winterTime?: string;
}
/** The words of the widgets, in English as used in Great Britain. */
declare const words: {
  /** What these words are in, as BCP 47 names it. */language: string;
  dates: DateWords;
  countries: Record<"wales" | "scotland" | "northern-ireland" | "channel-islands" | "british-forces", string>;
  placeKinds: Record<"region" | "council" | "county" | "police-area" | "town" | "former-council" | "outside" | "postcode", string>;
  moments: Record<SessionMoment, string>;
  settings: Record<"school" | "further-education" | "higher-education" | "independent-training-provider" | "local-authority", string>;
  audiences: Record<"staff" | "student" | "public", string>;
  concerns: Record<"immediate-danger" | "planning-an-offence" | "information-about-terrorism" | "person-at-risk" | "unsure" | "staff-allegation" | "provider-extremism" | "child-safeguarding" | "higher-education-incident" | "online-material" | "hate-crime" | "complex-case" | "training-or-newsletter" | "new-provider-forum", string>;
  and: string;
  or: string;
  errorPrefix: string;
  showMore: string;
  emergency: {
    inDanger: string;
    call: string;
    inOtherWidgets: string;
  };
  footer: {
    source: string;
    updated: string;
    checked: string;
    withdrawn: string;
    old: string;
    licence: string;
    licenceName: string;
    notOfficial: string;
  }; /** For webmasters, in the console and in `prevent-data-problem`; readers never see these. */
  problems: {
    failed: string;
    unknownChoice: string;
    unknownWords: string;
  };
  regionFinder: {
    heading: string;
    label: string;
    hint: string;
    find: string;
    suggestions: string;
    suggestion: string;
    suggestionsStatus: string;
    noSuggestions: string;
    locate: string;
    locating: string;
    position: string;
    policeAreas: string;
    policeArea: string;
    matched: string;
    matchedPlace: string;
    replaces: string;
    nearBoundary: string;
    nearBorder: string;
    chosen: string;
    contact: string;
    contactLink: string;
    vacant: string;
    sessions: string;
    severalPlaces: string;
    severalRegions: string;
    severalHint: string;
    guess: string;
    guessHint: string;
    pickedOutside: string;
    outside: string;
    outsideItself: string;
    outsideHint: string;
    unknown: {
      empty: string;
      'unknown-postcode': string;
      'not-a-postcode': string;
      'unknown-place': string;
      'location-refused': string;
      'location-unavailable': string;
      'location-elsewhere': string;
    };
    chooseRegion: string;
    mapAndList: string;
    allRegions: string;
    postcodeCredit: string;
    credits: string;
  };
  trainingSessions: {
    heading: string;
    intro: string;
    audience: string;
    anyAudience: string;
    audiences: Readonly<Record<string, string>>;
    region: string;
    anyRegion: string;
    month: string;
    anyMonth: string;
    choice: string;
    runBy: string;
    department: string;
    forRegions: string;
    until: {
      today: string;
      tomorrow: string;
      inDays: string;
    };
    durations: {
      days: {
        one: string;
        many: string;
      };
      hours: {
        one: string;
        many: string;
      };
      minutes: {
        one: string;
        many: string;
      };
    };
    register: string;
    registerFor: string;
    registerOnPage: string;
    registerWith: string;
    noneKnown: string;
    noneKnownHint: string;
    noneLeft: string;
    nonePast: string;
    lifts: {
      audience: string;
      region: string;
      month: string;
      all: string;
    };
    checkPage: string;
    toCome: string;
    showPast: string;
    hidePast: string;
    past: string;
    countStatus: string;
    pastStatus: string;
    views: string;
    list: string;
    monthCalendar: string;
    previousMonth: string;
    nextMonth: string;
    shortWeekdays: string[];
    sessionCount: {
      one: string;
      many: string;
    };
    emptyMonth: string;
    goToMonth: string;
    wholeMonth: string;
    addToCalendar: string;
    addAll: string;
    download: string;
    downloadHint: string;
    copyLabel: string;
    copy: string;
    copied: string;
    selected: string;
    calendar: {
      time: string;
      audience: string;
      organiser: string;
      where: string;
      register: string;
      registerOnPage: string;
    };
  };
  concernRouter: {
    heading: string;
    intro: string;
    hotline: string;
    questions: {
      concern: string;
      audience: string;
      setting: string;
    };
    error: string;
    continue: string;
    answers: string;
    change: string;
    what: {
      concern: string;
      audience: string;
      setting: string;
    };
    result: string;
    who: string;
    why: string;
    next: string;
    forms: string;
    formDetails: string;
    startAgain: string;
    showAll: string;
    showQuestions: string;
    listIntro: string;
    print: string;
    summaryIntro: string;
    englandOnly: string;
  };
  phone: {
    call: string;
    textRelay: string;
  };
  contacts: {
    heading: string;
    headingAt: string;
    audience: string;
    audiences: {
      staff: string;
      student: string;
      public: string;
      child: string;
      adult: string;
    };
    hours: string;
    outOfHours: string;
    page: string;
    opening: {
      openNow: string;
      openUntil: string;
      closed: string;
      closedOpens: string;
      today: string;
      tomorrow: string;
      bankHoliday: string;
    };
  };
  coordinatorContact: {
    heading: string;
    intro: string;
    limits: string;
    concerns: string;
    region: string;
    choose: string;
    policeAreas: string;
    finder: string;
    wayIn: string;
    form: string;
    link: string;
    step: string;
    giveRegion: string;
    vacant: string;
    reasons: string;
    responsibilities: string;
  };
  newsletters: {
    heading: string;
    intro: string;
    topics: string;
    wayIn: string;
    form: string;
  };
  resources: {
    heading: string;
    setting: string;
    all: string;
    choice: string;
    audience: string;
    from: string;
    fromOwn: string;
    ownNote: string;
    national: string;
    onPage: string;
    none: string;
    status: string;
  };
  updates: {
    heading: string;
    updated: string;
    checked: string;
    old: string;
    page: string;
    list: string;
    none: string;
    unknownDate: string;
    before: string;
    after: string;
    between: string;
    ages: {
      today: string;
      yesterday: string;
      days: string;
      months: string;
      years: string;
    };
  };
  hub: {
    heading: string;
    parts: string;
  };
};
/** The shape every language file has. */
type Words = typeof words;
/**
 * Says a sentence to screen readers. A page has one live region at most: it stands in the widget that
 * spoke last, which is sure to be on show, where the first widget of the page may sit in a closed tab.
 */
declare class Announcer implements ReactiveController {
  #private;
  constructor(host: ReactiveControllerHost);
  hostDisconnected(): void;
  /**
   * Says a sentence politely, once the region is in place; saying it again is heard again.
   * @param wait milliseconds to wait for something newer to say, which then takes its place
   */
  say(message: string, wait?: number): void;
  /** Says no more: what was said or about to be is no longer so. */
  hush(): void;
  /** The live region, in the one widget that holds it. */
  render(): typeof nothing | _$lit_html0.TemplateResult<1>;
}
/**
 * Renders a widget again at every full minute and whenever its page comes back to view, so that a
 * page left open never shows a session as to come when it is over. Timers stop in hidden pages and
 * sleeping laptops, which is why coming back counts too.
 */
declare class ClockController implements ReactiveController {
  #private;
  constructor(host: ReactiveControllerHost, readClock: () => Date);
  /** The time to render for. */
  get now(): Date;
  hostConnected(): void;
  hostDisconnected(): void;
}
/** The page a snapshot was made from, as the footer of every widget names it. */
declare const sourceSchema: z.ZodMiniObject<{
  title: z.ZodMiniString<string>;
  url: z.ZodMiniURL;
  updated: z.ZodMiniOptional<z.iso.ZodMiniISODate>;
  checked: z.iso.ZodMiniISODate;
  licence: z.ZodMiniString<string>;
}, z.core.$strip>;
/** The page a snapshot was made from. */
type Source = z.infer<typeof sourceSchema>;
/** A widget that can show the GOV.UK page as it is now. */
interface LivePageHost extends ReactiveControllerHost, HTMLElement {
  live: boolean;
}
/**
 * Keeps what the GOV.UK page says now for a widget that is `live`, or on a page whose script tag says so.
 * Until the page has answered, and when it cannot, what is built in stands, and only the webmaster is told why.
 */
declare class LivePageController implements ReactiveController {
  #private;
  /** What the page says, once it is known. */
  facts: PageFacts | undefined;
  /** GOV.UK says that the page no longer holds. */
  isWithdrawn: boolean;
  /** When the page was asked. */
  asked: Date;
  constructor(host: LivePageHost, readClock: () => Date);
  /** Where what is shown comes from, and of when it is. */
  get source(): Source;
  /** The co-ordinators' contact form, where the page links to it. */
  get form(): string | undefined;
  hostConnected(): void;
  hostDisconnected(): void;
  /** Asks for the page if it is to, and has not yet. */
  refresh(): void;
}
/** A widget that can use an organisation's own information. */
interface LocalInformationHost extends ReactiveControllerHost, HTMLElement {
  local: unknown;
  localSrc: string | undefined;
}
/**
 * Keeps an organisation's own information for a widget: of its property, else of a JSON script inside
 * its tag, else of the file named by `local-src` or by the script tag. What is wrong with it is told
 * once a page, by the first widget that reads it; a widget goes on with the rest.
 */
declare class LocalInformationController implements ReactiveController {
  #private;
  /** What is known so far. */
  current: LocalInformation;
  constructor(host: LocalInformationHost, readClock: () => Date, onArrival: (information: LocalInformation) => void);
  hostConnected(): void;
  hostDisconnected(): void;
  /** What the page gave, without the file: a value, the text of a JSON script, or nothing. */
  get given(): unknown;
  /** Reads again, after what it reads from has changed. */
  readonly refresh: () => void;
}
/** What a reader has chosen, or a webmaster has set for the page. */
interface PageChoice {
  region?: RegionId | undefined;
  setting?: Setting | undefined;
}
/**
 * Region and setting for a group of widgets: those of a page, or those inside a hub that keeps to itself.
 * Kept in memory only: nothing is stored, and a new page starts afresh.
 */
declare class SharedChoice {
  #private;
  /** What readers chose. */
  get chosen(): Readonly<PageChoice>;
  /** Records a reader's choice and tells every widget that shares. */
  choose(choice: PageChoice): void;
  /** Calls back at every choice until the function it returns is called. */
  subscribe(listener: (choice: PageChoice) => void): () => void;
  /** Forgets what was chosen. */
  forget(): void;
}
/** A widget that takes part in the page's choices. */
interface PageStateHost extends ReactiveControllerHost, PageChoice {
  standalone: boolean;
  /** The group it shares with. `undefined`: the page. */
  group: SharedChoice | undefined;
}
/** Keeps a widget's region and setting in step with the page, unless it is `standalone`. */
declare class PageStateController implements ReactiveController {
  #private;
  constructor(host: PageStateHost);
  hostConnected(): void;
  hostDisconnected(): void;
  /** Takes a region or setting that nobody has chosen, where the widget has none yet. */
  suggest({
    region,
    setting
  }: PageChoice): void;
  /** Applies a reader's choice here and, unless standalone, everywhere on the page. */
  choose(choice: PageChoice): void;
}
/**
 * What all widgets share: the reset box, the page's region and setting, the clock, the one live
 * region, and the promise that the fallback inside the tag stays for good when anything throws.
 *
 * @slot - Fallback: a link in words, with 999. Shown before upgrade, without script, and after an error.
 * @slot heading - Words for the heading in place of ours.
 * @slot local-contact - Your organisation's own contacts, shown straight after 999.
 * @slot footer-note - A note of your own at the end.
 * @fires {CustomEvent<{ problems: object[] }>} prevent-data-problem - Something for the webmaster to put right.
 * @csspart box - The box around everything.
 * @csspart heading - The heading.
 * @cssprop --prevent-font-family - Font of the widget.
 * @cssprop --prevent-ink - Colour of text.
 * @cssprop --prevent-muted - Colour of quieter text.
 * @cssprop --prevent-accent - Colour of links and buttons.
 * @cssprop --prevent-ground - Colour behind text, and of text on the accent.
 * @cssprop --prevent-surface - Colour of panels inside the box.
 * @cssprop --prevent-line - Colour of lines and edges of fields.
 * @cssprop --prevent-emergency - Colour of the 999 bar and of errors.
 */
declare abstract class PreventElement extends LitElement {
  #private;
  static styles: _$lit.CSSResult[];
  static properties: PropertyDeclarations;
  /** Id of the chosen Prevent region, such as `north-west`. */
  region: RegionId | undefined;
  /** Kind of organisation, such as `school`. */
  setting: Setting | undefined;
  /** Level of the widget's heading, 2 to 6. Headings inside it follow. */
  headingLevel: number;
  /** Keeps this widget's region and setting to itself. */
  standalone: boolean;
  /** Address of the organisation's information file (JSON), fetched once for the page. */
  localSrc: string | undefined;
  /** The organisation's information itself, in place of a file. */
  local: unknown;
  /**
   * Asks GOV.UK for the page as it is now, once for the page, and shows its sessions and dates. Until it has
   * answered, and when it cannot, what is built in stands.
   */
  live: boolean;
  /** Words in place of ours, under the names of `src/text/en-GB.ts`. */
  text: SomeWords<Words> | undefined;
  /**
   * Set by the hub on the widgets it holds: box, 999 and footer are the hub's then. No attribute, so that
   * no page can take 999 away by a slip.
   */
  isInHub: boolean;
  /** Where the widget reads the time. For previews and tests. */
  clock: () => Date;
  /** The widgets it shares region and setting with, set by the hub. `undefined`: those of the page. */
  group: SharedChoice | undefined;
  protected readonly announcer: Announcer;
  protected readonly time: ClockController;
  protected readonly page: PageStateController;
  protected readonly livePage: LivePageController;
  protected readonly own: LocalInformationController;
  /** The widget's own words for its heading. */
  protected abstract get heading(): string;
  /** Everything between the heading and the end of the box. */
  protected abstract renderContent(): TemplateResult;
  /** The words to say things with: ours, or the page's in their place. */
  protected get words(): Words;
  /** The organisation's own information, as far as it is known. */
  protected get ownInformation(): LocalInformation;
  /** 999 as a line, then the page's own contacts. */
  protected renderEmergency(): unknown;
  /** 999 as a bar that cannot be missed, for the widgets people come to in fear. */
  protected renderEmergencyBar(onCall?: () => void): unknown;
  /** That GOV.UK no longer stands by what is shown. In the footer of every widget too. */
  protected renderWithdrawn(): unknown;
  /** What the organisation has to say for a while. */
  protected renderNotices(): unknown;
  /** The end of a widget: sources, licence, the page's own note. */
  protected renderEnd(credits?: unknown): unknown;
  /** Takes a region the reader chose, for the page unless standalone, and tells the page. */
  protected chooseRegion(region: RegionId): void;
  /** Takes a setting the reader chose, for the page unless standalone, and tells the page. */
  protected chooseSetting(setting: Setting): void;
  /** Moves focus to the widget's heading, from where reading goes on. */
  focus(): void;
  /** Moves focus to a part of the widget once it is rendered. */
  protected focusPart(selector: string): Promise<void>;
  /** Level of headings right below the widget's own. */
  protected get subheadingLevel(): number;
  /** All regions, with what is known of their posts. */
  protected get regions(): readonly Region[];
  /** The chosen region, when the attribute names one that exists. */
  protected get chosenRegion(): Region | undefined;
  /** The chosen setting, when the attribute names one that exists. */
  protected get chosenSetting(): Setting | undefined;
  /** The properties that take one of a list, each with its list. */
  protected get choices(): Readonly<Record<string, readonly string[]>>;
  protected createRenderRoot(): HTMLElement | DocumentFragment;
  connectedCallback(): void;
  willUpdate(changed: PropertyValues): void;
  shouldUpdate(): boolean;
  protected performUpdate(): void;
  render(): TemplateResult;
}
declare const DISPLAYS: readonly ["questions", "list", "summary"];
/**
 * Asks at most three plain questions and shows where to take a concern, in order. 999, the
 * organisation's own contacts and the Anti-Terrorist Hotline stand above every step. Nothing chosen is
 * sent or stored.
 *
 * @tagname prevent-concern-router
 * @summary From a concern to the right place to report it.
 * @csspart emergency - The bar with 999.
 * @fires {CustomEvent<{ route: string }>} prevent-route-choose - The reader called or followed a route; `own-contact` for one of the organisation's own.
 * @fires {CustomEvent<{ setting: string }>} prevent-setting-change - The reader chose a setting.
 */
declare class PreventConcernRouter extends PreventElement {
  #private;
  static styles: _$lit.CSSResult[];
  static properties: {
    display: {
      reflect: boolean;
    };
    audience: {
      reflect: boolean;
    };
    showUnconfirmed: {
      type: BooleanConstructor;
      reflect: boolean;
      attribute: string;
    };
    concern: {
      state: boolean;
    };
    reader: {
      state: boolean;
    };
    reopened: {
      state: boolean;
    };
    hasError: {
      state: boolean;
    };
    shown: {
      state: boolean;
    };
  };
  /** `list` shows every route at once, without questions; `summary` in a few words each, for paper. */
  display: (typeof DISPLAYS)[number];
  /** Who the page is for, such as `staff`, when it need not be asked. */
  audience: Audience | undefined;
  /** Also shows the DfE helpline, which we could not confirm is still open. */
  showUnconfirmed: boolean;
  private concern;
  /** Who the reader says they are, which goes before what the page supposes. */
  private reader;
  private reopened;
  private hasError;
  /** What the reader asked to see in place of what the page shows. */
  private shown;
  protected get heading(): string;
  protected get choices(): {
    audience: ("staff" | "student" | "public")[];
    display: readonly ["questions", "list", "summary"];
  };
  protected renderContent(): TemplateResult;
}
/**
 * What regional co-ordinators do, the reasons to contact one, and the way in for the chosen region.
 *
 * @tagname prevent-coordinator-contact
 * @summary What regional co-ordinators do, and how to contact yours.
 * @fires {CustomEvent<{ region: string }>} prevent-region-change - The reader chose a region.
 */
declare class PreventCoordinatorContact extends PreventElement {
  #private;
  protected get heading(): string;
  connectedCallback(): void;
  protected renderContent(): TemplateResult;
}
/**
 * All the other widgets as one panel with its own navigation, for pages that allow one tag or one frame.
 * Never touches the address of the page, and remembers nothing. On paper every part is printed.
 *
 * @tagname prevent-hub
 * @summary All widgets in one panel.
 * @csspart emergency - The bar with 999.
 * @csspart navigation - The list of parts.
 * @fires {CustomEvent<{ region: string }>} prevent-region-change - The reader chose a region.
 * @fires {CustomEvent<{ setting: string }>} prevent-setting-change - The reader chose a setting.
 * @fires {CustomEvent<{ route: string }>} prevent-route-choose - The reader called or followed a route.
 * @fires {CustomEvent<{ session: string }>} prevent-session-open - The reader followed a session's link.
 */
declare class PreventHub extends PreventElement {
  #private;
  static styles: _$lit.CSSResult[];
  static properties: {
    start: {
      reflect: boolean;
    };
    map: {
      reflect: boolean;
    };
    locate: {
      type: BooleanConstructor;
      reflect: boolean;
    };
    showUnconfirmed: {
      type: BooleanConstructor;
      reflect: boolean;
      attribute: string;
    };
    structuredData: {
      type: BooleanConstructor;
      reflect: boolean;
      attribute: string;
    };
    opened: {
      state: boolean;
    };
  };
  /** The part that is open at first, such as `region-finder`. */
  start: string | undefined;
  /** `hidden` leaves out the map of regions. */
  map: 'hidden' | undefined;
  /** Whether readers may ask the browser where they are. */
  locate: boolean;
  /** Also shows the DfE helpline, which we could not confirm is still open. */
  showUnconfirmed: boolean;
  /** Adds the sessions to the page as data for search engines. */
  structuredData: boolean;
  private opened;
  protected get heading(): string;
  protected get choices(): {
    start: readonly string[];
  };
  willUpdate(changed: PropertyValues): void;
  protected renderContent(): TemplateResult;
}
/**
 * What regional newsletters carry, who gets them, and how.
 *
 * @tagname prevent-newsletters
 * @summary What regional newsletters carry, and how to get one.
 */
declare class PreventNewsletters extends PreventElement {
  protected get heading(): string;
  protected renderContent(): TemplateResult;
}
/**
 * Finds the Prevent region of a postcode, council, police area, county or town, or of a place on the
 * map, without asking a server, and says how to reach the region's co-ordinator.
 *
 * @tagname prevent-region-finder
 * @summary Postcode, place or map to Prevent region, offline.
 * @attr {'hidden'} map - Leaves out the map.
 * @attr {boolean} locate - Offers a button that asks the browser where the reader is.
 * @fires {CustomEvent<{ region: string }>} prevent-region-change - The reader chose a region.
 * @csspart map - The map.
 */
declare class PreventRegionFinder extends PreventElement {
  #private;
  static styles: _$lit.CSSResult[];
  static properties: {
    map: {
      reflect: boolean;
    };
    locate: {
      type: BooleanConstructor;
      reflect: boolean;
    };
    answer: {
      state: boolean;
    };
    areRegionsOpen: {
      state: boolean;
    };
    pointed: {
      state: boolean;
    };
    isLocating: {
      state: boolean;
    };
  };
  /** `hidden` leaves out the map; the list of regions stays. */
  map: 'hidden' | undefined;
  /** Whether readers may ask the browser where they are. The position never leaves the page. */
  locate: boolean;
  private answer;
  private areRegionsOpen;
  private pointed;
  private isLocating;
  protected get heading(): string;
  protected get choices(): Readonly<Record<string, readonly string[]>>;
  willUpdate(changed: PropertyValues): void;
  updated(): void;
  protected renderContent(): TemplateResult;
}
/**
 * Further support with Prevent, for every setting or for one, the organisation's own first.
 *
 * @tagname prevent-resources
 * @summary Further support, by setting.
 * @fires {CustomEvent<{ setting: string }>} prevent-setting-change - The reader chose a setting.
 */
declare class PreventResources extends PreventElement {
  #private;
  static styles: _$lit.CSSResult[];
  static properties: {
    mostShown: {
      state: boolean;
    };
  };
  private mostShown;
  protected get heading(): string;
  protected renderContent(): TemplateResult;
}
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
declare class PreventTrainingSessions extends PreventElement {
  #private;
  static styles: _$lit.CSSResult[];
  static properties: {
    audience: {
      reflect: boolean;
    };
    view: {
      reflect: boolean;
    };
    structuredData: {
      type: BooleanConstructor;
      reflect: boolean;
      attribute: string;
    };
    sessions: {
      attribute: boolean;
    };
    month: {
      state: boolean;
    };
    isEveryRegion: {
      state: boolean;
    };
    arePastShown: {
      state: boolean;
    };
    mostShown: {
      state: boolean;
    };
    calendar: {
      state: boolean;
    };
  };
  /** Only sessions for this audience, such as `governors-and-trustees`, until the reader chooses. */
  audience: string;
  /** `month` shows the month calendar at first. */
  view: 'month' | undefined;
  /** Describes the sessions to come in the page's head, for search engines. Once a page. */
  structuredData: boolean;
  /** The national sessions, in place of those we know. */
  sessions: readonly ListedSession[] | undefined;
  private month;
  /** The page knows regions only: that this widget shows all of them is its own business. */
  private isEveryRegion;
  private arePastShown;
  private mostShown;
  private calendar;
  constructor();
  protected get heading(): string;
  protected get choices(): Readonly<Record<string, readonly string[]>>;
  willUpdate(changed: PropertyValues): void;
  updated(): void;
  protected renderContent(): TemplateResult;
}
/** A change to the GOV.UK page. Older ones have no date: the page's log did not print one. */
declare const updateSchema: z.ZodMiniObject<{
  source: z.ZodMiniURL;
  checked: z.iso.ZodMiniISODate;
  certainty: z.ZodMiniEnum<{
    seen: "seen";
    inferred: "inferred";
  }>;
  date: z.ZodMiniOptional<z.iso.ZodMiniISODate>;
  note: z.ZodMiniString<string>;
}, z.core.$strip>;
/** A change to the GOV.UK page. */
type Update = z.infer<typeof updateSchema>;
/**
 * What changed on the official page, newest first, and how old our copy of it is.
 *
 * @tagname prevent-updates
 * @summary What changed on the official page, and how old our copy is.
 */
declare class PreventUpdates extends PreventElement {
  #private;
  static properties: {
    updates: {
      attribute: boolean;
    };
    mostShown: {
      state: boolean;
    };
  };
  /** The changes to list, newest first, in place of those we know. */
  updates: readonly Pick<Update, 'date' | 'note'>[] | undefined;
  private mostShown;
  protected get heading(): string;
  protected renderContent(): TemplateResult;
}
export { PreventConcernRouter, PreventCoordinatorContact, PreventHub, PreventNewsletters, PreventRegionFinder, PreventResources, PreventTrainingSessions, PreventUpdates };