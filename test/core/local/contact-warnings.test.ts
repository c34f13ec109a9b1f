import { expect } from '@open-wc/testing';
import { read } from './local-values.js';

const contact = { role: 'Prevent officer', audience: ['staff'], phone: '0113 496 0123' };
const warningsOf = (more: Record<string, unknown>) => {
  const { value, problems } = read({ version: 1, contacts: [{ ...contact, ...more }] });
  expect(value?.contacts).to.have.length(1);
  expect(problems.every(({ isWarning }) => isWarning)).to.equal(true);
  return problems.map(({ path }) => path);
};

describe('a contact that is kept with a warning', () => {
  it('has an address at a retired mail domain or below one', () => {
    for (const domain of [
      'pnn.police.uk',
      'ashdale.pnn.police.uk',
      'ashdale.gsi.gov.uk',
      'gcsx.gov.uk',
      'gse.gov.uk',
      'x.GSX.gov.uk',
    ]) {
      expect(warningsOf({ email: `prevent@${domain}` }), domain).to.deep.equal([
        'contacts[0].email',
      ]);
    }
    for (const domain of [
      'ashdale.police.uk',
      'example.gov.uk',
      'notgsi.gov.uk',
      'gsi.gov.uk.example.org',
      'xpnn.police.uk',
    ]) {
      expect(warningsOf({ email: `prevent@${domain}` }), domain).to.deep.equal([]);
    }
  });

  it('has a name and no day to check it', () => {
    expect(warningsOf({ name: 'Sam Example' })).to.deep.equal(['contacts[0].name']);
    expect(warningsOf({ name: 'Sam Example', reviewBy: '2027-03-31' })).to.deep.equal([]);
  });

  it('has a mobile phone next to a name', () => {
    const named = { name: 'Sam Example', reviewBy: '2027-03-31' };
    for (const phone of ['07700 900123', '+44 7700 900123', '+44 (0)7700 900123']) {
      expect(warningsOf({ ...named, phone }), phone).to.deep.equal(['contacts[0].phone']);
      expect(warningsOf({ phone }), phone).to.deep.equal([]);
    }
    expect(warningsOf({ ...named, phone: '+44 113 496 0123' })).to.deep.equal([]);
  });

  it('has neither phone, email nor address', () => {
    expect(warningsOf({ phone: undefined })).to.deep.equal(['contacts[0]']);
    expect(warningsOf({ phone: undefined, url: '/contact' })).to.deep.equal([]);
    expect(warningsOf({ phone: undefined, email: 'a@example.org' })).to.deep.equal([]);
  });
});

describe('a contact that is dropped', () => {
  it('is not warned of besides', () => {
    const { problems } = read({
      version: 1,
      contacts: [{ role: 'x', audience: ['staff'], name: 'Sam Example', email: 'nowhere' }],
    });
    expect(problems.map(({ path }) => path)).to.deep.equal(['contacts[0].email']);
  });
});
