/**
 * Every row of the two GOV.UK pages this kit is about can be reached by a reader of the hub: the page
 * "Regional Prevent education co-ordinators" (2024 to 2025), and the older "How regional Prevent coordinators
 * can help providers" of 7 September 2023. Read off the pages by eye; what is looked for is in our words.
 */
import { expect, fixture, html } from '@open-wc/testing';
import '../../../stories/hub.stories.js';
import { answer, press, textOf } from '../../../stories/reader.js';
import { forgetPage } from '../../../src/base/page-state.js';
import type { PreventElement } from '../../../src/base/prevent-element.js';
import { words } from '../../../src/text/en-GB.js';

type Row = readonly [row: string, part: string, ...found: (string | RegExp)[]];

const ROWS: readonly Row[] = [
  // What co-ordinators do
  ['improve delivery', 'coordinator-contact', /better at Prevent.*monitoring body/],
  ['complex cases', 'coordinator-contact', /complex cases.*children, learners or staff/],
  ['after incidents', 'coordinator-contact', /the police after an incident/],
  ['webinars', 'coordinator-contact', /online training and good practice webinars/],
  ['risk-based training', 'coordinator-contact', /follows the risks in their region/],
  ['newsletters and communications', 'coordinator-contact', /region informed.*newsletter/],
  ['partners', 'coordinator-contact', /partners in the region, such as police and councils/],
  ['not for day-to-day work (2023)', 'coordinator-contact', /Day-to-day/],
  // Regions
  ['North-West', 'region-finder', /North-West.*Merseyside/],
  ['North-East', 'region-finder', /North-East.*South Yorkshire/],
  ['West Midlands', 'region-finder', /West Midlands.*West Mercia/],
  ['East Midlands', 'region-finder', /East Midlands.*Nottinghamshire/],
  ['South-East', 'region-finder', /South-East.*Thames Valley/],
  ['South-West', 'region-finder', /South-West.*Avon & Somerset/],
  ['East-of-England', 'region-finder', /East-of-England.*Suffolk/],
  ['London', 'region-finder', /London.*Metropolitan/],
  // Sessions
  ...[
    'Wednesday 2 October 2024, 3:30pm to 4:30pm',
    'Thursday 10 October 2024, 4pm to 5pm',
    'Monday 25 November 2024, 3:30pm to 4:30pm',
    'Thursday 5 December 2024, 4pm to 5pm',
    'Monday 16 December 2024, 3:30pm to 4:30pm',
    'Wednesday 15 January 2025, 4pm to 5pm',
    'Thursday 17 October 2024, 7pm to 8pm',
    'Tuesday 22 October 2024, midday to 1pm',
    'Thursday 7 November 2024, midday to 1pm',
    'Thursday 12 December 2024, 5pm to 6pm',
    'Monday 6 January 2025, 5pm to 6pm',
    'Tuesday 21 January 2025, 5pm to 6pm',
  ].map((period): Row => [period, 'training-sessions', period]),
  ['course for DSLs', 'training-sessions', 'training for designated safeguarding leads (DSLs)'],
  ['course for governors', 'training-sessions', 'training for governors and trustees in schools'],
  ['where to register', 'training-sessions', /registration link on GOV\.UK/],
  // Newsletters
  ['trends and risk', 'newsletters', 'trends and risks in the region'],
  ['new training', 'newsletters', 'newly published guidance, courses and materials'],
  ['changes', 'newsletters', 'changes to how Prevent is carried out'],
  ['news and blogs', 'newsletters', 'news, blogs and other reading'],
  // Further support
  ['e-learning', 'resources', 'Prevent e-learning (Home Office)'],
  ['guidance', 'resources', 'Safeguarding learners who are susceptible to radicalisation'],
  ['Educate Against Hate', 'resources', 'Educate Against Hate'],
  [
    'higher education materials',
    'resources',
    'training and support materials for higher education',
  ],
  ['introduction to the duty (2023)', 'resources', 'Introduction to the Prevent duty'],
  // Reasons to get in touch
  ['training in your region', 'coordinator-contact', 'which training your region offers'],
  ['newsletter sign-up', 'coordinator-contact', 'get your region’s newsletter'],
  ['complex case', 'coordinator-contact', 'help with a complex case of radicalisation'],
  ['Prevent advocate', 'coordinator-contact', 'Prevent advocate to speak at a higher education'],
  ['local risk', 'coordinator-contact', 'understand the risk in your area'],
  ['good practice forum', 'coordinator-contact', 'good practice forum'],
  // Update log of 2023, and the newest change we know of
  ['later dates added', 'updates', '21 May 2025'],
  ['changed duty guidance', 'updates', '7 September 2023'],
  ['West Midlands and London', 'updates', /co-ordinators of the West Midlands and London/],
  ['four biographies', 'updates', /North East and Yorkshire, East Midlands, South West and London/],
  ['West Midlands', 'updates', /further and higher education co-ordinator of the West Midlands/],
  ['South-West vacant', 'updates', /South-West post fell vacant/],
  ['first published', 'updates', 'first published'],
];

/** Ways through the questions: the answers, and what must be among the routes. */
const CONCERNS: readonly (readonly [row: string, answers: string[], found: string])[] = [
  ['danger: 999', [words.concerns['immediate-danger']], 'Call 999'],
  ['crime: 999', [words.concerns['planning-an-offence']], 'Call 999'],
  [
    'making a referral',
    [words.concerns['person-at-risk'], words.audiences.staff, words.settings.school],
    'Making a referral to Prevent (GOV.UK)',
  ],
  [
    'extremism in a provider',
    [words.concerns['provider-extremism'], words.audiences.public],
    'Report Extremism in Education',
  ],
  [
    'OfS guidance on incidents',
    [
      words.concerns['higher-education-incident'],
      words.audiences.staff,
      words.settings['higher-education'],
    ],
    'OfS guidance on Prevent for providers',
  ],
  [
    'new providers: the contact form',
    [words.concerns['new-provider-forum']],
    'Regional Prevent education co-ordinators (GOV.UK)',
  ],
];

const AUTUMN = () => new Date('2024-10-01T09:00Z');

async function showPart(name: string): Promise<PreventElement> {
  forgetPage();
  const hub = await fixture<PreventElement>(
    html`<prevent-hub start=${name} .clock=${AUTUMN}></prevent-hub>`,
  );
  await hub.updateComplete;
  const part = hub.renderRoot.querySelector<PreventElement>(`prevent-${name}`);
  if (!part) throw new Error(`There is no ${name}.`);
  await part.updateComplete;
  return part;
}

describe('every row of the source pages', () => {
  const texts = new Map<string, string>();
  for (const [row, name, ...found] of ROWS) {
    it(`is there: ${row}`, async () => {
      const text = texts.get(name) ?? textOf(await showPart(name));
      texts.set(name, text);
      for (const one of found) {
        if (typeof one === 'string') expect(text).to.contain(one);
        else expect(text).to.match(one);
      }
    });
  }

  for (const [row, answers, found] of CONCERNS) {
    it(`is there: ${row}`, async () => {
      const router = await showPart('concern-router');
      for (const one of answers) await answer(router, one);
      expect(textOf(router)).to.contain(found);
    });
  }

  it('is there: contact form, as the page that has it', async () => {
    const contact = await showPart('coordinator-contact');
    const links = [...contact.renderRoot.querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.include('https://www.gov.uk/guidance/regional-prevent-education-coordinators');
    await press(await showPart('concern-router'), 'Show every route');
  });
});
