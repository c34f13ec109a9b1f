/**
 * The decision table: for each concern, which routes fit whom, in order. Each line is one row of the
 * sources' own advice; the letters name them.
 *   A  GOV.UK regional-prevent-education-coordinators   B  report-extremism.education.gov.uk
 *   C  actearly.uk/contact                              D  educateagainsthate.com, member of staff has a concern
 *   E  educateagainsthate.com, adult in education       H  Office for Students, guidance for providers
 *   J  Office for Students, regulatory advice 16        L  Devon Preventing Exploitation Toolkit
 *   [inferred]  not said by a source: ours, so that no combination is a dead end
 * All sources put 999 first. That the Anti-Terrorist Hotline (B, D, K: ProtectUK) is never left out
 * either is our choice. `decide-routes` adds both everywhere. All read on or before 2026-11-21.
 */
import type { Concern, RouteId } from '../../schema/route.js';
import type { Audience, Setting } from '../../schema/setting.js';

/** One line of the table. A line without settings or audience is for all of them. */
export interface RouteLine {
  readonly routes: readonly RouteId[];
  readonly settings?: readonly Setting[];
  readonly audiences?: readonly Audience[];
}

const DSL_SETTINGS: readonly Setting[] = [
  'school',
  'further-education',
  'independent-training-provider',
];
const HIGHER: readonly Setting[] = ['higher-education'];
const COUNCIL: readonly Setting[] = ['local-authority'];
const INSIDERS: readonly Audience[] = ['staff', 'student'];
const STAFF: readonly Audience[] = ['staff'];
const STUDENT: readonly Audience[] = ['student'];
const PUBLIC: readonly Audience[] = ['public'];

// C and D: people inside an organisation go to its own safeguarding lead first, whoever that is there.
const ownLeadThen = (
  routes: readonly RouteId[],
  audiences: readonly Audience[] = INSIDERS,
): RouteLine[] => [
  { settings: DSL_SETTINGS, audiences, routes: ['safeguarding-lead', ...routes] },
  { settings: HIGHER, audiences, routes: ['provider-prevent-lead', ...routes] },
  { settings: COUNCIL, audiences, routes: ['council-procedure', ...routes] },
];

const publicLine = (routes: readonly RouteId[]): RouteLine => ({ audiences: PUBLIC, routes });

const REFER: readonly RouteId[] = ['local-prevent-team', 'prevent-referral'];
const COORDINATOR: RouteLine = { routes: ['regional-coordinator'] };

/**
 * Routes by concern. Besides lines that are for all, every setting and audience has exactly one.
 */
export const ROUTE_TABLE: Readonly<Record<Concern, readonly RouteLine[]>> = {
  // A–E: 999, without another question. The lead hears of it afterwards [inferred].
  'immediate-danger': [{ routes: ['emergency', 'own-lead-afterwards'] }],
  'planning-an-offence': [{ routes: ['emergency', 'own-lead-afterwards'] }],
  // B, D: the hotline, at once.
  'information-about-terrorism': [{ routes: ['anti-terrorist-hotline', 'own-lead-afterwards'] }],
  // A, D: lead, advice, referral. A, H: higher education. L: councils. C: the public, who do not refer.
  // [inferred]: students tell the lead, and may call ACT Early as friends do.
  'person-at-risk': [
    { settings: DSL_SETTINGS, audiences: STAFF, routes: ['safeguarding-lead', ...REFER] },
    { settings: HIGHER, audiences: STAFF, routes: ['provider-prevent-lead', 'prevent-referral'] },
    { settings: COUNCIL, audiences: STAFF, routes: ['council-procedure', ...REFER] },
    ...ownLeadThen(['act-early'], STUDENT),
    publicLine(['act-early', 'police-101', 'local-prevent-team']),
  ],
  // D; for higher education and councils [inferred].
  unsure: [
    ...ownLeadThen(['local-prevent-team', 'police-101', 'counter-extremism-helpline'], STAFF),
    ...ownLeadThen(['act-early', 'police-101'], STUDENT),
    publicLine(['act-early', 'police-101', 'local-prevent-team']),
  ],
  // E, A. [inferred]: higher education and training providers tell the LADO about work with under-18s;
  // a council, which is no education provider, has no use for the form; students and the public.
  'staff-allegation': [
    {
      settings: [...DSL_SETTINGS, ...HIGHER],
      audiences: STAFF,
      routes: ['allegations-procedure', 'designated-officer', 'report-extremism-form'],
    },
    {
      settings: COUNCIL,
      audiences: STAFF,
      routes: ['allegations-procedure', 'designated-officer'],
    },
    ...ownLeadThen(['report-extremism-form'], STUDENT),
    publicLine(['report-extremism-form', 'child-safeguarding-team']),
  ],
  // A, B, E: one form for everyone, in every setting.
  'provider-extremism': [
    ...ownLeadThen(['report-extremism-form', 'counter-extremism-helpline']),
    publicLine(['report-extremism-form', 'counter-extremism-helpline']),
  ],
  // B.
  'child-safeguarding': [
    ...ownLeadThen(['child-safeguarding-team']),
    publicLine(['child-safeguarding-team']),
  ],
  // A, H, J: for higher education providers only. Ofsted, not the OfS, looks at further education
  // colleges. [inferred]: what everybody else can do about an incident.
  'higher-education-incident': [
    {
      settings: HIGHER,
      audiences: STAFF,
      routes: ['provider-prevent-lead', 'ofs-serious-incident', 'ofs-reportable-event'],
    },
    {
      settings: DSL_SETTINGS,
      audiences: STAFF,
      routes: ['safeguarding-lead', 'regional-coordinator'],
    },
    { settings: COUNCIL, audiences: STAFF, routes: ['council-procedure', 'regional-coordinator'] },
    ...ownLeadThen([], STUDENT),
    publicLine(['report-extremism-form', 'police-101']),
  ],
  // D, E.
  'online-material': [
    ...ownLeadThen(['report-online-material']),
    publicLine(['report-online-material']),
  ],
  // L, D.
  'hate-crime': [...ownLeadThen(['police-101']), publicLine(['police-101'])],
  // A: for providers; councils [inferred]. Others go where they go with any worry about a person (C).
  'complex-case': [
    ...ownLeadThen(['regional-coordinator'], STAFF),
    ...ownLeadThen(['act-early'], STUDENT),
    publicLine(['act-early', 'police-101', 'local-prevent-team']),
  ],
  // A; the forum for schools and councils [inferred].
  'training-or-newsletter': [COORDINATOR],
  'new-provider-forum': [COORDINATOR],
};

/** Routes that no concern leads to: what a provider has to do of itself. Only lists of all routes show them. H. */
export const DUTIES: readonly RouteLine[] = [{ settings: HIGHER, routes: ['ofs-change'] }];
