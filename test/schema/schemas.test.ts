import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { httpsUrlSchema, slugSchema, wordsSchema } from '../../src/schema/evidence.js';
import {
  addressSchema,
  localInformationSchema,
  localTimeSchema,
} from '../../src/schema/local-information.js';
import { phoneSchema } from '../../src/schema/phone.js';
import { sessionSchema, ukInstantSchema } from '../../src/schema/session.js';

const evidence = { source: 'https://www.gov.uk/', checked: '2026-11-21', certainty: 'seen' };

describe('addresses', () => {
  it('are https and nothing else', () => {
    const isAddress = (text: string) => httpsUrlSchema.safeParse(text).success;
    expect(isAddress('https://www.gov.uk/report-terrorism')).to.equal(true);
    for (const unsafe of [
      'http://www.gov.uk/',
      'javascript:alert(1)',
      'data:text/html,x',
      '//x.org',
      '/path',
      'www.gov.uk',
      '',
    ]) {
      expect(isAddress(unsafe), unsafe).to.equal(false);
    }
  });
});

describe('words', () => {
  it('are never empty and never markup', () => {
    const areWords = (text: string) => wordsSchema.safeParse(text).success;
    expect(areWords('Call 999')).to.equal(true);
    expect(areWords('  ')).to.equal(false);
    expect(areWords('<b>Call</b>')).to.equal(false);
    fc.assert(fc.property(fc.string(), (text) => !areWords(`${text}<${text}`)));
  });
});

describe('ids', () => {
  it('are lower-case words joined by hyphens', () => {
    const isSlug = (text: string) => slugSchema.safeParse(text).success;
    expect(isSlug('governors-and-trustees')).to.equal(true);
    for (const bad of ['', 'Governors', 'a b', '-a', 'a-', 'a--b', 'é'])
      expect(isSlug(bad), bad).to.equal(false);
  });
});

describe('instants of sessions', () => {
  it('carry a UK offset', () => {
    const isInstant = (text: string) => ukInstantSchema.safeParse(text).success;
    expect(isInstant('2025-07-03T15:30+01:00')).to.equal(true);
    expect(isInstant('2025-01-15T16:00+00:00')).to.equal(true);
    for (const bad of [
      '2025-07-03T15:30',
      '2025-07-03T15:30+02:00',
      '2025-02-30T15:30+00:00',
      '3 July 2025',
    ]) {
      expect(isInstant(bad), bad).to.equal(false);
    }
  });
});

describe('sessions', () => {
  const sound = {
    ...evidence,
    id: 'one',
    title: 'A session',
    audience: 'governors-and-trustees',
    start: '2025-07-03T15:30+01:00',
    end: '2025-07-03T16:45+01:00',
  };

  it('end after they start', () => {
    expect(sessionSchema.safeParse(sound).success).to.equal(true);
    const { error } = sessionSchema.safeParse({ ...sound, end: '2025-07-03T15:30+01:00' });
    expect(error?.issues[0]?.message).to.equal('The session must end after it starts.');
    expect(error?.issues[0]?.path).to.deep.equal(['end']);
  });

  it('name known regions, or none at all', () => {
    const withRegions = (regions: unknown) =>
      sessionSchema.safeParse({ ...sound, regions }).success;
    expect(withRegions(['london'])).to.equal(true);
    expect(withRegions([])).to.equal(false);
    expect(withRegions(['yorkshire'])).to.equal(false);
  });
});

describe('phones', () => {
  it('are digits as people write them', () => {
    const isPhone = (number: string) => phoneSchema.safeParse({ ...evidence, number }).success;
    for (const good of ['999', '101', '0800 789 321', '18001 101'])
      expect(isPhone(good), good).to.equal(true);
    for (const bad of ['', '9', 'call me', '+44', '0800-789'])
      expect(isPhone(bad), bad).to.equal(false);
  });
});

describe('local information', () => {
  const isSound = (value: unknown) => localInformationSchema.safeParse(value).success;

  it('needs its version and nothing else', () => {
    expect(isSound({ version: 1 })).to.equal(true);
    expect(isSound({})).to.equal(false);
    expect(isSound({ version: 2 })).to.equal(false);
  });

  it('takes what a council publishes', () => {
    const council = {
      version: 1,
      organisation: { name: 'Ashdale Council', setting: 'local-authority', region: 'north-east' },
      contacts: [
        {
          role: 'Prevent team',
          audience: ['staff', 'adult'],
          phone: '01632 960 001',
          email: 'prevent@example.gov.uk',
          hours: '9am to 5pm',
          reviewBy: '2027-01-01',
        },
      ],
      referralForms: [
        {
          title: 'Referral form',
          url: 'https://example.gov.uk/form.docx',
          format: 'Word',
          size: '80 KB',
        },
      ],
      sessions: [
        {
          title: 'Awareness',
          audience: 'early-years',
          start: '2027-01-12T09:30',
          end: '2027-01-12T10:30',
          mode: 'online',
        },
      ],
      resources: [
        { title: 'Flowchart', url: 'https://example.gov.uk/flowchart', settings: ['school'] },
      ],
      notices: [{ text: 'The office is closed on Friday.', until: '2027-01-15' }],
    };
    expect(localInformationSchema.safeParse(council).error).to.equal(undefined);
  });

  it('refuses unsafe addresses and unknown settings', () => {
    expect(
      isSound({ version: 1, resources: [{ title: 'x', url: 'javascript:alert(1)' }] }),
    ).to.equal(false);
    expect(isSound({ version: 1, organisation: { setting: 'nursery' } })).to.equal(false);
  });

  it('takes times with or without seconds and offset, of days that exist', () => {
    const isTime = (text: string) => localTimeSchema.safeParse(text).success;
    for (const good of [
      '2025-07-03T15:30',
      '2025-07-03T15:30:00',
      '2025-07-03T14:30Z',
      '2025-07-03T15:30+01:00',
      '2024-02-29T15:30:00.000-05:00',
    ]) {
      expect(isTime(good), good).to.equal(true);
    }
    for (const bad of [
      '2025-07-03',
      '2025-07-03 15:30',
      '2025-02-29T15:30',
      '2025-07-03T24:00',
      '2025-07-03T15:30+0100',
      '2025-07-03T15:30BST',
    ]) {
      expect(isTime(bad), bad).to.equal(false);
    }
  });

  it('takes addresses on https and paths of the own site, and nothing that leads elsewhere', () => {
    const isAddress = (text: string) => addressSchema.safeParse(text).success;
    for (const good of [
      'https://www.example.gov.uk',
      'HTTPS://www.example.gov.uk',
      ' https://example.org',
      'https://intranet:8443/a?b=c&d=%20#e',
      '/',
      '/prevent/report(1).pdf',
    ]) {
      expect(isAddress(good), good).to.equal(true);
    }
    for (const bad of [
      '',
      'http://example.org',
      'www.example.org',
      'page.html',
      '//example.org',
      '/\\\\example.org',
      '/a b',
      '/a\tb',
      '/é',
      'https://',
      'https://www.gov.uk@example.org',
      'https://example.org\\a',
      'https://example.org/"><script>',
      'javascript:alert(1)',
    ]) {
      expect(isAddress(bad), bad).to.equal(false);
    }
  });

  it('takes hours in words, or as opening times on at least one day', () => {
    const areHours = (hours: unknown) =>
      isSound({ version: 1, contacts: [{ role: 'x', audience: ['staff'], hours }] });
    const times = { days: ['monday', 'friday'], opens: '09:00', closes: '24:00' };
    expect(areHours('Monday to Friday, 9am to 5pm')).to.equal(true);
    expect(areHours([times])).to.equal(true);
    for (const bad of [
      '',
      [],
      times,
      [{ ...times, days: [] }],
      [{ ...times, days: ['mon'] }],
      [{ ...times, opens: '24:00' }],
      [{ ...times, closes: '5pm' }],
    ]) {
      expect(areHours(bad), JSON.stringify(bad)).to.equal(false);
    }
  });

  it('answers to anything without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        isSound(value);
      }),
    );
  });
});
