import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type * as z from 'zod/mini';
import { checkShape, type Shape } from '../../../src/core/local/check-shape.js';
import { takeNotes } from '../../../src/core/local/problem-notes.js';
import { localInformationShape } from '../../../src/data/local-information-shape.js';
import { localInformationSchema } from '../../../src/schema/local-information.js';
import { localProblems } from '../../../src/text/en-GB.js';
import council from '../../fixtures/local-information/council.json';
import { anything, spoilt } from './local-values.js';

const { formats, file } = localInformationShape;

function check(value: unknown, shape: Shape) {
  const notes = takeNotes(localProblems);
  const good = checkShape(value, shape, '', { ...notes, formats });
  return { good, isSound: notes.refusals() === 0, problems: notes.problems() };
}

/** Both verdicts on a value; what is good must be the same as well. */
function expectAgreement(value: unknown, shape: Shape, schema: z.ZodMiniType) {
  const ours = check(value, shape);
  const theirs = schema.safeParse(value);
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
    const contact = localInformationSchema.shape.contacts._zod.def.innerType._zod.def.element;
    const session = localInformationSchema.shape.sessions._zod.def.innerType._zod.def.element;
    const places = [
      ['words', contact.shape.role],
      ['phone', contact.shape.phone._zod.def.innerType],
      ['email', contact.shape.email._zod.def.innerType],
      ['address', contact.shape.url._zod.def.innerType],
      ['day', contact.shape.reviewBy._zod.def.innerType],
      ['slug', session.shape.audience],
      ['time', session.shape.start],
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
});

describe('a value of the wrong shape', () => {
  const messageFor = (value: unknown, shape: Shape) => check(value, shape).problems[0]?.message;

  it('is answered with the remedy', () => {
    expect(messageFor('www.example.org', 'address')).to.equal(
      'Write the address with https:// at its start, or as a path that begins with one /.',
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
