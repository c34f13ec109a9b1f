import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  mergeLines,
  mergeNationalSessions,
  mergeResources,
  mergeUpdates,
} from '../../../src/core/page/merge-page.js';
import { contactReasons } from '../../../src/data/coordinators.js';
import { resources } from '../../../src/data/resources.js';
import { updates } from '../../../src/data/updates.js';
import { arbitrarySessions, sessionAt } from './page-values.js';

const NOON = new Date('2027-03-10T12:00Z');

describe('mergeNationalSessions', () => {
  const over = sessionAt('over', '2027-03-10T10:00');
  const running = sessionAt('running', '2027-03-10T11:30');
  const toCome = sessionAt('to-come', '2027-03-11T10:00');

  it('leaves what is built in as it is until the page has answered', () => {
    const builtIn = [over, toCome];
    expect(mergeNationalSessions(builtIn, undefined, NOON)).to.equal(builtIn);
  });

  it('takes the page’s sessions, and keeps those that are over and gone from the page', () => {
    const fresh = sessionAt('fresh', '2027-04-01T10:00');
    const merged = mergeNationalSessions([over, toCome], { sessions: [fresh] }, NOON);
    expect(merged.map(({ id }) => id)).to.deep.equal(['over', 'fresh']);
  });

  it('drops a session that is on or to come when the page has dropped it', () => {
    expect(mergeNationalSessions([running, toCome], { sessions: [] }, NOON)).to.deep.equal([]);
  });

  it('lets the page’s own row win, also for a session that is over', () => {
    const renamed = { ...over, title: 'Renamed' };
    const merged = mergeNationalSessions([over], { sessions: [renamed] }, NOON);
    expect(merged).to.deep.equal([renamed]);
  });

  it('never shows a session to come that is not on the page, and loses none of the page’s', () => {
    fc.assert(
      fc.property(arbitrarySessions, arbitrarySessions, (builtIn, sessions) => {
        const merged = mergeNationalSessions(builtIn, { sessions }, NOON);
        const listed = new Set<unknown>(sessions);
        expect(merged.filter((one) => listed.has(one))).to.have.length(sessions.length);
        for (const one of merged) {
          expect(listed.has(one) || new Date(one.end) <= NOON).to.equal(true);
        }
        const again = mergeNationalSessions(merged, { sessions }, NOON);
        expect(again.map(({ id }) => id).sort()).to.deep.equal(merged.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('mergeLines', () => {
  it('says a line in our words where it is one we know, in the page’s order', () => {
    const page = [
      { id: 'newsletter', text: 'sign up' },
      { id: 'early-years', text: 'ask about nurseries' },
      { id: 'training', text: 'courses' },
    ];
    const ours = (id: string) => contactReasons.find((line) => line.id === id);
    expect(mergeLines(contactReasons, page)).to.deep.equal([
      ours('newsletter'),
      page[1],
      ours('training'),
    ]);
  });

  it('keeps ours when the page has no such list', () => {
    expect(mergeLines(contactReasons, [])).to.equal(contactReasons);
    expect(mergeLines(contactReasons, undefined)).to.equal(contactReasons);
  });
});

describe('mergeResources', () => {
  const titles = (page: { title: string; url?: string }[]) =>
    mergeResources(resources, page).map(({ title }) => title);
  const ours = resources.map(({ title }) => title);

  it('knows its own again however the page names them', () => {
    const page = [
      'Prevent e-learning courses by the Home Office',
      'guidance on safeguarding learners susceptible to radicalisation',
      'Educate Against Hate, a website of the Department for Education',
      'Support materials and training for Prevent in higher education (HE)',
    ].map((title) => ({ title }));
    expect(titles(page)).to.deep.equal(ours);
  });

  it('knows one again by its address, and takes an address that the page gives', () => {
    const [first] = resources;
    const elearning = { title: 'Something else', ...(first?.url && { url: first.url }) };
    const url = 'https://www.gov.uk/guidance/introduction';
    const page = [elearning, { title: 'Introduction to the Prevent duty', url }];
    const merged = mergeResources(resources, page);
    expect(merged).to.have.length(resources.length);
    expect(merged[0]).to.deep.equal(first);
    expect(merged[1]).to.include({ title: resources[1]?.title, url });
  });

  it('adds at the end what we do not have', () => {
    const added = { title: 'A toolkit for nurseries', url: 'https://www.gov.uk/toolkit' };
    expect(mergeResources(resources, [added])).to.deep.equal([...resources, added]);
  });

  it('loses nothing of ours and nothing of the page’s', () => {
    const title = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(fc.array(fc.record({ title })), (page) => {
        const merged = mergeResources(resources, page);
        expect(merged.slice(0, resources.length).map((one) => one.title)).to.deep.equal(ours);
        expect(merged.length).to.be.at.least(resources.length);
      }),
    );
  });
});

describe('mergeUpdates', () => {
  const [newest] = updates;

  it('takes the page’s log, in our words for a change of a day that we know', () => {
    const page = [
      { date: '2026-12-01', note: 'Added dates.' },
      { date: newest?.date ?? '', note: 'Updated with dates.' },
      { note: 'First published.' },
    ];
    expect(mergeUpdates(updates, page)).to.deep.equal([page[0], newest, page[2]]);
  });

  it('takes the page’s words when there were two changes on that day', () => {
    const change = { date: newest?.date ?? '', note: 'One.' };
    const page = [change, { ...change, note: 'Two.' }];
    expect(mergeUpdates(updates, page)).to.deep.equal(page);
  });

  it('keeps ours when the page shows no log', () => {
    expect(mergeUpdates(updates, [])).to.equal(updates);
  });
});
