// Written by hand on 2026-11-21 from the pages named in each entry; the words are ours.
import type { Link } from '../schema/link.js';
import type { Phone } from '../schema/phone.js';
import type { Route } from '../schema/route.js';
import { inferredFrom, seenOn } from './evidence.js';
import { source } from './sources.js';

const protectUk =
  'https://www.protectuk.police.uk/advice-and-guidance/awareness/act-report-suspicious-activity';
const reportExtremism = 'https://report-extremism.education.gov.uk/';
const actEarly = 'https://actearly.uk/contact/';
const educateAgainstHate = 'https://www.educateagainsthate.com/';
const officeForStudents =
  'https://www.officeforstudents.org.uk/for-providers/student-protection-and-support/counter-terrorism-the-prevent-duty/guidance-for-providers';
const reportableEvents =
  'https://www.officeforstudents.org.uk/publications/regulatory-advice-16-reportable-events/';
const findCouncilPage = 'https://www.gov.uk/find-local-council';

// Links whose address is the page the route was read on need no evidence of their own.
const linkTo = (url: string, text: string, evidence = seenOn(url)): Link => ({
  ...evidence,
  text,
  url,
});
const phoneOn = (page: string, number: string, more?: Partial<Phone>): Phone => ({
  ...seenOn(page),
  number,
  ...more,
});

// The page about councils is known to us only from the code of the service behind it.
const findCouncil = linkTo(
  findCouncilPage,
  'Find your council’s website (GOV.UK)',
  inferredFrom('https://github.com/alphagov/frontend'),
);
const guidanceForProviders = linkTo(officeForStudents, 'OfS guidance on Prevent for providers');

// Why a route fits and what happens next is our own wording of what the same pages say; where they say
// nothing (what a call handler does, what the OfS does with a notice) it is common knowledge, kept vague.
/** Every place a concern can be taken to, in the order of the full list. `core/routes` decides which fit a concern. */
export const routes: Route[] = [
  {
    ...seenOn(source.url),
    id: 'emergency',
    title: 'Call 999',
    who: 'Anyone, at once',
    what: 'If someone is about to put themselves or others in danger, or seems to be planning a crime.',
    why: 'Police, ambulance and fire can be there before anyone else.',
    next: 'An operator asks which service you need and where you are. Stay on the line.',
    phone: phoneOn(source.url, '999'),
  },
  {
    ...seenOn(protectUk),
    id: 'anti-terrorist-hotline',
    title: 'Call the Anti-Terrorist Hotline',
    who: 'Anyone, today',
    what: 'Tell the police what you saw or heard, when nobody is in immediate danger. You can also report it online.',
    why: 'It is the police’s own line for anything that may be linked to terrorism.',
    next: 'Trained officers take the details and decide what to do. You need not be sure.',
    phone: phoneOn(reportExtremism, '0800 789 321'),
    link: linkTo(protectUk, 'Report suspicious activity (ProtectUK)'),
  },
  {
    ...seenOn(educateAgainstHate),
    id: 'safeguarding-lead',
    title: 'Tell your designated safeguarding lead (DSL)',
    who: 'Staff and students in schools, colleges and training providers',
    what: 'Follow your own safeguarding procedure first, unless your concern is about the DSL.',
    why: 'The DSL knows your procedure, and may know more about the person.',
    next: 'The DSL may ask the council for advice, and decides whether to make a referral.',
  },
  {
    ...inferredFrom(officeForStudents),
    id: 'provider-prevent-lead',
    title: 'Tell your safeguarding or Prevent lead',
    who: 'Staff and students in higher education',
    what: 'Follow your own safeguarding procedure first, unless your concern is about the lead.',
    why: 'The lead knows your procedure, and may know more about the person.',
    next: 'The lead may ask for advice outside, and decides whether to make a referral.',
  },
  // Follows the safeguarding toolkit of one council (Devon, undated), whose address we do not have.
  {
    ...inferredFrom(source.url),
    id: 'council-procedure',
    title: 'Follow your council’s safeguarding procedure',
    who: 'Council staff',
    what: 'Start with your line manager or safeguarding lead, then the council’s Prevent team.',
    why: 'Your council has its own people for this, who know the area.',
    next: 'They look at what you know, and decide whether to make a referral.',
  },
  {
    ...inferredFrom(educateAgainstHate),
    id: 'own-lead-afterwards',
    title: 'Afterwards, tell your own safeguarding lead',
    who: 'Anyone who works or studies where it happened',
    what: 'Once the police know, follow your own safeguarding procedure.',
    why: 'The lead looks after the people on your site once the police have acted.',
    next: 'The lead keeps the record, and sees who needs support.',
  },
  {
    ...seenOn(educateAgainstHate),
    id: 'local-prevent-team',
    title: 'Ask your council’s Prevent team',
    who: 'The safeguarding lead, or anyone who has nobody else to ask',
    what: 'The team can give advice before a referral is made.',
    why: 'The team knows the area, and advises on such worries every day.',
    next: 'You talk it through. Asking for advice is not a referral yet.',
    link: findCouncil,
  },
  {
    ...seenOn(source.url),
    id: 'prevent-referral',
    title: 'Make a Prevent referral',
    who: 'The safeguarding lead',
    what: 'The guidance says how to refer someone and who to tell first.',
    why: 'It is the official way to get help for someone before harm is done.',
    next: 'Specialists look at it. If support would help, it is offered. It is not a punishment.',
    // GOV.UK has the page (24 October 2022, reissued 7 September 2023); no copy shows its path.
    link: linkTo(
      'https://www.gov.uk/guidance/making-a-referral-to-prevent',
      'Making a referral to Prevent (GOV.UK)',
      inferredFrom(source.url),
    ),
  },
  {
    ...seenOn(actEarly),
    id: 'act-early',
    title: 'Call the ACT Early Support Line',
    who: 'Friends, family, students and other members of the public. Staff use their own safeguarding lead.',
    what: 'Talk through a worry about someone you know.',
    why: 'It is for people who know the person, and who have no safeguarding lead to ask.',
    next: 'An officer listens, and says what help there is. You can talk it through first.',
    phone: phoneOn(actEarly, '0800 011 3764', {
      hours: '9am to 5pm every day. Later calls go to counter terrorism officers.',
    }),
    link: linkTo(actEarly, 'ACT Early'),
  },
  {
    ...seenOn(educateAgainstHate),
    id: 'police-101',
    title: 'Call the police on 101',
    who: 'Anyone',
    what: 'Report it or ask for advice when it is not an emergency.',
    why: 'The police can act on it, or say who can.',
    next: 'A call handler takes the details and passes them to the right team.',
    phone: phoneOn(actEarly, '101', { textRelay: '18001 101' }),
  },
  {
    ...seenOn(educateAgainstHate),
    id: 'allegations-procedure',
    title: 'Follow your procedure for allegations about staff',
    who: 'The head, principal or case manager',
    what: 'Tell the person your own procedure names.',
    why: 'Your procedure protects the children, and treats the adult fairly.',
    next: 'The case manager decides the next step with the council’s designated officer.',
  },
  {
    ...seenOn(educateAgainstHate),
    id: 'designated-officer',
    title: 'Tell the local authority designated officer (LADO)',
    who: 'The head, principal or case manager',
    what: 'When the adult works or volunteers with under-18s. Your council has the contact.',
    why: 'The LADO sees to it that allegations against adults who work with children are dealt with properly.',
    next: 'The officer says what to do next, and who else has to know.',
    link: findCouncil,
  },
  {
    ...seenOn(reportExtremism),
    id: 'report-extremism-form',
    title: 'Use the Report Extremism in Education form',
    who: 'Anyone',
    what: 'For extremism in an education provider in England, among its staff or from outside. You need not give your name. You cannot save the form part-way.',
    why: 'The Department for Education looks into extremism in providers, whoever reports it.',
    next: 'The department reads it and decides what to do.',
    link: linkTo(reportExtremism, 'Report Extremism in Education'),
  },
  {
    ...seenOn(educateAgainstHate),
    id: 'counter-extremism-helpline',
    title: 'Call the DfE counter-extremism helpline',
    who: 'Anyone who cannot use the online form or needs advice',
    what: 'A last resort. We could not confirm that this line is still open.',
    why: 'Some people cannot use the form, or need to ask first.',
    next: 'Someone takes the details, or says where to turn.',
    phone: phoneOn(educateAgainstHate, '020 7340 7264', {
      hours: 'Monday to Friday, 11am to 3pm. Closed on bank holidays.',
    }),
    onRequest: true,
  },
  {
    ...seenOn(reportExtremism),
    id: 'child-safeguarding-team',
    title: 'Tell the council’s children’s safeguarding team',
    who: 'Anyone worried about a child’s safety',
    what: 'The contact is on your council’s website.',
    why: 'A child’s safety comes first, whatever the reason for the worry.',
    next: 'Social workers decide how soon someone must see the child.',
    link: findCouncil,
  },
  {
    ...seenOn(source.url),
    id: 'ofs-serious-incident',
    title: 'Tell the Office for Students (OfS)',
    who: 'Higher education providers registered with the OfS or with over 250 students',
    what: 'A Prevent-related incident may have to be reported as a serious incident, as soon as possible.',
    why: 'Higher education providers in England answer to the OfS for their Prevent duty.',
    next: 'The OfS may ask what happened, and what you changed.',
    link: guidanceForProviders,
  },
  {
    ...seenOn(reportableEvents),
    id: 'ofs-reportable-event',
    title: 'Check whether it is a reportable event',
    who: 'Higher education providers registered with the OfS',
    what: 'The same incident may also be a reportable event.',
    why: 'Registered providers must tell the OfS of events that matter to their registration.',
    next: 'The guidance says which events count, and how to report one.',
    link: linkTo(reportableEvents, 'OfS regulatory advice 16: reportable events'),
  },
  {
    ...seenOn(officeForStudents),
    id: 'ofs-change',
    title: 'Tell the OfS about changes',
    who: 'The higher education provider',
    what: 'If your Prevent lead or a core Prevent policy changes, tell the OfS as soon as possible.',
    why: 'The OfS needs to know who to ask, and which policies hold.',
    next: 'The OfS notes the change.',
    link: guidanceForProviders,
  },
  {
    ...seenOn('https://www.northyorkshire.police.uk/'),
    id: 'report-online-material',
    title: 'Report terrorist material found online',
    who: 'Anyone',
    what: 'Tell the police about the page, post or video. You need not give your name.',
    why: 'A police unit works with websites to take such material down.',
    next: 'Specialists look at it, and can ask the website to take it down.',
    link: linkTo(
      'https://www.gov.uk/report-terrorism',
      'Report online material promoting terrorism (GOV.UK)',
      seenOn('https://www.northyorkshire.police.uk/'),
    ),
  },
  {
    ...seenOn(source.url),
    id: 'regional-coordinator',
    title: 'Contact your regional co-ordinator',
    who: 'The provider’s safeguarding or Prevent lead',
    what: 'Use the contact form on the GOV.UK page.',
    why: 'Co-ordinators speak for the Department for Education in their region.',
    next: 'The co-ordinator of your region answers. Day-to-day cases stay with your own lead.',
    // The form's own address was never found: the page that links to it stands in.
    link: linkTo(source.url, 'Regional Prevent education co-ordinators (GOV.UK)'),
  },
];
