import { expect } from '@open-wc/testing';
import { factsOf, GOOD_ROW, pageWith, saidOf } from './page-reading.js';

const TABLE = `<h3>For governors</h3><table>${GOOD_ROW}</table>`;
const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const pageOf = (...regions: string[]) => `<main><h2>Regions</h2>${list(...regions)}${TABLE}</main>`;

describe('the list of regions', () => {
  it('is found by what it holds, whatever stands above it and whatever other lists name regions', () => {
    const page = `<main><h2>Anything</h2>${list('London: a letter')}<p>At all</p>
      ${list('NORTH–WEST (Cheshire)', 'Northwest: again', 'The East of England region', 'London')}${TABLE}</main>`;
    expect(factsOf(page).regions.map(({ id }) => id)).to.deep.equal([
      'north-west',
      'east-of-england',
      'london',
    ]);
    expect(saidOf(page).join()).to.include('This region is in the list twice. The first is used.');
  });

  it('is not a list in which regions are few, or other names begin like one', () => {
    expect(saidOf(pageOf('Londonderry', 'North Western', 'London'))[0]).to.include(
      'no Prevent regions',
    );
  });

  it('says where a post is vacant, and invents no police area of the words around', () => {
    const vacant = [
      'North-West (including Cheshire) – vacant',
      'South-East (vacant; including Kent and Surrey)',
      'London: the post is currently vacant, please write to another co-ordinator',
      'West Midlands – this role is vacant (police areas: Staffordshire and West Mercia)',
    ];
    const { regions } = factsOf(pageOf(...vacant));
    expect(regions.map(({ post, policeAreas }) => [post, ...policeAreas])).to.deep.equal([
      ['vacant', 'Cheshire'],
      ['vacant', 'Kent', 'Surrey'],
      ['vacant'],
      ['vacant', 'Staffordshire', 'West Mercia'],
    ]);
    expect(saidOf(pageOf(...vacant)).join()).to.include(
      '“please write to another co-ordinator” cannot be the name of a police area',
    );
  });

  it('takes "and" for part of a name only where a police area is called so', () => {
    const { regions } = factsOf(
      pageOf(
        'South-West: Dorset, Devon and Cornwall and Avon & Somerset',
        'London (Metropolitan and City of London)',
      ),
    );
    expect(regions.map(({ policeAreas }) => policeAreas)).to.deep.equal([
      ['Dorset', 'Devon and Cornwall', 'Avon & Somerset'],
      ['Metropolitan', 'City of London'],
    ]);
  });
});

describe('what a list holds', () => {
  const sections = ['responsibilities', 'contactReasons', 'newsletterTopics', 'resources'] as const;
  const kindOf = (heading: string, intro: string) => {
    const facts = factsOf(
      pageWith(`${TABLE}<h4>${heading}</h4><p>${intro}</p>${list('something', 'else')}`),
    );
    return sections.filter((section) => facts[section].length).join();
  };
  const introductions: readonly (readonly [string, string, string])[] = [
    ['responsibilities', 'How RPECs can help', 'RPECs responsibilities include:'],
    ['responsibilities', 'THE ROLE OF CO-ORDINATORS', 'This is:'],
    ['contactReasons', 'Contacting your coordinator', 'Use the co-ordinator contact form to:'],
    ['contactReasons', 'Contact your regional co-ordinator', 'You can:'],
    [
      'newsletterTopics',
      'Communications',
      'They send newsletters. Newsletters include information on:',
    ],
    ['newsletterTopics', 'News', 'Sign up with the contact form. The newsletter holds:'],
    ['newsletterTopics', 'Regional Newsletters', ''],
    ['resources', 'Further support', 'Advice to help with your Prevent responsibilities includes:'],
    ['resources', 'Find out more', ''],
    ['', 'Reporting concerns', 'Call 999 if someone:'],
    ['', 'Lunch', 'There is:'],
  ];
  for (const [kind, heading, intro] of introductions) {
    it(`is told by “${heading}” and “${intro}”: ${kind || 'nothing'}`, () => {
      expect(kindOf(heading, intro)).to.equal(kind);
    });
  }

  it('gives the same id to no two points', () => {
    const { contactReasons } = factsOf(
      pageWith(
        `${TABLE}<h4>Contact form</h4>${list('training', 'more training', 'more training')}`,
      ),
    );
    expect(contactReasons.map(({ id }) => id)).to.deep.equal([
      'training',
      'more-training',
      'more-training-2',
    ]);
  });
});
