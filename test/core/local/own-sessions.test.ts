import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ownSessions } from '../../../src/core/local/own-sessions.js';
import { slugSchema } from '../../../src/schema/evidence.js';
import type { LocalSession } from '../../../src/schema/local-information.js';

const session = (title: string, more: Partial<LocalSession> = {}): LocalSession => ({
  title,
  audience: 'early-years',
  start: '2027-07-03T15:30+01:00',
  end: '2027-07-03T16:45+01:00',
  ...more,
});
const listed = (...sessions: LocalSession[]) => ownSessions({ version: 1, sessions });
const idsOf = (...titles: string[]) =>
  listed(...titles.map((title) => session(title))).map(({ id }) => id);

describe('own sessions in lists', () => {
  it('have an id of their start and title', () => {
    expect(idsOf('Governors’ briefing: part 2', ' Été à Leeds!')).to.deep.equal([
      'own-202707031530-governors-briefing-part-2',
      'own-202707031530-ete-a-leeds',
    ]);
    const [id = ''] = idsOf('A very long title that goes on and on about everything there is');
    expect(id).to.equal('own-202707031530-a-very-long-title-that-goes-on-and-on-a');
    expect(idsOf('安全')).to.deep.equal(['own-202707031530']);
  });

  it('keep their ids when others come and go', () => {
    const [alone] = idsOf('Awareness');
    expect(idsOf('Briefing', 'Awareness', 'Refresher')[1]).to.equal(alone);
  });

  it('have ids of their own, each one lower-case words joined by hyphens', () => {
    expect(idsOf('Awareness', 'awareness!', '2 Awareness')).to.deep.equal([
      'own-202707031530-awareness',
      'own-2027070315302-awareness',
      'own-202707031530-2-awareness',
    ]);
    const title = fc.oneof(fc.string(), fc.constantFrom('A', 'a', 'a-2', '2 a', '安'));
    fc.assert(
      fc.property(fc.array(title, { maxLength: 8 }), (titles) => {
        const ids = idsOf(...titles);
        return (
          new Set(ids).size === ids.length && ids.every((id) => slugSchema.safeParse(id).success)
        );
      }),
    );
  });

  it('are run by the organisation unless they say who does', () => {
    const sessions = [session('A'), session('B', { organiser: 'Ashdale Governor Services' })];
    const organisers = (organisation?: { name?: string }) =>
      ownSessions({ version: 1, sessions, ...(organisation && { organisation }) }).map(
        ({ organiser }) => organiser,
      );
    expect(organisers({ name: 'Ashdale Council' })).to.deep.equal([
      'Ashdale Council',
      'Ashdale Governor Services',
    ]);
    expect(organisers()).to.deep.equal([undefined, 'Ashdale Governor Services']);
    expect(listed(session('A'))[0]).not.to.have.property('organiser');
  });

  it('are none when there are none', () => {
    expect(ownSessions({ version: 1 })).to.deep.equal([]);
  });
});
