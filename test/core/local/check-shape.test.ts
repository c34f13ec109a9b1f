import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type * as z from 'zod/mini';
import { checkShape, type Shape } from '../../../src/core/local/check-shape.js';
import { takeNotes } from '../../../src/core/local/problem-notes.js';
import { localInformationShape } from '../../../src/data/local-information-shape.js';
import { dateSchema, slugSchema, wordsSchema } from '../../../src/schema/evidence.js';
import {
  addressSchema,
  closesSchema,
  emailSchema,
  localInformationSchema,
  localTimeSchema,
  opensSchema,
  phoneNumberSchema,
} from '../../../src/schema/local-information.js';
import { localProblems } from '../../../src/text/en-GB.js';
import council from '../../fixtures/local-information/council.json';
import { anything, spoilt } from './local-values.js';

const { formats, file } = localInformationShape;

function check(value: unknown, shape: Shape) {
  const notes = takeNotes(localProblems);
  const good = checkShape(value, shape, '', { ...notes, formats });
  return { good, isSound: notes.refusals() === 0, problems: notes.problems() };
}

/** A value as if its empty fields were not there: the reader forgives them, the schema does not. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return [...(value as unknown[])].map(withoutEmpty);
  if (typeof value !== 'object' || !value) return value;
  const isEmpty = (field: unknown) =>
    field === null || (typeof field === 'string' && field.trim() === '');
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, field]) =>
      isEmpty(field) ? [] : [[key, withoutEmpty(field)]],
    ),
  );
}

/** Both verdicts on a value; what is good must be the same as well. */
function expectAgreement(value: unknown, shape: Shape, schema: z.ZodMiniType) {
  const ours = check(value, shape);
  const theirs = schema.safeParse(withoutEmpty(value));
  const shown = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'bigint' ? String(part) : part,
  );
  expect(ours.isSound, `${shown} ${JSON.stringify(theirs.error?.issues)}`).to.equal(theirs.success);
  // By way of JSON, because zod keeps keys without a value.
  if (theirs.success) expect(ours.good).to.deep.equal(JSON.parse(JSON.stringify(theirs.data)));
}

const lists = ['contacts', 'referralForms', 'sessions', 'resources', 'notices'] as const;

describe('the checks for browsers agree with the schema', () => {
  for (const key of lists) {
    it(`on each entry of ${key}, however it is spoilt`, () => {
      const shape = file.fields[key];
      if (typeof shape !== 'object' || !('list' in shape)) throw new Error('no list');
      const schema = localInformationSchema.shape[key]._zod.def.innerType._zod.def.element;
      for (const entry of council[key]) {
        expect(check(entry, shape.list).isSound, JSON.stringify(entry)).to.equal(true);
        fc.assert(
          fc.property(spoilt(entry), (value) => {
            expectAgreement(value, shape.list, schema);
          }),
          { numRuns: 400 },
        );
      }
      fc.assert(
        fc.property(anything, (value) => {
          expectAgreement(value, shape.list, schema);
        }),
      );
    });
  }

  it('on whole files', () => {
    fc.assert(
      fc.property(spoilt(council), (value) => {
        expectAgreement(value, file, localInformationSchema);
      }),
      { numRuns: 300 },
    );
  });

  it('on texts that fit a format, and on those one letter off', () => {
    const places = [
      ['phone', phoneNumberSchema],
      ['email', emailSchema],
      ['address', addressSchema],
      ['time', localTimeSchema],
      ['opens', opensSchema],
      ['closes', closesSchema],
    ] as const;
    for (const [name, schema] of places) {
      const pattern = formats[name].source.replace(/\(\?!.*?\)(?=[[|)])/g, '');
      const fitting = fc.stringMatching(new RegExp(pattern));
      const off = fc
        .tuple(fitting, fc.nat(), fc.string({ maxLength: 1 }))
        .map(([text, at, put]) => {
          const cut = at % (text.length + 1);
          return text.slice(0, cut) + put + text.slice(cut + 1);
        });
      fc.assert(
        fc.property(fc.oneof(fitting, off, fc.string()), (text) => {
          expectAgreement(text, name, schema);
        }),
        { numRuns: 500 },
      );
    }
  });

  it('on words with letters of all sorts, and on texts without needless space', () => {
    const letter = fc.oneof(
      fc.constantFrom(
        ' ',
        '\t',
        '\n',
        '\0',
        '\x85',
        '\u00a0',
        '\ufffd',
        '\u202e',
        '\ud83d',
        '\u3164',
      ),
      fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
    );
    const text = fc.array(letter, { maxLength: 6 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, (value) => {
        expectAgreement(value, 'words', wordsSchema);
      }),
      { numRuns: 2000 },
    );
    for (const length of [2000, 2001]) {
      expectAgreement('é'.repeat(length), 'words', wordsSchema);
      expectAgreement('😀'.repeat(length - 1) + 'a', 'words', wordsSchema);
    }
    // These two serve the snapshot as well, which is not copied by hand.
    expectAgreement('2026-03-31', 'day', dateSchema);
    expectAgreement('early-years', 'slug', slugSchema);
  });
});

describe('a text with needless space', () => {
  it('is taken without it: around all, and inside all but words', () => {
    const nbsp = '\u00a0';
    expect(check(` 0113${nbsp}496  0001${nbsp}`, 'phone').good).to.equal('0113 496 0001');
    expect(check(`a@example.org${nbsp}`, 'email').good).to.equal('a@example.org');
    expect(check('https://example.org \n', 'address').good).to.equal('https://example.org');
    expect(check(' 2026-03-31 ', 'day').good).to.equal('2026-03-31');
    expect(check(' early-years', 'slug').good).to.equal('early-years');
    expect(check('17:00 ', 'closes').good).to.equal('17:00');
    expect(check(` One  line,\nand another. `, 'words').good).to.equal('One  line,\nand another.');
  });
});

describe('a phone number', () => {
  it('is right the way people write it', () => {
    for (const number of [
      '(01234) 567890',
      '(+44) 1234 567890',
      '01234 567890 ext 12',
      '01234 567890 Ext. 12',
      '01234 567890, extension 12',
      '01234 567890 x12',
      '01234 567890x12',
      '0300 123 4567 option 2',
      '111 option 2',
      '0113-496-0001',
    ]) {
      expect(check(number, 'phone').good, number).to.equal(number);
    }
  });

  it('is one number and no more', () => {
    for (const number of [
      '01234 567890 or 01234 567891',
      '01234 567890 / 567891',
      '0113 CALL NOW',
      'ext 12',
      '01234 567890 ext',
      '01234 567890 Sam 12',
      '--',
    ]) {
      expect(check(number, 'phone').isSound, number).to.equal(false);
    }
  });
});

describe('a field that is empty', () => {
  const shape: Shape = { needed: 1, fields: { title: 'words', until: 'day', phone: 'phone' } };

  it('costs nothing but itself, with a warning', () => {
    for (const empty of ['', ' \u00a0', null]) {
      const { good, isSound, problems } = check({ title: 'x', until: empty }, shape);
      expect(good).to.deep.equal({ title: 'x' });
      expect(isSound).to.equal(true);
      const message = 'This is empty, so it is left out.';
      expect(problems).to.deep.equal([{ path: 'until', message, value: empty, isWarning: true }]);
    }
  });

  it('is asked for where it is needed', () => {
    for (const empty of ['', '  ', null, undefined]) {
      const { isSound, problems } = check({ title: empty }, shape);
      expect(isSound).to.equal(false);
      expect(problems[0]?.message).to.equal('Add title, which is needed here.');
    }
  });

  it('is a list that needs something: nobody is told to leave it out', () => {
    const list: Shape = { needed: 1, fields: { audience: { list: ['staff'], least: 1 } } };
    expect(check({ audience: [] }, list).problems[0]?.message).to.equal(
      'Put something in this list.',
    );
  });
});

describe('words', () => {
  const messageFor = (text: string) => check(text, 'words').problems[0]?.message;

  it('that are damaged or invisible are named as such', () => {
    for (const text of [
      'Caf\ufffd',
      'a\0b',
      'a\x07',
      'a\x85',
      'a\u202eb',
      'a\u2066b',
      'a\ud83d',
      '\u200b\u200b',
      '\u3164',
      '– – –',
    ]) {
      expect(messageFor(text), JSON.stringify(text)).to.match(/^Some letters here are damaged/);
    }
  });

  it('of any language, with signs, are good', () => {
    for (const text of [
      'Tîm Prevent',
      'تحفظ\u200c\u200f',
      '保護',
      'Team 👩\u200d🏫',
      '24/7',
      '½',
      'a\tb\r\nc',
    ]) {
      expect(check(text, 'words').good, text).to.equal(text);
    }
  });

  it('are to be shortened, or written without markup', () => {
    expect(messageFor('x'.repeat(2000))).to.equal(undefined);
    expect(messageFor('x'.repeat(2001))).to.equal('Shorten this to 2,000 characters.');
    expect(messageFor('a < b')).to.equal('Write some words, without < and >.');
  });
});

describe('a value of the wrong shape', () => {
  const messageFor = (value: unknown, shape: Shape) => check(value, shape).problems[0]?.message;

  it('is answered with the remedy', () => {
    expect(messageFor('www.example.org', 'address')).to.equal(
      'Write the address with https:// at its start, or as a path that begins with one /, without spaces or accented letters (write %20 for a space).',
    );
    expect(messageFor('2026-02-29', 'day')).to.equal(
      'This day does not exist. Write it such as 2026-03-31.',
    );
    expect(messageFor('29/02/2026', 'day')).to.contain('such as 2026-03-31');
    expect(messageFor('Early years', 'slug')).to.contain('joined by hyphens');
    expect(messageFor(1134960123, 'phone')).to.contain('quotation marks');
    expect(messageFor('yorkshire', ['london', 'north-east'])).to.equal(
      'Use one of: london, north-east.',
    );
    expect(messageFor('staff', { list: ['staff'], least: 0 })).to.contain('square brackets');
    expect(messageFor([], { list: 'words', least: 1 })).to.contain('Put something');
    expect(messageFor([], { fields: {}, needed: 0 })).to.contain('curly brackets');
    expect(messageFor({}, { fields: { role: 'words' }, needed: 1 })).to.contain('Add role');
  });

  it('names every mistake with its path, and gives what is good', () => {
    const shape: Shape = {
      needed: 2,
      fields: { title: 'words', days: { list: ['monday', 'friday'], least: 1 }, until: 'day' },
    };
    const { good, isSound, problems } = check(
      { title: ' <b> ', days: ['monday', 'sunday', 'friday'], until: '2027-01-01' },
      shape,
    );
    expect(isSound).to.equal(false);
    expect(problems.map(({ path }) => path)).to.deep.equal(['title', 'days[1]']);
    expect(good).to.deep.equal({ days: ['monday', 'friday'], until: '2027-01-01' });
  });

  it('takes text for a list where the shape says so', () => {
    const hours: Shape = { list: 'opens', least: 1, orText: 'words' };
    expect(check(' 9am to 5pm ', hours).good).to.equal('9am to 5pm');
    expect(check(['09:00'], hours).good).to.deep.equal(['09:00']);
    expect(check('<i>', hours).isSound).to.equal(false);
    expect(check(9, hours).isSound).to.equal(false);
  });

  it('has unknown keys left out without being unsound, whatever they are called', () => {
    const shape: Shape = { needed: 0, fields: { title: 'words' } };
    const value = JSON.parse(
      '{"title":"x","__proto__":{"a":1},"constructor":2,"toString":3}',
    ) as unknown;
    const { good, isSound, problems } = check(value, shape);
    expect(good).to.deep.equal({ title: 'x' });
    expect(isSound).to.equal(true);
    expect(problems.map(({ path }) => path)).to.deep.equal([
      '__proto__',
      'constructor',
      'toString',
    ]);
    expect(problems.every(({ isWarning }) => !isWarning)).to.equal(true);
  });
});
