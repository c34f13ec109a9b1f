import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { nearestKey } from '../../../src/core/local/nearest-key.js';

const keys = [
  'version',
  'organisation',
  'contacts',
  'referralForms',
  'sessions',
  'resources',
  'notices',
];

describe('the key that was meant', () => {
  it('differs in case, hyphens or underscores', () => {
    for (const typed of ['referral-forms', 'referralforms', 'REFERRAL_FORMS', 'Referral forms']) {
      expect(nearestKey(typed, keys), typed).to.equal('referralForms');
    }
    expect(nearestKey('e-mail', ['email', 'url'])).to.equal('email');
    expect(nearestKey('URL', ['email', 'url'])).to.equal('url');
  });

  it('is a slip or two away', () => {
    expect(nearestKey('organization', keys)).to.equal('organisation');
    expect(nearestKey('referalForm', keys)).to.equal('referralForms');
    expect(nearestKey('contact', keys)).to.equal('contacts');
    expect(nearestKey('sesions', keys)).to.equal('sessions');
    expect(nearestKey('emial', ['role', 'email'])).to.equal('email');
  });

  it('is nothing when none is near', () => {
    for (const typed of ['', 'x', 'telephone', 'links', '__proto__', 'k'.repeat(100_000)]) {
      expect(nearestKey(typed, keys), typed.slice(0, 20)).to.equal(undefined);
    }
  });

  it('is one of the keys, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const near = nearestKey(typed, keys);
        return near === undefined || keys.includes(near);
      }),
    );
  });
});
