import { a as Setting, i as Audience, n as ListedSession, r as LocalInformation, s as RegionId, t as PageFacts } from "./shared/page-facts.js";
import * as z from "zod/mini";

// src/core/text/problem-list.d.ts
/** Something to put right, or to know. */
interface ListedProblem {
  readonly path: string;
  readonly message: string;
  /** What was found there; long texts are cut, lists and entries stand as `[…]` and `{…}`. */
  readonly value: unknown;
  /** Nothing was left out because of it. */
  readonly isWarning?: true;
  /** The line of the file it is on, counted from 1, where that is known. */
  readonly line?: number;
}
/**
 * Something to put right in an organisation's file. Its path is `contacts[2].email`, or `contacts “LADO”.reviewBy`;
 * empty when it is about the whole file.
 */
type LocalProblem = ListedProblem;
/** What was good, `null` when all was refused, and what was not. */
interface LocalReading {
  readonly value: LocalInformation | null;
  readonly problems: LocalProblem[];
}
/** Places outside England that the region finder can name. */
declare const countrySchema: z.ZodMiniEnum<{
  wales: "wales";
  scotland: "scotland";
  "northern-ireland": "northern-ireland";
  "channel-islands": "channel-islands";
  "british-forces": "british-forces";
}>;
/** Id of a place outside England. */
type Country = z.infer<typeof countrySchema>;
/** A place people name, and the Prevent regions it lies in. */
declare const placeSchema: z.ZodMiniObject<{
  name: z.ZodMiniString<string>;
  kind: z.ZodMiniEnum<{
    region: "region";
    council: "council";
    county: "county";
    "police-area": "police-area";
    town: "town";
    "former-council": "former-council";
    outside: "outside";
  }>;
  regions: z.ZodMiniArray<z.ZodMiniEnum<{
    "north-west": "north-west";
    "north-east": "north-east";
    "west-midlands": "west-midlands";
    "east-midlands": "east-midlands";
    "south-east": "south-east";
    "south-west": "south-west";
    "east-of-england": "east-of-england";
    london: "london";
  }>>;
  country: z.ZodMiniOptional<z.ZodMiniEnum<{
    wales: "wales";
    scotland: "scotland";
    "northern-ireland": "northern-ireland";
    "channel-islands": "channel-islands";
    "british-forces": "british-forces";
  }>>;
  policeArea: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
/** A place people name. */
type Place = z.infer<typeof placeSchema>;
/** What the table says about a postcode or its beginning. */
interface PostcodeClasses {
  /** The classes found, one letter each; more than one only when the postcode is not whole. */
  readonly letters: string;
  /** How much of the postcode the answer needed. */
  readonly level: 'area' | 'district' | 'sector' | 'unit';
  /** The other classes of the postcode's own sector: a boundary runs through it. */
  readonly neighbours: string;
}
/** What an answer was found by: how much of a postcode, the kind of place named, several names, or a position. */
type AnswerLevel = PostcodeClasses['level'] | Place['kind'] | 'names' | 'position';
/** One region. */
interface FoundAnswer {
  readonly kind: 'found';
  readonly region: RegionId;
  /** Whether another region, or a country outside England, begins close by. */
  readonly nearBoundary: boolean;
  /** The other regions close by; empty when only the border of England is. */
  readonly neighbours: readonly RegionId[];
  readonly level: AnswerLevel;
  /** The place whose name matched, or the postcode as it is usually written; empty for a position. */
  readonly place: string;
  /** The police area of the council that matched. */
  readonly policeArea?: string | undefined;
  /** The postcode whose answer, another region, a council or region chosen since has replaced. */
  readonly replaces?: string | undefined;
}
/** A question: the words or the part of a postcode fit more than one region, or none for sure. */
interface SeveralAnswer {
  readonly kind: 'several';
  readonly regions: readonly RegionId[];
  /** Countries outside England that share the part of a postcode or the name. */
  readonly countries: readonly Country[];
  /** The places to choose from; none for a part of a postcode. */
  readonly places: readonly Place[];
  readonly place: string;
  /** Whether no place has the name typed, and these are only like it. */
  readonly isGuess: boolean;
}
/** A place outside England. */
interface OutsideAnswer {
  readonly kind: 'outside';
  readonly country: Country;
  readonly place: string;
}
/** No answer, and why. */
interface UnknownAnswer {
  readonly kind: 'unknown';
  /** `unknown-postcode`: the form of a postcode, but its district is not in our list. */
  readonly reason: 'empty' | 'unknown-postcode' | 'not-a-postcode' | 'unknown-place';
}
/** What the finder has to say about a text. */
type RegionAnswer = FoundAnswer | SeveralAnswer | OutsideAnswer | UnknownAnswer;
/** What a reader may be worried about or want to do. */
declare const concernSchema: z.ZodMiniEnum<{
  "immediate-danger": "immediate-danger";
  "planning-an-offence": "planning-an-offence";
  "information-about-terrorism": "information-about-terrorism";
  "person-at-risk": "person-at-risk";
  unsure: "unsure";
  "staff-allegation": "staff-allegation";
  "provider-extremism": "provider-extremism";
  "child-safeguarding": "child-safeguarding";
  "higher-education-incident": "higher-education-incident";
  "online-material": "online-material";
  "hate-crime": "hate-crime";
  "complex-case": "complex-case";
  "training-or-newsletter": "training-or-newsletter";
  "new-provider-forum": "new-provider-forum";
}>;
/** Id of a concern. */
type Concern = z.infer<typeof concernSchema>;
/** The places a concern can be taken to. Which one fits when is decided in `core/routes`. */
declare const routeIdSchema: z.ZodMiniEnum<{
  emergency: "emergency";
  "anti-terrorist-hotline": "anti-terrorist-hotline";
  "safeguarding-lead": "safeguarding-lead";
  "provider-prevent-lead": "provider-prevent-lead";
  "council-procedure": "council-procedure";
  "own-lead-afterwards": "own-lead-afterwards";
  "local-prevent-team": "local-prevent-team";
  "prevent-referral": "prevent-referral";
  "act-early": "act-early";
  "police-101": "police-101";
  "allegations-procedure": "allegations-procedure";
  "designated-officer": "designated-officer";
  "report-extremism-form": "report-extremism-form";
  "counter-extremism-helpline": "counter-extremism-helpline";
  "child-safeguarding-team": "child-safeguarding-team";
  "ofs-serious-incident": "ofs-serious-incident";
  "ofs-reportable-event": "ofs-reportable-event";
  "ofs-change": "ofs-change";
  "report-online-material": "report-online-material";
  "regional-coordinator": "regional-coordinator";
}>;
/** Id of a route. */
type RouteId = z.infer<typeof routeIdSchema>;
/** A route as other programs get it: the number and the address as plain text. */
interface FlatRoute {
  /** `own-contact` for a contact of the organisation's own file. */
  readonly id: RouteId | 'own-contact';
  readonly title: string;
  readonly who: string;
  readonly what: string;
  readonly why?: string;
  readonly next?: string;
  readonly phone?: string;
  readonly textRelay?: string;
  readonly hours?: string;
  readonly email?: string;
  readonly url?: string;
  readonly linkText?: string;
  /** Address of the page that names this route; `local` for the organisation's own file. */
  readonly source: string;
}
/** Everything the widgets know without asking anyone: what the GOV.UK page says, in our words. */
declare const snapshotSchema: z.ZodMiniObject<{
  source: z.ZodMiniObject<{
    title: z.ZodMiniString<string>;
    url: z.ZodMiniURL;
    updated: z.ZodMiniOptional<z.iso.ZodMiniISODate>;
    checked: z.iso.ZodMiniISODate;
    licence: z.ZodMiniString<string>;
  }, z.core.$strip>;
  regions: z.ZodMiniArray<z.ZodMiniObject<{
    source: z.ZodMiniURL;
    checked: z.iso.ZodMiniISODate;
    certainty: z.ZodMiniEnum<{
      seen: "seen";
      inferred: "inferred";
    }>;
    id: z.ZodMiniEnum<{
      "north-west": "north-west";
      "north-east": "north-east";
      "west-midlands": "west-midlands";
      "east-midlands": "east-midlands";
      "south-east": "south-east";
      "south-west": "south-west";
      "east-of-england": "east-of-england";
      london: "london";
    }>;
    name: z.ZodMiniString<string>;
    policeAreas: z.ZodMiniArray<z.ZodMiniString<string>>;
    post: z.ZodMiniEnum<{
      unknown: "unknown";
      "in-post": "in-post";
      vacant: "vacant";
    }>;
  }, z.core.$strip>>;
  courses: z.ZodMiniArray<z.ZodMiniObject<{
    source: z.ZodMiniURL;
    checked: z.iso.ZodMiniISODate;
    certainty: z.ZodMiniEnum<{
      seen: "seen";
      inferred: "inferred";
    }>;
    id: z.ZodMiniString<string>;
    title: z.ZodMiniString<string>;
    audience: z.ZodMiniString<string>;
  }, z.core.$strip>>;
  sessions: z.ZodMiniArray<z.ZodMiniObject<{
    source: z.ZodMiniURL;
    checked: z.iso.ZodMiniISODate;
    certainty: z.ZodMiniEnum<{
      seen: "seen";
      inferred: "inferred";
    }>;
    organiser: z.ZodMiniOptional<z.ZodMiniString<string>>;
    mode: z.ZodMiniOptional<z.ZodMiniString<string>>;
    place: z.ZodMiniOptional<z.ZodMiniString<string>>;
    summary: z.ZodMiniOptional<z.ZodMiniString<string>>;
    id: z.ZodMiniString<string>;
    title: z.ZodMiniString<string>;
    audience: z.ZodMiniString<string>;
    start: z.iso.ZodMiniISODateTime;
    end: z.iso.ZodMiniISODateTime;
    register: z.ZodMiniOptional<z.ZodMiniURL>;
    regions: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
      "north-west": "north-west";
      "north-east": "north-east";
      "west-midlands": "west-midlands";
      "east-midlands": "east-midlands";
      "south-east": "south-east";
      "south-west": "south-west";
      "east-of-england": "east-of-england";
      london: "london";
    }>>>;
    revision: z.ZodMiniOptional<z.ZodMiniInt>;
  }, z.core.$strip>>;
  routes: z.ZodMiniArray<z.ZodMiniObject<{
    source: z.ZodMiniURL;
    checked: z.iso.ZodMiniISODate;
    certainty: z.ZodMiniEnum<{
      seen: "seen";
      inferred: "inferred";
    }>;
    id: z.ZodMiniEnum<{
      emergency: "emergency";
      "anti-terrorist-hotline": "anti-terrorist-hotline";
      "safeguarding-lead": "safeguarding-lead";
      "provider-prevent-lead": "provider-prevent-lead";
      "council-procedure": "council-procedure";
      "own-lead-afterwards": "own-lead-afterwards";
      "local-prevent-team": "local-prevent-team";
      "prevent-referral": "prevent-referral";
      "act-early": "act-early";
      "police-101": "police-101";
      "allegations-procedure": "allegations-procedure";
      "designated-officer": "designated-officer";
      "report-extremism-form": "report-extremism-form";
      "counter-extremism-helpline": "counter-extremism-helpline";
      "child-safeguarding-team": "child-safeguarding-team";
      "ofs-serious-incident": "ofs-serious-incident";
      "ofs-reportable-event": "ofs-reportable-event";
      "ofs-change": "ofs-change";
      "report-online-material": "report-online-material";
      "regional-coordinator": "regional-coordinator";
    }>;
    title: z.ZodMiniString<string>;
    who: z.ZodMiniString<string>;
    what: z.ZodMiniString<string>;
    why: z.ZodMiniString<string>;
    next: z.ZodMiniString<string>;
    phone: z.ZodMiniOptional<z.ZodMiniObject<{
      source: z.ZodMiniURL;
      checked: z.iso.ZodMiniISODate;
      certainty: z.ZodMiniEnum<{
        seen: "seen";
        inferred: "inferred";
      }>;
      number: z.ZodMiniString<string>;
      textRelay: z.ZodMiniOptional<z.ZodMiniString<string>>;
      hours: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
    link: z.ZodMiniOptional<z.ZodMiniObject<{
      source: z.ZodMiniURL;
      checked: z.iso.ZodMiniISODate;
      certainty: z.ZodMiniEnum<{
        seen: "seen";
        inferred: "inferred";
      }>;
      text: z.ZodMiniString<string>;
      url: z.ZodMiniURL;
    }, z.core.$strip>>;
    onRequest: z.ZodMiniOptional<z.ZodMiniLiteral<true>>;
  }, z.core.$strip>>;
  responsibilities: z.ZodMiniArray<z.ZodMiniObject<{
    source: z.ZodMiniURL;
    checked: z.iso.ZodMiniISODate;
    certainty: z.ZodMiniEnum<{
      seen: "seen";
      inferred: "inferred";
    }>;
    id: z.ZodMiniString<string>;
    text: z.ZodMiniString<string>;
  }, z.core.$strip>>;
  contactReasons: z.ZodMiniArray<z.ZodMiniObject<{
    source: z.ZodMiniURL;
    checked: z.iso.ZodMiniISODate;
    certainty: z.ZodMiniEnum<{
      seen: "seen";
      inferred: "inferred";
    }>;
    id: z.ZodMiniString<string>;
    text: z.ZodMiniString<string>;
  }, z.core.$strip>>;
  newsletterTopics: z.ZodMiniArray<z.ZodMiniObject<{
    source: z.ZodMiniURL;
    checked: z.iso.ZodMiniISODate;
    certainty: z.ZodMiniEnum<{
      seen: "seen";
      inferred: "inferred";
    }>;
    id: z.ZodMiniString<string>;
    text: z.ZodMiniString<string>;
  }, z.core.$strip>>;
  resources: z.ZodMiniArray<z.ZodMiniObject<{
    source: z.ZodMiniURL;
    checked: z.iso.ZodMiniISODate;
    certainty: z.ZodMiniEnum<{
      seen: "seen";
      inferred: "inferred";
    }>;
    title: z.ZodMiniString<string>;
    summary: z.ZodMiniOptional<z.ZodMiniString<string>>;
    url: z.ZodMiniOptional<z.ZodMiniURL>;
    settings: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
      school: "school";
      "further-education": "further-education";
      "higher-education": "higher-education";
      "independent-training-provider": "independent-training-provider";
      "local-authority": "local-authority";
    }>>>;
  }, z.core.$strip>>;
  updates: z.ZodMiniArray<z.ZodMiniObject<{
    source: z.ZodMiniURL;
    checked: z.iso.ZodMiniISODate;
    certainty: z.ZodMiniEnum<{
      seen: "seen";
      inferred: "inferred";
    }>;
    date: z.ZodMiniOptional<z.iso.ZodMiniISODate>;
    note: z.ZodMiniString<string>;
  }, z.core.$strip>>;
}, z.core.$strip>;
/** Everything the widgets know without asking anyone. */
type Snapshot = z.infer<typeof snapshotSchema>;
/** Everything the widgets know without asking anyone. Checked against its schema at build and in tests. */
declare const snapshot: Snapshot;
/**
 * Something to put right, or to know, and one plain sentence on what to do. Its path says where: `row 5, column
 * “Start time”`; it is empty when it is about the whole.
 */
type ImportProblem = ListedProblem;
/** What was good, `null` when all was refused, and what was not. */
interface Reading<Value> {
  readonly value: Value | null;
  readonly problems: readonly ImportProblem[];
}
/** What was read of a page, or `null` and why. */
type PageReading = Reading<PageFacts>;
declare const regions: {
  source: string;
  checked: string;
  certainty: "seen" | "inferred";
  id: "north-west" | "north-east" | "west-midlands" | "east-midlands" | "south-east" | "south-west" | "east-of-england" | "london";
  name: string;
  policeAreas: string[];
  post: "unknown" | "in-post" | "vacant";
}[];
/** Finds the Prevent region of a postcode, council, police area, county, town or region. Never throws. */
declare function findRegion(text: string): RegionAnswer;
/**
 * Reads an organisation's own information: what is good in it, `null` when all is refused, and every problem
 * with its place, in words. Never throws.
 */
declare function readLocalInformation(value: unknown): LocalReading;
/**
 * Reads a version of the GOV.UK page about co-ordinators: what it says, `null` when it is refused as a whole, and
 * every problem with its place, in words. Never throws.
 * @param page its item in GOV.UK's Content API (the value, or its JSON), the page as HTML, as a parsed document of a
 * browser, or as plain text
 * @param today the day it was looked at, `YYYY-MM-DD`; without it today, UK time
 */
declare function readPage(page: unknown, today?: string): PageReading;
/**
 * The routes for a concern, in order, 999 first. Never empty.
 * @param question `local`: the organisation's own information, whose contacts come straight after 999
 */
declare function decideRoutes({
  local,
  ...question
}: {
  concern: Concern;
  setting?: Setting;
  audience?: Audience;
  local?: LocalInformation;
}): FlatRoute[];
/**
 * The sessions that have not ended at an instant, soonest first; national ones count for every region.
 * @param question `local`: the organisation's own information, whose sessions are listed too
 */
declare function upcomingSessions({
  now,
  audience,
  region,
  local
}: {
  now: Date;
  audience?: string;
  region?: RegionId;
  local?: LocalInformation;
}): ListedSession[];
/**
 * Sessions as a calendar file (iCalendar). Entries keep their ids, so that taking a newer file changes them;
 * they are stamped with the day the facts were checked.
 */
declare function toCalendar(sessions: readonly ListedSession[]): string;
export { type PageFacts, decideRoutes, findRegion, readLocalInformation, readPage, regions, snapshot, toCalendar, upcomingSessions };