/** Every word the widgets say, in plain English. Names in braces are filled in by `fillText`. */
import type { SessionMoment } from '../core/sessions/session-list.js';
import type { DateWords } from '../core/time/phrases.js';
import type { Country } from '../schema/country.js';
import type { PlaceKind } from '../schema/place.js';
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
  summerTime: 'BST',
  winterTime: 'GMT',
};

const countries: Record<Country, string> = {
  wales: 'Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
  'channel-islands': 'the Channel Islands',
  'british-forces': 'the British Forces postcode area',
};

const placeKinds: Record<PlaceKind | 'postcode', string> = {
  postcode: 'postcode',
  council: 'council',
  'former-council': 'former council',
  'police-area': 'police area',
  county: 'county',
  town: 'town',
  region: 'Prevent region',
  outside: 'outside England',
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
  'provider-extremism': 'Extremism in an education provider, or outside influence on it',
  'higher-education-incident': 'A Prevent-related incident in higher education',
  'online-material': 'Terrorist or extremist material online',
  'hate-crime': 'A hate crime',
  'complex-case': 'Our organisation needs help with a complex case',
  'training-or-newsletter': 'I want training, the newsletter or local risk information',
  'new-provider-forum': 'We are a new provider and want a regional forum',
};

const sessionAudiences: Readonly<Record<string, string>> = {
  'designated-safeguarding-leads': 'Designated safeguarding leads',
  'governors-and-trustees': 'Governors and trustees',
};

const calendarTexts = {
  time: '{period}, UK time.',
  audience: 'For: {audience}.',
  organiser: 'Run by: {organiser}.',
  where: 'Where: {where}.',
  register: 'Register: {url}',
  registerOnPage:
    'Find the registration link on GOV.UK, and check that the time has not changed: {url}',
};

const notMatched = 'We could not match “{typed}”. Enter your council, police area or full postcode';

/** The words of the widgets, in English as used in Great Britain. */
export const words = {
  /** What these words are in, as BCP 47 names it. */
  language: 'en-GB',
  dates,
  countries,
  placeKinds,
  moments,
  settings,
  audiences,
  concerns,
  and: 'and',
  or: 'or',
  errorPrefix: 'Error:',
  showMore: 'Show {count} more',
  emergency: {
    inDanger: 'In immediate danger?',
    call: 'Call 999',
    inOtherWidgets: 'If anyone is in immediate danger, call',
  },
  footer: {
    source: 'Source:',
    updated: 'The newest version we have seen is of {updated}.',
    checked: 'We last looked on {checked}.',
    withdrawn:
      'GOV.UK has withdrawn the page this comes from. Look there before you rely on anything here.',
    old: 'This information is more than a year old. Check GOV.UK before you rely on it.',
    licence: 'Contains public sector information licensed under the',
    licenceName: 'Open Government Licence v3.0',
    notOfficial: 'This is not an official government service.',
  },
  /** For webmasters, in the console and in `prevent-data-problem`; readers never see these. */
  problems: {
    failed: 'The widget failed, so what stands inside its tag stays in view.',
    unknownChoice: 'This is ignored. Use one of {choices}.',
    unknownWords:
      'These words are ignored: there are none of that name, or they are of another kind, or they hold a {blank} that ours do not.',
  },
  regionFinder: {
    heading: 'Find your Prevent region',
    label: 'Postcode, council or police area',
    hint: 'For example LS1 4AP, Leeds or West Yorkshire. What you type stays on this page.',
    find: 'Find region',
    suggestions: 'Places that fit',
    suggestion: '– {what}',
    suggestionsStatus: 'Places that fit best: {count}. Use the up and down arrow keys to choose.',
    noSuggestions: 'No place fits what you typed so far.',
    locate: 'Use my location',
    locating: 'Looking for your location…',
    position: 'Your location',
    policeAreas: 'Police areas:',
    policeArea: '{name} police area',
    matched: '{place} is in the {region} region.',
    matchedPlace: '{place} ({what}) is in the {region} region.',
    replaces: 'This takes the place of the answer for {postcode}.',
    nearBoundary:
      '{place} is near a boundary. If your council is not in the {region} region, choose yours:',
    nearBorder:
      '{place} is near a boundary, the border of England. If in doubt, search for your council instead.',
    chosen: 'Your region',
    contact: 'How to reach the co-ordinator',
    contactLink: 'Contact form for co-ordinators (GOV.UK)',
    vacant: 'We know of no co-ordinator in post. The same form is the way in.',
    sessions: 'Training sessions for this region, on this page',
    severalPlaces: 'Is “{place}” one of these?',
    severalRegions: '“{place}” lies in more than one region. Which is yours?',
    severalHint: 'A full postcode gives one answer.',
    guess: 'We do not know “{place}”. Did you mean this?',
    guessHint: 'If not, enter your council, police area or full postcode.',
    pickedOutside: 'In {country}',
    outside: '{place} is in {country}.',
    outsideItself: '{place} is outside England.',
    outsideHint:
      'This service is for England. Ask your safeguarding lead or council who helps you.',
    unknown: {
      empty: 'Enter a postcode, council or police area',
      'unknown-postcode': 'We do not know the postcode “{typed}”. Check it, or enter your council',
      'not-a-postcode': notMatched,
      'unknown-place': notMatched,
      'location-refused':
        'Your browser did not give your location. Enter a postcode, council or police area',
      'location-unavailable':
        'Your location could not be found. Enter a postcode, council or police area',
      'location-elsewhere':
        'Your location does not seem to be in England. Enter a postcode, council or police area',
    },
    chooseRegion: 'Or choose your region',
    mapAndList: 'Map and list of all 8 regions',
    allRegions: 'All 8 regions and their police areas',
    postcodeCredit: 'Postcodes as of {date}.',
    credits:
      'Contains Ordnance Survey and National Statistics data © Crown copyright and database right 2025, and Royal Mail data © Royal Mail copyright and database right 2025. Source: Office for National Statistics licensed under the Open Government Licence v3.0. Town names: GeoNames, CC BY 4.0.',
  },
  trainingSessions: {
    heading: 'Prevent training sessions',
    intro:
      'For people who work in education in England. National sessions are online. All times are UK time.',
    audience: 'Who it is for',
    anyAudience: 'All audiences',
    audiences: sessionAudiences,
    region: 'Region',
    anyRegion: 'All regions',
    month: 'Month',
    anyMonth: 'All months',
    choice: '{name} ({count})',
    runBy: 'Run by: {organiser}',
    department: 'Department for Education',
    forRegions: 'For {regions}',
    until: { today: 'Today', tomorrow: 'Tomorrow', inDays: 'In {count} days' },
    durations: {
      days: { one: '1 day', many: '{count} days' },
      hours: { one: '1 hour', many: '{count} hours' },
      minutes: { one: '1 minute', many: '{count} minutes' },
    },
    register: 'Register',
    registerFor: 'for {title}, {period}',
    registerOnPage: 'Find the registration link on GOV.UK',
    registerWith: 'To take part, ask {organiser}.',
    noneKnown: 'We know of no upcoming sessions.',
    noneKnownHint: 'We last looked on {checked}. New dates appear on GOV.UK first.',
    noneLeft: 'No upcoming session matches your choice: {choices}.',
    nonePast: 'No past session matches your choice: {choices}.',
    lifts: {
      audience: 'Show all audiences ({count})',
      region: 'Show all regions ({count})',
      month: 'Show all months ({count})',
      all: 'Show all sessions ({count})',
    },
    checkPage: 'Look for new dates on GOV.UK',
    toCome: 'Upcoming sessions',
    showPast: 'Show past sessions ({count})',
    hidePast: 'Hide past sessions',
    past: 'Past sessions',
    countStatus: 'Upcoming sessions: {count}.',
    pastStatus: 'Past sessions: {count}.',
    views: 'Show as',
    list: 'List',
    monthCalendar: 'Month calendar',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    shortWeekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    sessionCount: { one: '1 session', many: '{count} sessions' },
    emptyMonth: 'No sessions in {month}',
    goToMonth: 'Go to {month}',
    wholeMonth: 'Show all of {month}',
    addToCalendar: 'Add to calendar',
    addAll: 'Add all {count} to your calendar',
    download: 'Download (.ics)',
    downloadHint:
      'The file is for Outlook, Google and Apple calendars. If none is saved, copy the text.',
    copyLabel: 'The same as text',
    copy: 'Copy text',
    copied: 'Copied.',
    selected: 'The text is selected: copy it with your keyboard or menu.',
    calendar: calendarTexts,
  },
  concernRouter: {
    heading: 'Report a concern',
    intro: 'Answer up to 3 questions to see who to tell. Nothing is sent or stored.',
    hotline:
      'Seen or heard something that may be linked to terrorism? Call the Anti-Terrorist Hotline on',
    questions: {
      concern: 'What is your concern?',
      audience: 'Who are you?',
      setting: 'Where do you work or study?',
    },
    error: 'Select {what}',
    continue: 'Continue',
    answers: 'Your answers',
    change: 'Change',
    what: { concern: 'your concern', audience: 'who you are', setting: 'where you work or study' },
    result: 'What to do',
    who: 'Who:',
    why: 'Why:',
    next: 'What happens next:',
    forms: 'Referral forms of your organisation:',
    formDetails: '{title} ({details})',
    startAgain: 'Start again',
    showAll: 'Show every route',
    showQuestions: 'Back to the questions',
    listIntro: 'Every place you can take a concern to.',
    print: 'Print all routes on one page',
    summaryIntro: 'Worried about someone? Tell somebody today. You need not be certain.',
    englandOnly: 'These routes are for England.',
  },
  phone: {
    call: 'Call {phone}',
    textRelay: 'If you cannot hear or speak on the phone: {number} (text relay).',
  },
  contacts: {
    heading: 'Who to tell here',
    headingAt: 'Who to tell at {organisation}',
    audience: 'For {audiences}',
    audiences: {
      staff: 'staff',
      student: 'students',
      public: 'the public',
      child: 'concerns about a child',
      adult: 'concerns about an adult',
    },
    hours: 'Hours: {hours}.',
    outOfHours: 'Out of hours:',
    page: 'Contact page',
    opening: {
      openNow: 'Open now',
      openUntil: 'Open now, until {time}',
      closed: 'Closed now',
      closedOpens: 'Closed now, opens {day} at {time}',
      today: 'today',
      tomorrow: 'tomorrow',
      bankHoliday: 'Today is a bank holiday: check the hours before you call',
    },
  },
  coordinatorContact: {
    heading: 'Contact your co-ordinator',
    intro:
      'Regional Prevent education co-ordinators work for the Department for Education. Each supports the education providers of one region.',
    // The older page, of 7 September 2023, says that they cannot help every setting day to day.
    limits:
      'Day-to-day cases and worries about a person are not for them: go to your own designated safeguarding lead (DSL).',
    concerns: 'Report a concern, on this page',
    region: 'Your Prevent region',
    choose: 'Choose a region',
    policeAreas: 'Police areas:',
    finder: 'Find your region by postcode or place, on this page',
    wayIn: 'How to get in touch',
    form: 'Open the contact form for co-ordinators',
    link: 'Open the page about co-ordinators (GOV.UK)',
    step: 'There, under “Contacting your co-ordinator”, follow the link to the contact form.',
    giveRegion: 'Your region:',
    vacant: 'We know of no co-ordinator in post. The same form is the way in.',
    reasons: 'Use the form to:',
    responsibilities: 'What co-ordinators do',
  },
  newsletters: {
    heading: 'Regional newsletters',
    intro: 'Each regional co-ordinator sends a newsletter to education providers in the region.',
    topics: 'It carries:',
    wayIn: 'Get the newsletter',
    form: 'You get it through the co-ordinators’ contact form.',
  },
  resources: {
    heading: 'Further support',
    setting: 'Where do you work?',
    all: 'All settings',
    choice: '{setting} ({count})',
    audience: 'For: {settings}',
    from: 'From {organisation}',
    fromOwn: 'From your organisation',
    ownNote: 'Chosen by the organisation itself, not part of the GOV.UK page.',
    national: 'National resources',
    onPage: 'Look for it on GOV.UK',
    none: 'None of these is for the setting you chose. Choose “{all}” to see all {count}.',
    status: 'Resources shown: {count}.',
  },
  updates: {
    heading: 'Changes to the official page',
    updated: 'The newest version we know of is of {date} ({age}).',
    checked: 'We last looked for a newer one on {date} ({age}).',
    old: 'What we know is more than a year old. The page may say something else by now.',
    page: 'See the page itself (GOV.UK)',
    list: 'What changed',
    none: 'We know of no changes.',
    unknownDate: 'Date not known',
    before: 'Date not known, before {date}',
    after: 'Date not known, after {date}',
    between: 'Date not known, between {from} and {to}',
    ages: {
      today: 'today',
      yesterday: 'yesterday',
      days: '{count} days ago',
      months: '{count} months ago',
      years: '{count} years ago',
    },
  },
  hub: {
    heading: 'Prevent in education',
    parts: 'Parts of this panel',
  },
};

/** The shape every language file has. */
export type Words = typeof words;

/** The words of calendar files made without a page. Widgets take those of their page. */
export const calendarWords = {
  ...calendarTexts,
  dates,
  audiences: sessionAudiences,
  product: '-//Prevent widgets//Training sessions//EN',
};

/** What may be wrong with an organisation's own file, for webmasters: name the remedy. Readers never see these. */
export const localProblems = {
  words: 'Write some words, without < and >.',
  slug: 'Write it in small letters joined by hyphens, such as early-years.',
  day: 'Write the day such as 2026-03-31.',
  time: 'Write the day and UK time such as 2026-03-31T15:30.',
  address:
    'Write the address with https:// at its start, or as a path that begins with one /, without spaces or accented letters (write %20 for a space).',
  phone: 'Write one number, such as 0113 496 0123 or 0113 496 0123 ext 12.',
  email: 'Write the address such as prevent@example.gov.uk.',
  opens: 'Write the time such as 09:00.',
  closes: 'Write the time such as 17:00.',
  noSuchDay: 'This day does not exist. Write it such as 2026-03-31.',
  text: 'Put this in quotation marks, or leave it out.',
  choice: 'Use one of: {choices}.',
  version: 'Write "version": 1. There is no other yet.',
  list: 'Put this in square brackets, as a list.',
  emptyList: 'Put something in this list.',
  entry: 'Put this in curly brackets, as an entry.',
  missing: 'Add {key}, which is needed here.',
  empty: 'This is empty, so it is left out.',
  damaged:
    'Some letters here are damaged or invisible. Write them again, and save the file as UTF-8.',
  tooLong: 'Shorten this to 2,000 characters.',
  unknownKey: 'This key is not known, so it is left out. Use one of: {choices}.',
  misspeltKey: 'This key is not known, so it is left out. Did you mean {key}?',
  skipped: 'This time does not exist, because the clocks go forward. Write another.',
  repeated:
    'This time comes twice, because the clocks go back. We take the first; for the second, add +00:00.',
  endsTooSoon: 'The session must end after it starts. Check the day and the time.',
  closesTooSoon:
    'These hours must end after they begin. Write 17:00 for 5pm, and 24:00 for midnight.',
  pastMidnight: 'These hours run past midnight. If they do not, write 17:00 for 5pm.',
  lasts: 'This session lasts more than 31 days. Check the days.',
  twice: 'This session is in the list already, with the same title and start. Leave one out.',
  retiredMail: 'Addresses of this kind have been retired. Ask for the new one.',
  agingName: 'Names age. Add reviewBy, the day to check this one, such as 2026-03-31.',
  noWayIn: 'This leaves readers no way to get in touch. Add phone, email or url.',
  mobile: "This looks like a person's mobile phone. Write the number of the team.",
  overdue: 'Check whether {who} is still right, and set a new reviewBy.',
  notJson:
    'This is not JSON. Look for a missing comma, bracket or quotation mark, or one too many.',
  notJsonAt:
    'This is not JSON. Look for a missing comma, bracket or quotation mark, or one too many, at line {line}, column {column} or just before.',
  tooBig: 'The file is over 2 MiB. Leave out what readers do not need.',
  notFetched: 'The file could not be fetched',
  tooSlow: 'no answer within 15 seconds',
  unsafeFile: 'Use https or an address on the same site',
  more: 'There are {count} more problems. Mend those above first.',
};

/** What may be wrong with a file that sessions are taken from, for those who import it: name the remedy. */
export const sessionProblems = {
  linkNotSecure:
    'This link is left out, because it begins with http://. Write it with https:// if the page can be reached so.',
  linkWithoutStart: 'This link is left out. Write it with https:// at its start.',
  linkMissing:
    'There is no link here, so nothing is taken. Write the address of the page to register on, with https:// at its start.',
  unknownRegion:
    'This region is not known, so it is left out. Use North-West, North-East, West Midlands, East Midlands, South-East, South-West, East of England or London, or leave it empty for all.',
  severalAudiences: 'A session has one audience. We take the first that is named here.',
  noAudience:
    'Sessions that do not say who they are for: {count}. They are listed for all education staff. Name an audience for each (in a table, in a column “Audience”), or one for the whole file.',
  /** Where something stands. */
  row: 'row {row}',
  column: 'column “{column}”',
  table: 'table {table}',
  event: 'event {event}',
  script: 'script {script}',
  /** How a session is held. */
  online: 'Online',
  inPerson: 'In person',
  mixed: 'Online and in person',
  noHeadings:
    'No row with the names of the columns was found among the first 40. Begin with one, such as: Date, Start time, End time, Title, Audience, Link.',
  noTitleColumn:
    'No column gives the titles of the sessions. Name one of the columns {names}, or give one title for all.',
  unusedColumns: 'We do not know what these columns are, so they are not used: {columns}.',
  onlyHeading: 'This row has one cell only, so it is taken for a heading.',
  cancelled: 'This session is cancelled or put off, so it is left out.',
  noRows: 'There are no sessions under these headings. Write one in each row.',
  noteRow: 'This row has words and no date, so it is taken for a note and not for a session.',
  draftRow: 'This session is marked as not yet public, so it is left out. Publish it first.',
  privateRow:
    'This session is marked as private, so it is left out. If everybody may see it, say so in this column.',
  monthsFirst:
    'Some of these dates can only have the month first, such as 12/31/2026, so all are read so. Check that none has the day first.',
  daysFirst:
    'One of these dates has the month first, such as 12/31/2026. The others are read with the day first: check that they are meant so.',
  cellError:
    'This cell holds an error of the spreadsheet and not what is meant. Mend it there (make the column wider if it shows ####), and save the file again.',
  /** Where something stands in a table with its headings down the side. */
  columnAcross: 'column {column}',
  rowHeading: 'row “{column}”',
  noDate: 'There is no date here, so the session is left out. Write it such as 3 July 2026.',
  noYear: 'This date has no year, so the session is left out. Write it such as 3 July 2026.',
  monthFirst:
    'There are no more than 12 months, so the session is left out. Write the day first, such as 31/12/2026.',
  dateUnclear:
    'There is no such date, or not one alone, so the session is left out. Write it such as 3 July 2026 or 03/07/2026.',
  severalDays:
    'There is more than one day here, so the session is left out. Write a row for each day.',
  wrongYear: 'This year is not of our time, so the session is left out. Check it.',
  wholeDays:
    'This is for whole days, so readers would not know when to come, and it is left out. Write when it starts and ends.',
  daysDiffer:
    'This day is not that of the date, so the session is left out. Write the same in both.',
  weekdayDiffers:
    'The weekday does not fit the date, so the session is left out. Check whether the day, the month and the year are right.',
  noTime:
    'There is no time here, so the session is left out. Write when it starts, such as 3:30pm or 15:30.',
  timeUnclear:
    'This time is not clear, so the session is left out. Write it such as 3:30pm to 4:30pm, or 15:30 to 16:30.',
  noEnd:
    'Nothing tells when the session ends, so it is left out. Write 3:30pm to 4:30pm here, or add a column “End time” or “Duration”.',
  endUnclear:
    'When the session ends is not clear, so it is left out. Write it such as 4:30pm or 16:30.',
  durationUnclear:
    'How long the session takes is not clear, so it is left out. Write it such as 1 hour 30 minutes, or 90 minutes.',
  linkRelative:
    'This link leads nowhere from another page, so it is left out. Write the whole address, with https:// at its start.',
  quoteNotClosed:
    'A quotation mark opens in this row and never closes, so the row is left out. Close it, or take it away.',
  workbook:
    'This is a workbook and no text. Open it, and save the sheet with the sessions as “CSV UTF-8”.',
  noTables:
    'No table of sessions was found. It needs a row with the names of its columns, among them the date and a title, a time or a link.',
  otherTable: 'This table does not look like one of sessions, so it is not used.',
  scriptNotJson: 'This script is not JSON, so it is left out.',
  noJsonLdEvents:
    'No events were found. Give JSON-LD with entries of "@type": "Event" or "EducationEvent".',
  eventOff: 'This event is cancelled or put off, so it is left out.',
  eventNoStart:
    'This event has no start that can be read, so it is left out. Write it such as 2026-03-31T15:30+01:00.',
  eventDateOnly:
    'This event has a day and no time, so it is left out. Write both, such as 2026-03-31T15:30+01:00.',
  scheduleUnclear:
    'When this event repeats cannot be read, so it is left out. Write an event for each time, with startDate and endDate.',
  eventNoEnd:
    'Nothing tells when this event ends, so it is left out. Add endDate such as 2026-03-31T16:30+01:00, or duration such as PT1H.',
  notCalendar:
    'This is not a calendar file: it has no line BEGIN:VCALENDAR. Export the calendar as iCalendar (.ics).',
  noEvents: 'This calendar holds no events.',
  cutOff:
    'The file ends before END:VCALENDAR. What is there is taken; export the calendar again to be sure that nothing is missing.',
  notEvents: 'The calendar also holds {kind}: {count}. Only events are taken.',
  unclosedEvent: 'This event has no line END:VEVENT, so it is left out. Export the calendar again.',
  unreadableLine:
    'Lines of this event that cannot be read, so they are left out: {count}. This is the first. Export the calendar again, or mend the line.',
  noStart: 'This event has no start, so it is left out. Give it a day and a time.',
  badTime: 'This is no day and time, so it is left out. Write it such as 20260331T153000.',
  badLength: 'This is no length of time, so the event is left out. Write it such as PT1H30M.',
  noEndTime: 'Nothing tells when this event ends, so it is left out. Give it an end time.',
  allDay:
    'This event is for whole days, so readers would not know when to come, and it is left out. Give it a start and an end time.',
  unknownZone:
    'The time zone “{zone}” is not known, so this time is left out. Save the event in UK time (Europe/London).',
  badRule:
    'How this event repeats cannot be read, so only its first time is taken. Add the others as events of their own.',
  laterEventsToo:
    'This change is meant for all later times too, but is taken for this one only. Check those after it.',
  tooManySessions:
    'The calendar makes more than {most} sessions; those from here on are left out. Export a shorter time.',
  cancelledEvent: 'This event is cancelled, so it is left out.',
  privateEvent:
    'This event is marked as private, so it is left out. If everybody may see it, make it public.',
  busyEvent:
    'This event says only whether somebody is busy, so it is left out. Share the calendar with all details.',
  repeats:
    'This event repeats. Its times from a month ago until 18 months from now are taken, {most} at most: {count}.',
  repeatsInUtc:
    'This event repeats in UTC, so in the UK it is an hour later in summer. If it should not be, save it in UK time (Europe/London).',
  replaced:
    'The calendar holds a newer version of this event, or the same again, so this one is left out.',
  shortened: 'This text is cut to 2,000 characters.',
  notOurs:
    'This event was not written by Prevent widgets, so it is left out of the new version. Keep it in a calendar of its own.',
};

/** What a version of the GOV.UK page changes, for the maintainer. */
export const pageChanges = {
  dates,
  newerVersion: 'The page is of {date}; what is built in is of {known}.',
  olderVersion: 'The page is of {date}, so it is older than what is built in, of {known}.',
  withdrawn: 'GOV.UK has withdrawn the page (date: {date}). {note}',
  gains: '{name} gains {areas}',
  loses: '{name} loses {areas}',
  session: '{period}: {title}',
  pastGone: 'Sessions that are over and no longer on the page: {count}',
  emptyList: 'The page has no such list.',
  elsewhere: '{title}: not on the page; keep it if its own source still stands',
  changed: '{name}: {field} was {before}, is {after}',
  nothing: 'not given',
  fields: {
    name: 'name',
    title: 'title',
    audience: 'audience',
    post: 'post',
    address: 'address',
    register: 'address to register at',
    end: 'end',
  },
  parts: {
    source: 'Version',
    regions: 'Regions',
    courses: 'Courses',
    sessions: 'Sessions',
    routes: 'Routes',
    responsibilities: 'What co-ordinators do',
    contactReasons: 'Reasons to contact one',
    newsletterTopics: 'Newsletters',
    resources: 'Further support',
    updates: 'Changes to the page',
  },
};

const emergencyFirst = 'In an emergency, call 999.';

/** Words in and about snippets (`embed/snippet`), for webmasters but for the fallbacks and titles. */
export const snippetWords = {
  emergency: emergencyFirst,
  /** What readers get without the script, by widget: a link to the GOV.UK page. */
  fallbacks: {
    'concern-router': `${emergencyFirst} Reporting a Prevent concern: guidance on GOV.UK`,
    'region-finder': `Prevent regions of England on GOV.UK. ${emergencyFirst}`,
    'training-sessions': `Prevent training on GOV.UK. ${emergencyFirst}`,
    'coordinator-contact': `Regional Prevent education co-ordinators on GOV.UK. ${emergencyFirst}`,
    newsletters: `Prevent newsletters: guidance on GOV.UK. ${emergencyFirst}`,
    resources: `Prevent in education: further support on GOV.UK. ${emergencyFirst}`,
    updates: `Prevent in education: changes on GOV.UK. ${emergencyFirst}`,
    hub: `${emergencyFirst} Prevent in education: guidance on GOV.UK`,
  },
  /** Names of frames, for screen readers, and words of the links to their pages. */
  titles: {
    'concern-router': 'Who to tell about a Prevent concern',
    'region-finder': 'Find your Prevent region',
    'training-sessions': 'Prevent training sessions',
    'coordinator-contact': 'Your regional Prevent education co-ordinator',
    newsletters: 'Prevent newsletters',
    resources: 'Prevent guidance and courses',
    updates: 'What has changed in the Prevent guidance',
    hub: 'Prevent in education',
  },
  systems: {
    wordpress: 'WordPress',
    sharepoint: 'SharePoint',
    moodle: 'Moodle',
    'google-sites': 'Google Sites',
    drupal: 'Drupal',
    canvas: 'Canvas',
    teams: 'Microsoft Teams',
    umbraco: 'Umbraco',
    other: 'Something else',
  },
  /** Why a kind of snippet is offered for a system, and where it goes (`embed/snippet/systems.ts`). */
  reasons: {
    'wordpress-administrator':
      'For administrators and editors: paste it into a Custom HTML block. Once the script is on the site, authors can paste the same, and WordPress keeps all but the script.',
    'wordpress-author':
      'For authors, whose HTML WordPress cleans: paste the address on a line of its own. WordPress makes a frame of it.',
    'sharepoint-embed':
      'Paste it into an Embed web part. An administrator first adds the domain to “HTML Field Security”. SharePoint blocks scripts on pages.',
    'moodle-block':
      'Paste it into the source view of a Text block or a page, as a teacher or manager. Moodle keeps it there.',
    'moodle-frame':
      'Moodle’s editor keeps frames. Where it stops their scripts, readers get the whole page as text and links.',
    'moodle-link': 'For forums and students’ texts, where Moodle keeps links only.',
    'google-frame':
      'Choose Insert, Embed, Embed code and paste it. Google Sites runs no scripts of its own pages.',
    'drupal-link': 'The usual text formats keep links only.',
    'drupal-full': 'Where you may use the text format Full HTML, which keeps everything.',
    'canvas-frame':
      'Paste it into the HTML view of a page. Canvas removes scripts and keeps frames.',
    'teams-tab': 'Add a tab of the kind Website and paste the address.',
    'umbraco-script':
      'Paste the script once into the template. The editor keeps the div, so every page can have the tools.',
    'other-script':
      'Most systems keep this, and where they remove the script, the link inside stays.',
    'other-frame': 'Where scripts are not allowed, but frames are.',
    'link-last': 'Where nothing else is left, a link always is.',
  },
};

/** What each line of a host's security policy is for (`embed/policy`), for webmasters. */
export const policyWords = {
  script: 'The script runs',
  'trusted-types': 'The script runs on pages that require Trusted Types',
  frame: 'The frame shows',
  'local-src': 'Your own contacts, forms and sessions show',
  live: 'Fresh dates from GOV.UK show',
  locate: '“Use my location” works',
};

/** What was right in an organisation's file and is over. For webmasters. */
export const agedProblems = {
  session: 'This session is over ({period}). Readers find it among past sessions only.',
  notice: 'This notice ended on {day}. Readers do not see it.',
};

/** What may be wrong with a copy of the GOV.UK page, for webmasters. Readers never see these. */
export const pageProblems = {
  /** Where a session stands. */
  row: '{course}, row {row}',
  /** The page's title where it has none. */
  title: 'Regional Prevent education co-ordinators',
  tooBig: 'The page is over 2 MiB. Save it again, without pictures.',
  notJson: 'This begins like JSON but is damaged or cut off. Fetch it again.',
  notItem: 'This is no item of the GOV.UK Content API. Give the item, the page or its text.',
  moved: 'GOV.UK has moved this page. Give the one it leads to.',
  gone: 'GOV.UK has removed this page.',
  noBody: 'The item has no body (details.body), so there is nothing to read.',
  noRegions: 'The page lists no Prevent regions. Check that it is the right page, and all of it.',
  noSessions:
    'The page has no table with a session we can read, so it may be an older page or another one. Check it.',
  newRegion: '“{text}” is not a Prevent region we know, so it is left out.',
  regionTwice: 'This region is in the list twice. The first is used.',
  noArea: '“{name}” cannot be the name of a police area, so it is left out.',
  noCourse: 'No heading says which course this is, so it is left out.',
  noDay: 'There is no day with its year here, so the row is left out.',
  severalDays: 'There is more than one day here, so the row is left out.',
  weekday: '{matched} is another day of the week, so the row is left out.',
  noTimes: 'There is no clear start and end here, so the row is left out.',
  skipped: 'This time does not exist, because the clocks go forward. The row is left out.',
  endsTooSoon: 'The session must end after it starts, so the row is left out.',
  twice: 'This session is there twice. The second is left out.',
  unsafeLink: 'Only links that begin with https are used, so this one is left out.',
  more: 'There are {count} more problems. Mend those above first.',
};

/** What on the GOV.UK page is new or not used, for those who keep this kit: browsers go without. */
export const pageWarnings = {
  missingRegions: 'The page does not list {names}.',
  newArea: '“{name}” is new among the police areas. Check it.',
  movedArea: '“{name}” has moved to the region {region}. Check it.',
  newCourse: '“{title}” is a new course. Check its audience.',
  repeated: 'This time comes twice, because the clocks go back. We take the first.',
  cancelled: 'The session is cancelled or put off, so it is left out.',
  noTable: 'This session is in no table, so it is left out.',
  moreWords: '“{text}” is no day, time or region we know. It is kept as words.',
  noRows: 'This table has no sessions.',
  unknownColumn: 'We do not know what “{column}” is, so it is not used.',
  unknownTable: 'This table is not of sessions, so it is not used.',
  unknownList: 'We do not know what the list under “{name}” is, so it is not used.',
  unknownLink: '“{text}” is not a way to report that we know, so it is not used.',
  newPoint: '“{text}” is new. Check it.',
  missing: 'The page has no {section} that we can make out.',
};

/** What the pages for frames say besides the words of their widgets. */
export const frameWords = {
  /** Names every page, before or without the words of its widget. */
  site: 'Prevent in education, England',
  pageTitle: '{heading} – {site}',
  openAlone: 'Open this on its own page',
  onThisPage: 'On this page',
  reachCoordinator: 'Every region has the same way to its co-ordinator:',
  /** Sessions as they stand in a page that nobody may write again for years. */
  toComeThen: 'Sessions still to come on {date}',
  toComeNote: 'This list was written on {date}. Check each date: it may have passed since.',
  noneThen: 'On {date} we knew of no sessions to come. New dates appear on GOV.UK first.',
};

/** What in the address of a frame page is ignored, for webmasters, in the console. Readers never see these. */
export const frameProblems = {
  ignored: 'Prevent widgets: in the address of this page, these are ignored:',
  reasons: {
    unknown: '{name} (not known here)',
    value: '{name} (not a value it takes)',
    elsewhere: '{name} (must be an address on the same site as this page)',
    contrast: '{name} (less than 4.5 to 1 against the ground)',
  },
};
