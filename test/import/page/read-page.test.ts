import { expect } from '@open-wc/testing';
import item from '../../fixtures/pages/content-item.json';
import { factsOf, parsers, read, saidOf, tools } from './page-reading.js';

const fixture = async (name: string) =>
  (await fetch(new URL(`../../fixtures/pages/${name}`, import.meta.url))).text();

const TRAINING = 'Prevent in Education: a session for DSLs';

describe('a content item with re-spelled headings, sections in another order and mistakes', () => {
  const facts = factsOf(item);

  it('keeps the sessions that can be trusted, with their links, regions and state', () => {
    const about = { title: TRAINING, audience: 'designated-safeguarding-leads' };
    expect(facts.sessions.slice(0, 3)).to.deep.equal([
      {
        id: 'safeguarding-leads-2027-01-14-15-30',
        ...about,
        start: '2027-01-14T15:30+00:00',
        end: '2027-01-14T16:30+00:00',
        register: 'https://www.eventbrite.co.uk/e/101',
      },
      {
        id: 'safeguarding-leads-2026-10-07-12-00',
        ...about,
        start: '2026-10-07T12:00+01:00',
        end: '2026-10-07T13:00+01:00',
        regions: ['north-west'],
        summary: 'Fully booked',
      },
      {
        id: 'safeguarding-leads-2026-11-05-15-30',
        ...about,
        start: '2026-11-05T15:30+00:00',
        end: '2026-11-05T16:30+00:00',
      },
    ]);
    expect(
      facts.sessions.slice(3).map(({ start, end, register }) => [start, end, register]),
    ).to.deep.equal([
      ['2027-06-24T09:30+01:00', '2027-06-24T10:45+01:00', undefined],
      ['2027-06-09T19:00+01:00', '2027-06-09T20:00+01:00', 'https://www.eventbrite.co.uk/e/105'],
    ]);
  });

  it('knows the courses there were, and gives new ones an id and an audience of their own', () => {
    expect(facts.courses).to.deep.equal([
      { id: 'safeguarding-leads', title: TRAINING, audience: 'designated-safeguarding-leads' },
      {
        id: 'prevent-in-education-training-for-early-years-staff-in',
        title: 'Prevent in education: training for early years staff in nurseries',
        audience: 'early-years-staff',
      },
      {
        id: 'governors',
        title: 'Prevent in education: training for trustees',
        audience: 'governors-and-trustees',
      },
    ]);
  });

  it('tells regions and police areas apart however they are spelled', () => {
    const of = (id: string) => facts.regions.find((region) => region.id === id);
    expect(facts.regions.map(({ id }) => id)).to.deep.equal([
      'north-west',
      'north-east',
      'south-west',
      'east-of-england',
      'london',
    ]);
    expect(of('north-west')?.name).to.equal('north west');
    expect(of('north-west')?.policeAreas).to.include.members(['Isle of Man', 'Merseyside']);
    expect(of('north-east')?.policeAreas).to.have.length(8).and.include('Lincolnshire');
    expect(of('south-west')).to.deep.equal({
      id: 'south-west',
      name: 'South West',
      policeAreas: [
        'Avon and Somerset',
        'Devon and Cornwall',
        'Dorset',
        'Gloucestershire',
        'Wiltshire',
      ],
      post: 'vacant',
    });
    expect(of('london')).to.deep.equal({
      id: 'london',
      name: 'LONDON',
      policeAreas: [],
      post: 'unknown',
    });
  });

  it('gives points the ids of ours, and new ones their own', () => {
    const ids = (points: readonly { id: string }[]) => points.map(({ id }) => id);
    expect(ids(facts.contactReasons)).to.deep.equal([
      'training',
      'newsletter',
      'complex-case',
      'borrow-a-game-for-lessons',
    ]);
    expect(ids(facts.newsletterTopics)).to.deep.equal(['trends', 'news']);
    expect(ids(facts.responsibilities).slice(0, 1)).to.deep.equal(['better-delivery']);
    expect(ids(facts.responsibilities)).to.include('partners');
  });

  it('names resources by their links, and keeps safe addresses only', () => {
    expect(facts.resources).to.deep.equal([
      { title: 'Educate Against Hate', url: 'https://www.educateagainsthate.com/' },
      {
        title: 'Prevent duty guidance',
        url: 'https://www.gov.uk/government/publications/prevent-duty-guidance',
      },
      { title: 'A pack for assemblies' },
      { title: 'a poster for the staff room' },
    ]);
  });

  it('finds the ways to report', () => {
    expect(facts.routes).to.deep.equal([
      {
        id: 'regional-coordinator',
        title: 'Co-ordinator Contact Form',
        url: 'https://www.gov.uk/contact-your-coordinator',
      },
      { id: 'emergency', title: 'Call 999 if somebody is in danger' },
      {
        id: 'prevent-referral',
        title: 'making a Prevent referral',
        url: 'https://www.gov.uk/guidance/making-a-referral-to-prevent',
      },
      {
        id: 'report-extremism-form',
        title: 'report extremism',
        url: 'https://report-extremism.education.gov.uk/',
      },
      {
        id: 'ofs-serious-incident',
        title: 'Prevent-related serious incidents',
        url: 'https://www.officeforstudents.org.uk/x',
      },
    ]);
  });

  it('takes the days of London from the log, newest first, and the newest of all as its own', () => {
    expect(facts.source.updated).to.equal('2026-09-02');
    expect(facts.updates).to.deep.equal([
      { date: '2026-09-01', note: 'Sessions for 2026 to 2027 were added.' },
      { date: '2025-05-21', note: 'Dates were added.' },
      { date: '2022-09-01', note: 'First published.' },
    ]);
  });

  it('says of each thing it left out or does not know what it is', () => {
    expect(saidOf(item)).to.have.members([
      `warning: ${TRAINING}: We do not know what “Lunch” is, so it is not used.`,
      `${TRAINING}, row 3: Only links that begin with https are used, so this one is left out.`,
      `${TRAINING}, row 4: Friday 5 November 2026 is another day of the week, so the row is left out.`,
      `warning: ${TRAINING}, row 5: The session is cancelled or put off, so it is left out.`,
      `${TRAINING}, row 6: This time does not exist, because the clocks go forward. The row is left out.`,
      `${TRAINING}, row 7: This session is there twice. The second is left out.`,
      `${TRAINING}, row 8: The session must end after it starts, so the row is left out.`,
      'warning: courses: “Prevent in education: training for early years staff in nurseries” is a new course. Check its audience.',
      'Prevent in education: training for early years staff in nurseries, row 1: Only links that begin with https are used, so this one is left out.',
      'warning: Lunch: We do not know what the list under “Lunch” is, so it is not used.',
      'warning: regions: “Lincolnshire” has moved to the region north-east. Check it.',
      'warning: regions: “Mid Anglia” is new among the police areas. Check it.',
      'regions: “Wales” is not a Prevent region we know, so it is left out.',
      'warning: regions: The page does not list West Midlands, East Midlands, South-East.',
      'warning: contactReasons: “borrow a game for lessons” is new. Check it.',
      'warning: responsibilities: “also after an inspection” is new. Check it.',
      'resources: Only links that begin with https are used, so this one is left out.',
      'warning: routes: “the new hotline” is not a way to report that we know, so it is not used.',
    ]);
  });

  it('says the same whichever parser made the tree', () => {
    for (const parseMarkup of Object.values(parsers)) {
      expect(read(item, { ...tools, parseMarkup })).to.deep.equal(read(item));
    }
  });
});

describe('a saved page with GOV.UK around it', () => {
  it('is read without cookie banner, navigation and related links, by either parser', async () => {
    const page = await fixture('saved-page.html.txt');
    for (const parseMarkup of Object.values(parsers)) {
      const facts = factsOf(page, { ...tools, parseMarkup });
      expect(facts.source.title).to.equal('Regional Prevent education co‑ordinators');
      expect(facts.source.updated).to.equal('2027-05-21');
      expect(facts.regions.map(({ id, policeAreas }) => [id, ...policeAreas])).to.deep.equal([
        ['north-west', 'Greater Manchester', 'Cheshire'],
        ['london'],
      ]);
      expect(facts.sessions.map(({ start, register }) => [start, register])).to.deep.equal([
        ['2027-06-29T17:00+01:00', 'https://www.eventbrite.co.uk/e/201'],
        ['2027-07-01T17:00+01:00', 'https://www.gov.uk/register/202'],
      ]);
      expect(facts.updates).to.deep.equal([
        { date: '2027-05-21', note: 'Sessions for the summer of 2027 were added.' },
        { date: '2023-09-07', note: 'Brought into line with the duty.' },
        { date: '2022-09-01', note: 'First published.' },
      ]);
      expect(facts.routes.map(({ id }) => id)).to.deep.equal(['emergency', 'prevent-referral']);
    }
  });

  it('names each section that is not there, and invents nothing for it', async () => {
    const page = await fixture('saved-page.html.txt');
    const missing = saidOf(page).filter((said) => said.includes('can make out'));
    expect(missing.map((said) => said.split(':')[1]?.trim())).to.deep.equal([
      'responsibilities',
      'contactReasons',
      'newsletterTopics',
      'resources',
    ]);
    expect(factsOf(page).resources).to.deep.equal([]);
  });

  it('names the line of a mistake, where the parser tells', async () => {
    const page = (await fixture('saved-page.html.txt')).replace('Tuesday 29', 'Monday 29');
    const { problems } = read(page, {
      ...tools,
      parseMarkup: parsers.htmlparser2 ?? tools.parseMarkup,
    });
    const line = page.split('\n').findIndex((text) => text.includes('Monday 29')) + 1;
    expect(problems.find(({ message }) => message.includes('Monday'))?.line).to.equal(line);
  });
});

describe('a page saved as plain text', () => {
  it('is read without marks for headings, and with items below their dash', async () => {
    const facts = factsOf(await fixture('plain-text.txt'));
    expect(facts.source.title).to.equal('Regional Prevent education coordinators');
    expect(facts.regions.map(({ id, policeAreas }) => [id, ...policeAreas])).to.deep.equal([
      ['north-west', 'Cheshire', 'Cumbria'],
      ['south-east', 'Kent', 'Surrey'],
      ['london'],
    ]);
    expect(facts.courses.map(({ id }) => id)).to.deep.equal(['safeguarding-leads', 'governors']);
    expect(facts.sessions.map(({ start, register }) => [start, register])).to.deep.equal([
      ['2026-10-07T15:30+01:00', undefined],
      ['2027-01-14T16:00+00:00', 'https://www.eventbrite.co.uk/e/301'],
      ['2027-05-10T12:00+01:00', 'https://www.eventbrite.co.uk/e/302'],
    ]);
    expect(facts.responsibilities.map(({ id }) => id)).to.deep.equal([
      'better-delivery',
      'partners',
    ]);
    expect(facts.contactReasons.map(({ id }) => id)).to.deep.equal([
      'newsletter',
      'good-practice-forum',
    ]);
    expect(facts.newsletterTopics.map(({ id }) => id)).to.deep.equal(['trends', 'news']);
  });

  it('dates the newest note alone, where the log dates none', async () => {
    const { updates, source } = factsOf(await fixture('plain-text.txt'));
    expect(source.updated).to.equal('2026-09-07');
    expect(updates).to.deep.equal([
      { date: '2026-09-07', note: 'Dates were added.' },
      { note: 'The post in the South-West is vacant.' },
      { note: 'First published.' },
    ]);
  });

  it('never guesses the year of a day, and names the line', async () => {
    const text = await fixture('plain-text.txt');
    const { problems } = read(text);
    const line = text.split('\n').findIndex((words) => words.startsWith('Monday 31 May')) + 1;
    expect(problems.find((problem) => problem.line === line)?.message).to.match(
      /no day with its year/,
    );
  });
});
