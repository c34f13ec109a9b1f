import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { isSafeAddress, renderLink } from '../../src/base/templates/link.js';
import { renderPhone } from '../../src/base/templates/phone.js';
import { renderFooter } from '../../src/base/templates/footer.js';
import { source } from '../../src/data/sources.js';
import { words } from '../../src/text/en-GB.js';

describe('addresses that may become links', () => {
  it('are https, mail, phone, and pages of the host’s own site', () => {
    for (const safe of [
      'https://www.gov.uk/',
      'mailto:a@example.org',
      'tel:999',
      '/safeguarding',
      'page?x=1',
    ]) {
      expect(isSafeAddress(safe), safe).to.equal(true);
    }
  });

  it('are nothing else, however it is dressed up', () => {
    for (const unsafe of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'http://elsewhere.example/',
      'blob:https://x/1',
      'file:///etc/passwd',
      'https://',
    ]) {
      expect(isSafeAddress(unsafe), unsafe).to.equal(false);
    }
  });

  it('never run script, whatever comes after the colon', () => {
    fc.assert(fc.property(fc.string(), (text) => !isSafeAddress(`javascript:${text}`)));
  });
});

describe('links', () => {
  it('show their words without a link when the address is not safe', async () => {
    const holder = await fixture(html`<p>${renderLink('javascript:alert(1)', 'Register')}</p>`);
    expect(holder.querySelector('a')).to.equal(null);
    expect(holder.textContent).to.contain('Register');
  });

  it('dial a number without its spaces and show it with them', async () => {
    const holder = await fixture(html`<p>${renderPhone('0800 789 321')}</p>`);
    expect(holder.querySelector('a')?.getAttribute('href')).to.equal('tel:0800789321');
    expect(holder.textContent.trim()).to.equal('0800 789 321');
  });

  it('dial a number written for callers from abroad', async () => {
    const holder = await fixture(html`<p>${renderPhone('+44 (0)113 496-0200')}</p>`);
    expect(holder.querySelector('a')?.getAttribute('href')).to.equal('tel:+441134960200');
  });

  it('dial a number up to its extension, and show it whole', async () => {
    const dialled: Record<string, string> = {
      '01234 567890 ext 12': 'tel:01234567890',
      '(01234) 567890 x12': 'tel:01234567890',
      '111 Option 2': 'tel:111',
      '(0)113 496 0001': 'tel:01134960001',
    };
    for (const number of Object.keys(dialled)) {
      const holder = await fixture(html`<p>${renderPhone(number)}</p>`);
      expect(holder.querySelector('a')?.getAttribute('href')).to.equal(dialled[number]);
      expect(holder.textContent.trim()).to.equal(number);
    }
  });
});

describe('the footer', () => {
  const textAt = async (instant: string, from = source) => {
    const holder = await fixture<HTMLElement>(
      html`<div>${renderFooter(words, from, new Date(instant))}</div>`,
    );
    return holder.innerText.replace(/\s+/g, ' ');
  };

  it('names the page, its last known change and the day of our copy', async () => {
    const text = await textAt('2026-11-21');
    expect(text).to.contain('Source: Regional Prevent education co-ordinators (GOV.UK).');
    expect(text).to.contain(
      'The newest version we have seen is of 21 May 2025. We last looked on 21 November 2026.',
    );
    expect(text).to.contain('Open Government Licence v3.0');
    expect(text).to.contain('This is not an official government service.');
  });

  it('says nothing of a change it does not know', async () => {
    const { title, url, checked, licence } = source;
    expect(await textAt('2026-11-21', { title, url, checked, licence })).not.to.contain(
      'newest version',
    );
  });

  it('warns after a year', async () => {
    expect(await textAt('2026-05-20')).not.to.contain('more than a year old');
    expect(await textAt('2026-05-24')).to.contain('more than a year old');
  });
});
