/** Values for tests of the form: edits as somebody may make them, in any order, at places that are there or not. */
import fc from 'fast-check';
import { entriesOf, type LocalFile } from '../../../src/builder/local/local-file.js';
import { applyEdit, type Edit } from '../../../src/builder/local/edit-file.js';
import { FIELDS, LISTS } from '../../../src/builder/local/fields.js';

/** The day the tests are on. */
export const NOW = new Date('2026-11-22T12:00Z');

const text = fc.oneof(
  fc.constantFrom('', ' ', 'Front door', 'staff', '0113 496 0001', 'a@gsi.gov.uk', '/toolkit'),
  fc.constantFrom(
    '2027-03-31',
    '2020-01-01',
    '2027-01-12T09:30',
    '2027-01-12T11:00',
    'early-years',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const value = fc.oneof(
  text,
  fc.constant(undefined),
  fc.array(fc.constantFrom('staff', 'child', 'north-east', 'school', 'odd'), { maxLength: 3 }),
  fc.array(
    fc.record(
      { days: fc.constant(['monday']), opens: fc.constant('09:00'), closes: fc.constant('17:00') },
      { requiredKeys: [] },
    ),
    { maxLength: 2 },
  ),
);

const list = fc.constantFrom(...LISTS);
const index = fc.integer({ min: -1, max: 4 });

/** One edit. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('insert' as const),
    list,
    index,
    entry: fc.constantFrom<unknown>({}, { role: 'Front door', audience: ['staff'] }, 'odd', null),
  }),
  fc.record({ kind: fc.constant('remove' as const), list, index }),
  fc.record({ kind: fc.constant('move' as const), list, index, to: index }),
  fc.record({
    kind: fc.constant('drop' as const),
    key: fc.constantFrom('version', 'later', ...LISTS),
  }),
  fc.constantFrom('organisation' as const, ...LISTS).chain((part) =>
    fc.record({
      kind: fc.constant('set' as const),
      place: fc.record({
        part: fc.constant(part),
        index: fc.nat(3),
        key: fc.constantFrom(...FIELDS[part].map(({ key }) => key)),
      }),
      value,
    }),
  ),
);

/** The file after all of these. */
export const editAll = (file: LocalFile, edits: readonly Edit[]): LocalFile =>
  edits.reduce(applyEdit, file);

/** The entries of a list that is one. */
export const entries = (file: LocalFile, name: (typeof LISTS)[number]): readonly unknown[] =>
  entriesOf(file, name) ?? [];
