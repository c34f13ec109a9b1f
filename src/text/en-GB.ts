/** Every word the widgets say, in plain English. Names in braces are filled in by `fillText`. */
import type { Country } from '../core/lookup/find-region.js';
import type { PlaceKind } from '../core/lookup/place-names.js';
import type { SessionMoment } from '../core/sessions/session-list.js';
import type { DateWords } from '../core/time/phrases.js';
import type { Concern } from '../schema/route.js';
import type { Audience, Setting } from '../schema/setting.js';

const dates: DateWords = {
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  am: 'am',
  pm: 'pm',
  midday: 'midday',
  midnight: 'midnight',
  to: 'to',
};

const countries: Record<Country, string> = {
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
  'channel-islands': 'the Channel Islands',
  'british-forces': 'a British Forces post office',
};

const placeKinds: Record<PlaceKind, string> = {
  council: 'council',
  'former-council': 'former council',
  'police-area': 'police area',
  county: 'county',
  region: 'Prevent region',
};

const moments: Record<SessionMoment, string> = {
  'to-come': '',
  today: 'Today',
  now: 'On now',
  past: 'Past',
};

const settings: Record<Setting, string> = {
  school: 'School or early years',
  'further-education': 'Further education college',
  'higher-education': 'University or other higher education',
  'independent-training-provider': 'Independent training provider',
  'local-authority': 'Council',
};

const audiences: Record<Audience, string> = {
  staff: 'Member of staff, governor or volunteer',
  student: 'Pupil or student',
  public: 'Parent, friend or member of the public',
};

const concerns: Record<Concern, string> = {
  'immediate-danger': 'Someone is about to put themselves or others in danger',
  'planning-an-offence': 'Someone seems to be planning a crime',
  'information-about-terrorism': 'I saw or heard something that may be linked to terrorism',
  'person-at-risk': 'I am worried that someone is being drawn into terrorism',
  unsure: 'I am not sure and want advice',
  'child-safeguarding': 'I am worried about a child’s safety',
  'staff-allegation': 'An allegation about a member of staff or a volunteer',
  'provider-extremism': 'Extremism in a school, college or other provider, or outside influence on it',
  'higher-education-incident': 'A Prevent-related incident at a university or other higher education provider',
  'online-material': 'Terrorist or extremist material online',
  'hate-crime': 'A hate crime',
  'complex-case': 'Our organisation needs help with a complex case',
  'training-or-newsletter': 'I want training, the newsletter or to know the local risk',
  'new-provider-forum': 'We are a new provider and want to join a regional forum',
};

/** The words of the widgets, in English as used in Great Britain. */
export const words = {
  dates,
  countries,
  placeKinds,
  moments,
  settings,
  audiences,
  concerns,
  and: 'and',
  errorPrefix: 'Error:',
  emergency: {
    inDanger: 'In immediate danger?',
    call: 'Call 999',
    inOtherWidgets: 'If anyone is in immediate danger, call',
  },
  footer: {
    source: 'Source:',
    checked: 'Our copy was checked on {checked}.',
    checkedAndUpdated:
      'Last known change to that page: {updated}. Our copy was checked on {checked}.',
    old: 'This information is more than a year old. Check GOV.UK before you rely on it.',
    licence: 'Contains public sector information licensed under the',
    licenceName: 'Open Government Licence v3.0',
    notOfficial: 'This is not an official government service.',
  },
  /** For webmasters, in the console and in `prevent-data-problem`; readers never see these. */
  problems: {
    failed: 'The widget could not be shown, so what stands inside its tag stays in view.',
    unknownChoice: 'This is not one of {choices}. It was left out; correct the attribute.',
  },
  regionFinder: {
    heading: 'Find your Prevent region',
    label: 'Postcode, council or police area',
    hint: 'For example LS1 4AP, Leeds or West Yorkshire. What you type stays on this page.',
    find: 'Find region',
    policeAreas: 'Police areas:',
    matched: '{place} is in the {region} region.',
    nearBoundary:
      'This postcode is near a boundary. If your address is on the other side, search for your council instead.',
    chosen: 'Your region',
    contact: 'How to reach the co-ordinator',
    contactIntro:
      'Use the contact form on the GOV.UK page. Give your region and the kind of organisation you work for.',
    contactLink: 'Contact your co-ordinator (GOV.UK)',
    vacant: 'This region has no co-ordinator at the moment. Use the general contact form on GOV.UK.',
    severalPlaces: 'Which {place} do you mean?',
    severalRegions: '{place} lies in more than one region. Which one is yours?',
    severalHint: 'A full postcode or the name of your council gives one answer.',
    partlyOutside: 'Part of {place} is in {countries}. Which is yours?',
    pickedOutside: 'In {country}',
    outside: '{place} is in {country}.',
    outsideForces: '{place} is a British Forces address.',
    outsideHint:
      'This service is for England. Ask your own safeguarding lead, council or police which arrangements are yours.',
    unknown: {
      empty: 'Enter a postcode, council or police area',
      'unknown-postcode':
        'We do not know the postcode “{typed}”. Check it, or enter your council instead',
      'not-a-postcode':
        '“{typed}” is not a full postcode. Enter one like LS1 4AP, or your council’s name',
      'unknown-place':
        'We could not find “{typed}” in England. Check the spelling, or enter a postcode',
    },
    allRegions: 'All 8 regions and their police areas',
    chosenStatus: 'Your region: {region}.',
    severalStatus: '{question} {count} choices below.',
    postcodeCredit: 'Postcodes as of {date}.',
    credits:
      'Contains Ordnance Survey, Royal Mail and National Statistics data © Crown copyright and database right 2025 (Royal Mail data © Royal Mail copyright and database right 2025).',
  },
  trainingSessions: {
    heading: 'Prevent training sessions',
    intro: 'Online sessions for people who work in education in England.',
    audience: 'Who it is for',
    anyAudience: 'Everyone',
    audiences: {
      'designated-safeguarding-leads': 'Designated safeguarding leads',
      'governors-and-trustees': 'Governors and trustees',
    } as Record<string, string>,
    region: 'Region',
    anyRegion: 'All regions',
    month: 'Month',
    anyMonth: 'All months',
    register: 'Register',
    registerFor: 'for {title}, {period}',
    registerOnPage: 'Find the registration link on GOV.UK',
    noneKnown: 'We know of no sessions to come.',
    noneKnownHint:
      'Our list was checked on {checked}. New dates appear on GOV.UK first.',
    noneLeft: 'No session to come matches what you chose.',
    showAll: 'Show all sessions to come',
    checkPage: 'Look for new dates on GOV.UK',
    toCome: 'Sessions to come',
    showPast: 'Show past sessions ({count})',
    hidePast: 'Hide past sessions',
    past: 'Past sessions',
    noPast: 'No past session matches what you chose.',
    showMore: 'Show {count} more',
    countStatus: { none: 'No sessions to come shown.', one: '1 session to come.', many: '{count} sessions to come.' },
    forRegions: 'For {regions}',
  },
  concernRouter: {
    heading: 'Report a concern',
    intro: 'Answer up to 3 questions to see who to tell. Nothing you choose is sent or stored.',
    hotline: 'Seen or heard something that may be linked to terrorism? Call the Anti-Terrorist Hotline on',
    questions: {
      concern: 'What is your concern?',
      audience: 'Who are you?',
      setting: 'Where is the concern?',
    },
    errors: {
      concern: 'Select what your concern is',
      audience: 'Select who you are',
      setting: 'Select where the concern is',
    },
    continue: 'Continue',
    answers: 'Your answers',
    change: 'Change',
    changeWhat: { concern: 'your concern', audience: 'who you are', setting: 'where the concern is' },
    result: 'What to do',
    who: 'Who:',
    call: 'Call {phone}',
    textRelay: 'If you cannot hear or speak on the phone: {number} (text relay).',
    startAgain: 'Start again',
    listIntro: 'Every place you can take a concern to.',
    useFor: 'For:',
    englandOnly: 'These routes are for England.',
  },
};

/** The shape every language file has. */
export type Words = typeof words;
