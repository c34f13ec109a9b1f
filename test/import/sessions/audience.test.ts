import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { audienceOf, knownAudiences } from '../../../src/import/sessions/audience.js';
import { slugSchema } from '../../../src/schema/evidence.js';

const DSL = 'designated-safeguarding-leads';
const GOVERNORS = 'governors-and-trustees';

describe('who a session is for', () => {
  it('is safeguarding leads or governors, however they are called', () => {
    for (const words of [
      'DSL',
      'DSLs',
      'DDSLs',
      'Deputy DSLs',
      'Designated Safeguarding Leads',
      'safeguarding lead',
    ]) {
      expect(audienceOf(words), words).to.equal(DSL);
    }
    for (const words of [
      'Governors',
      'school governor',
      'Trustees',
      'Chairs of governing boards',
      'Academy trustees',
    ]) {
      expect(audienceOf(words), words).to.equal(GOVERNORS);
    }
  });

  it('is the first of two that are named', () => {
    expect(knownAudiences('Governors and DSLs')).to.deep.equal([GOVERNORS, DSL]);
    expect(audienceOf('Governors and DSLs')).to.equal(GOVERNORS);
  });

  it('is else what the words say, joined by hyphens', () => {
    expect(audienceOf('Early years staff')).to.equal('early-years-staff');
    expect(audienceOf('  Teachers & TAs (KS2) ')).to.equal('teachers-and-tas-ks2');
    expect(audienceOf('Équipe')).to.equal('equipe');
    expect(audienceOf('Staff in trusts')).to.equal('staff-in-trusts');
    expect(audienceOf('word '.repeat(40))?.length).to.be.lessThan(61);
  });

  it('is all staff when it is everybody, and unknown when nothing is said', () => {
    expect(audienceOf('Everyone')).to.equal('education-staff');
    for (const words of ['', ' – ', 'TBC', 'n/a', '??'])
      expect(audienceOf(words)).to.equal(undefined);
  });

  it('is a slug or nothing, whatever the words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (words) => {
        const audience = audienceOf(words);
        if (audience !== undefined) expect(slugSchema.safeParse(audience).success).to.equal(true);
      }),
    );
  });
});
