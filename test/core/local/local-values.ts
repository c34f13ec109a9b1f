/** Values for tests of organisations' files: the fixtures, and thousands of ways to get a file wrong. */
import fc from 'fast-check';
import { readLocalInformation } from '../../../src/core/local/read-local-information.js';
import { localInformationShape } from '../../../src/data/local-information-shape.js';
import { localProblems } from '../../../src/text/en-GB.js';

/** Reads a value with our shape and our words. */
export const read = (value: unknown) =>
  readLocalInformation(value, localInformationShape, localProblems);

/** Texts that are right in one place and wrong in others, or wrong everywhere. */
const texts = [
  ...[
    '',
    ' ',
    ' two words ',
    '<b>',
    'a<',
    '\ufeff',
    'x\n',
    '\u00a0',
    'a\ufffd',
    '\u202ea',
    '–',
    'É',
    '__proto__',
    'constructor',
  ],
  ...['2024-02-29', '2026-02-29', '2026-13-01', '2026-1-1', '0000-01-01', '31/03/2027'],
  ...['2027-07-03T15:30', '2027-07-03T15:30:00Z', '2027-07-03T15:30+01:00', '2027-02-30T10:00'],
  ...[
    '2027-03-28T01:30',
    '2027-10-31T01:30',
    '2027-07-03 15:30',
    '2027-07-03T24:00',
    '0027-07-03T10:00',
  ],
  ...['2099-12-31T23:59-14:00', '2027-07-03T15:30:59.123456789-03:30', '2027-07-03T15:30+15:00'],
  ...[
    'https://example.org',
    'https://example.org:8080/a?b#c',
    'HTTPS://example.org',
    'http://x.org',
  ],
  ...[
    '/',
    '/a/b',
    '//x.org',
    '/\\x.org',
    '\\\\x.org',
    '/a b',
    '/\t/x.org',
    'https://a@b.org/',
    './a',
  ],
  ...['javascript:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x'],
  ...[
    'a@example.org',
    'a b@example.org',
    'a@localhost',
    'a@pnn.police.uk',
    '0113 496 0123',
    '+44 (0)113',
    '(0113)\u00a0496 0001',
    '0113-496-0001 ext 12 ',
    '07700 900123',
    '9',
  ],
  ...[
    '09:00',
    '24:00',
    '9:00',
    '23:60',
    'monday',
    'school',
    'london',
    'staff',
    'early-years',
    'Early',
  ],
];

/** Anything a file may hold. */
export const anything = fc.oneof(
  fc.constantFrom(...texts),
  fc.jsonValue(),
  fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withDate: true }),
);

/** A value with one or some places changed for anything, emptied, renamed, doubled or taken away. */
export function spoilt(value: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({
    where: fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }),
    how: fc.nat(5),
    what: anything,
  });
  return fc.array(change, { maxLength: 4 }).map((changes) => {
    const copy: unknown = structuredClone(value);
    for (const { where, how, what } of changes) spoil(copy, where, how, what);
    return copy;
  });
}

function spoil(
  target: unknown,
  [step = 0, ...rest]: readonly number[],
  how: number,
  what: unknown,
): void {
  if (typeof target !== 'object' || !target) return;
  const parts = target as Record<string, unknown>;
  const keys = Object.keys(parts);
  const key = keys[step % (keys.length || 1)];
  if (key === undefined) return;
  const part = parts[key];
  if (rest.length > 0 && typeof part === 'object') {
    spoil(part, rest, how, what);
  } else if (how === 0) Reflect.deleteProperty(parts, key);
  else if (how === 1) parts[`${key}s`] = part;
  else if (how === 2 && Array.isArray(target)) target.push(structuredClone(part));
  else parts[key] = what;
}
