import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readLocalText } from '../../../src/core/local/read-local-information.js';
import { localInformationShape } from '../../../src/data/local-information-shape.js';
import { localInformationSchema } from '../../../src/schema/local-information.js';
import { ukInstantSchema } from '../../../src/schema/session.js';
import { localProblems } from '../../../src/text/en-GB.js';
import council from '../../fixtures/local-information/council.json';
import twelveMistakes from '../../fixtures/local-information/twelve-mistakes.json';
import { anything, read, spoilt } from './local-values.js';

const readText = (text: string) => readLocalText(text, localInformationShape, localProblems);
const pathsIn = ({ problems }: ReturnType<typeof read>) => problems.map(({ path }) => path);
const titles = (list: readonly { title: string }[] | undefined) => list?.map(({ title }) => title);

describe('a good file', () => {
  it('is used whole, without a word', () => {
    const { value, problems } = read(council);
    expect(problems).to.deep.equal([]);
    expect(value).to.deep.equal({
      ...council,
      sessions: [
        {
          ...council.sessions[0],
          start: '2027-01-12T09:30+00:00',
          end: '2027-01-12T11:00+00:00',
        },
        {
          ...council.sessions[1],
          start: '2027-06-09T18:00+01:00',
          end: '2027-06-09T19:00+01:00',
        },
      ],
    });
  });

  it('needs nothing but its version', () => {
    expect(read({ version: 1 })).to.deep.equal({ value: { version: 1 }, problems: [] });
  });

  it('comes out the same when read again', () => {
    const { value } = read(council);
    expect(read(value)).to.deep.equal({ value, problems: [] });
  });

  it('is read from text, with a byte order mark or without', () => {
    const text = JSON.stringify(council);
    expect(readText(text)).to.deep.equal(read(council));
    expect(readText(`\ufeff${text}`)).to.deep.equal(read(council));
  });
});

describe('a file with twelve mistakes', () => {
  const { value, problems } = read(twelveMistakes);

  it('has all twelve named, each with its place, a remedy and what was found there', () => {
    expect(problems.map(({ path, value: found }) => [path, found])).to.deep.equal([
      ['organisation.region', 'yorkshire'],
      ['contacts[0].e-mail', 'dsl@example.org'],
      ['contacts[1].email', 'prevent at example.org'],
      ['contacts[2].audience', undefined],
      ['contacts[3].hours[0].opens', '9am'],
      ['referralForms[0].url', 'www.example.org/referral.pdf'],
      ['sessions[1].start', '2027-02-30T09:30'],
      ['sessions[2].end', '2027-03-09T18:00'],
      ['sessions[3].start', '2027-03-28T01:30'],
      ['sessions[4]', 'Awareness'],
      ['resources[0].settings[0]', 'nursery'],
      ['notices[0].until', '31/03/2027'],
    ]);
    for (const { message, isWarning } of problems) {
      expect(message).to.match(/^[A-Z].*[.?]$/);
      expect(isWarning).to.equal(undefined);
    }
  });

  it('keeps every good entry and every good field of the organisation', () => {
    expect(value?.organisation).to.deep.equal({
      name: 'Mistley Vale Academies',
      setting: 'school',
    });
    expect(value?.contacts?.map(({ role }) => role)).to.deep.equal([
      'Designated safeguarding lead',
      'Adult safeguarding',
    ]);
    expect(value?.contacts?.[0]).not.to.have.property('e-mail');
    expect(value?.referralForms).to.have.length(1);
    expect(titles(value?.sessions)).to.deep.equal(['Awareness', 'Channel explained']);
    expect(titles(value?.resources)).to.deep.equal(['Leaflet']);
    expect(value?.notices).to.deep.equal([{ text: 'The hall is closed.', until: '2027-02-12' }]);
  });
});

describe('a file that is refused as a whole', () => {
  it('is no entry', () => {
    for (const bad of [null, undefined, [], [council], 'text', 1, true, Symbol('x')]) {
      const { value, problems } = read(bad);
      expect(value).to.equal(null);
      expect(problems).to.have.length(1);
      expect(problems[0]?.path).to.equal('');
      expect(problems[0]?.message).to.contain('curly brackets');
    }
  });

  it('has no version, or another one', () => {
    for (const version of [undefined, 2, '1', null]) {
      const { value, problems } = read({ ...council, version });
      expect(value).to.equal(null);
      expect(problems.map(({ path }) => path)).to.deep.equal(['version']);
      expect(problems[0]?.message).to.contain('version');
    }
  });

  it('is over 2 MiB, counted in bytes and not in letters', () => {
    const fileOf = (letter: string, bytes: number) => {
      const around = new TextEncoder().encode('{"version":1,"notices":[{"text":""}]}').length;
      const size = new TextEncoder().encode(letter).length;
      const text = letter.repeat(Math.floor((bytes - around) / size));
      return readText(`{"version":1,"notices":[{"text":"${text}"}]}`);
    };
    const most = 2 * 1024 * 1024;
    expect(fileOf('a', most).value).not.to.equal(null);
    expect(fileOf('a', most + 1).value).to.equal(null);
    expect(fileOf('é', most).value).not.to.equal(null);
    expect(fileOf('é', most + 2).value).to.equal(null);
    expect(fileOf('é', most + 2).problems[0]?.message).to.contain('over 2 MiB');
  });

  it('is not JSON', () => {
    const { value, problems } = readText('{"version": 1,\n "contacts": [,]}');
    expect(value).to.equal(null);
    expect(problems).to.have.length(1);
    expect(problems[0]?.message).to.contain('line 2, column 15');
  });
});

describe('a list or entry of a file', () => {
  it('is dropped as a list when it is none, and the rest is used', () => {
    const found = read({ ...council, contacts: { role: 'x' }, notices: 'none' });
    expect(pathsIn(found)).to.deep.equal(['contacts', 'notices']);
    expect(found.value).not.to.have.any.keys('contacts', 'notices');
    expect(found.value?.sessions).to.have.length(2);
  });

  it('is dropped with a problem for every mistake in it', () => {
    const found = read({
      version: 1,
      sessions: [
        {
          title: '<b>',
          audience: 'A',
          start: '2027-03-28T01:30',
          end: '2027-03-27',
          register: 'x',
        },
        { title: 'x', start: '2027-03-28T12:30', end: '2027-03-28T11:30' },
      ],
    });
    expect(found.value).to.deep.equal({ version: 1, sessions: [] });
    expect(pathsIn(found)).to.deep.equal([
      'sessions[0].title',
      'sessions[0].audience',
      'sessions[0].end',
      'sessions[0].register',
      'sessions[0].start',
      'sessions[1].audience',
      'sessions[1].end',
    ]);
  });

  it('loses a key that is not known, with a hint at the one that was meant', () => {
    const found = read({
      version: 1,
      'referral-forms': [],
      contact: [],
      contacts: [{ role: 'x', audience: ['staff'], phone: '101', Email: 'a@b.uk', fax: '101' }],
    });
    const hints = found.problems.map(({ path, message }) => [path, message.split('. ')[1]]);
    expect(hints).to.deep.equal([
      ['contacts[0].Email', 'Did you mean email?'],
      [
        'contacts[0].fax',
        'Use one of: role, audience, name, phone, textRelay, email, url, hours, outOfHours, notes, reviewBy.',
      ],
      ['referral-forms', 'Did you mean referralForms?'],
      ['contact', 'Did you mean contacts?'],
    ]);
    expect(found.value?.contacts).to.deep.equal([{ role: 'x', audience: ['staff'], phone: '101' }]);
  });

  it('may name its JSON Schema for editors', () => {
    expect(read({ version: 1, $schema: './local.schema.json' }).problems).to.deep.equal([]);
  });

  it('keeps a contact whose other fields are empty, as spreadsheets write them', () => {
    const found = read({
      version: 1,
      organisation: { name: '', region: null, setting: 'school' },
      contacts: [
        { role: 'DSL', audience: ['staff'], phone: '101', email: '', url: null, notes: ' ' },
      ],
      notices: null,
    });
    expect(found.value).to.deep.equal({
      version: 1,
      organisation: { setting: 'school' },
      contacts: [{ role: 'DSL', audience: ['staff'], phone: '101' }],
    });
    expect(pathsIn(found)).to.deep.equal([
      'organisation.name',
      'organisation.region',
      'contacts[0].email',
      'contacts[0].url',
      'contacts[0].notes',
      'notices',
    ]);
    expect(found.problems.every(({ isWarning }) => isWarning)).to.equal(true);
  });

  it('comes a second time: a session with the same title and start', () => {
    const session = {
      title: 'A',
      audience: 'x',
      start: '2027-01-12T09:30',
      end: '2027-01-12T10:30',
    };
    const found = read({
      version: 1,
      sessions: [
        { ...session, end: '2027-01-12T08:00' },
        session,
        { ...session, start: '2027-01-12T09:30Z', title: ' A ' },
        { ...session, title: 'B' },
        { ...session, start: '2027-01-12T09:00' },
      ],
    });
    expect(pathsIn(found)).to.deep.equal(['sessions[0].end', 'sessions[2]']);
    expect(found.value?.sessions).to.have.length(3);
  });
});

describe('the reader of files', () => {
  it('never throws, gives only what the schema allows, and no unsafe address', () => {
    const safe = (address: string) =>
      ['https:'].includes(new URL(address, 'https://school.example.org/a/b').protocol) &&
      !address.startsWith('//');
    fc.assert(
      fc.property(fc.oneof(spoilt(council), spoilt(twelveMistakes), anything), (value) => {
        const found = read(value);
        if (!found.value) return found.problems.length > 0;
        expect(localInformationSchema.safeParse(found.value).error).to.equal(undefined);
        expect(read(found.value).problems.filter(({ isWarning }) => !isWarning)).to.deep.equal([]);
        const { contacts = [], referralForms = [], sessions = [], resources = [] } = found.value;
        for (const { start, end } of sessions) {
          expect(ukInstantSchema.safeParse(start).success, start).to.equal(true);
          expect(ukInstantSchema.safeParse(end).success, end).to.equal(true);
        }
        const addresses = [
          ...[...contacts, ...referralForms, ...resources].map(({ url }) => url),
          ...sessions.map(({ register }) => register),
        ];
        return addresses.every((address) => address === undefined || safe(address));
      }),
      { numRuns: 2000 },
    );
  });

  it('reads any text without throwing', () => {
    const text = JSON.stringify(council);
    const cut = fc
      .tuple(fc.nat(text.length), fc.string())
      .map(([at, put]) => text.slice(0, at) + put + text.slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(fc.string(), cut), (given) => {
        const { value, problems } = readText(given);
        return value !== null || problems.length > 0;
      }),
    );
  });

  it('is not held up by files that are deep, long, or full of mistakes', () => {
    const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    const begun = performance.now();
    const nested = readText(`{"version":1,"contacts":${deep(5000)},"${'k'.repeat(900_000)}":1}`);
    expect(pathsIn(nested)[0]).to.equal('contacts[0]');
    expect(nested.problems[1]?.path).to.have.length(40);
    const long = read({ version: 1, notices: new Array<number>(500_000).fill(1) });
    expect(long.problems).to.have.length(101);
    const [last] = long.problems.slice(-1);
    expect(last).to.deep.equal({
      path: '',
      message: 'There are 499900 more problems. Mend those above first.',
      value: 499_900,
    });
    const letters = readText(
      `{"version":1,"contacts":[{"role":"x","audience":["staff"],"email":"${'a.'.repeat(900_000)}"}]}`,
    );
    expect(String(letters.problems[0]?.value)).to.have.length(81);
    expect(performance.now() - begun).to.be.lessThan(4000);
  });
});
