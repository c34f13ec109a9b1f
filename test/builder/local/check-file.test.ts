/**
 * What the form says of a file:
 * 1. it calls wrong what the widgets' reader calls wrong, and nothing else;
 * 2. every problem has its place in the form;
 * 3. what has aged is worth a look, and never wrong;
 * 4. every field of the schema has its place in the form, with words.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { checkFile } from '../../../src/builder/local/check-file.js';
import { exampleFile } from '../../../src/builder/local/example-file.js';
import { choicesOf, FIELDS, isNeeded, type PartName } from '../../../src/builder/local/fields.js';
import { takeFile } from '../../../src/builder/local/local-file.js';
import {
  labelOf,
  nameOfChoice,
  nameOfEntry,
  nameOfPlace,
} from '../../../src/builder/local/names.js';
import { placeOf } from '../../../src/builder/local/problem-places.js';
import { localInformationShape } from '../../../src/data/local-information-shape.js';
import council from '../../fixtures/local-information/council.json';
import twelveMistakes from '../../fixtures/local-information/twelve-mistakes.json';
import { read, spoilt } from '../../core/local/local-values.js';
import { edit, editAll, NOW } from './form-values.js';

const pathsOf = (problems: readonly { path: string; isWarning?: true }[], isWarning: boolean) =>
  problems.filter((one) => Boolean(one.isWarning) === isWarning).map(({ path }) => path);

describe('the form', () => {
  it('calls wrong what the widgets call wrong, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          spoilt(council).map(takeFile),
          fc.array(edit, { maxLength: 20 }).map((edits) => editAll(takeFile(council), edits)),
        ),
        (file) => {
          const problems = checkFile(file, NOW);
          const reading = read(file);
          expect(pathsOf(problems, false)).to.deep.equal(pathsOf(reading.problems, false));
          expect(pathsOf(problems, true)).to.include.members(pathsOf(reading.problems, true));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('says nothing of a good file, of the example at any time, nor of a new one', () => {
    expect(checkFile(takeFile(council), NOW)).to.deep.equal([]);
    expect(checkFile(takeFile({}), NOW)).to.deep.equal([]);
    const times = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(times, (now) => {
        expect(checkFile(takeFile(exampleFile(now)), now)).to.deep.equal([]);
      }),
    );
  });

  it('gives every mistake a place', () => {
    const places = checkFile(takeFile(twelveMistakes), NOW).map(({ place }) => place);
    expect(places.slice(0, 12)).to.deep.equal([
      { part: 'organisation', key: 'region' },
      { part: 'contacts', index: 0, kept: 'e-mail' },
      { part: 'contacts', index: 1, key: 'email' },
      { part: 'contacts', index: 2, key: 'audience' },
      // The hours are not such as its control can show, so they are one thing.
      { part: 'contacts', index: 3, key: 'hours' },
      { part: 'referralForms', index: 0, key: 'url' },
      { part: 'sessions', index: 1, key: 'start' },
      { part: 'sessions', index: 2, key: 'end' },
      { part: 'sessions', index: 3, key: 'start' },
      { part: 'sessions', index: 4 },
      { part: 'resources', index: 0, key: 'settings' },
      { part: 'notices', index: 0, key: 'until' },
    ]);
  });

  it('gives a mistake in opening hours the place of its time', () => {
    const hours = [{ days: ['monday'], opens: '09:00', closes: '05:00' }];
    const [problem] = checkFile(
      takeFile({ version: 1, contacts: [{ role: 'A', audience: ['staff'], hours, url: '/a' }] }),
      NOW,
    );
    expect(problem?.place).to.deep.equal({
      part: 'contacts',
      index: 0,
      key: 'hours',
      row: 0,
      detail: 'closes',
    });
    expect(problem?.message).to.contain('00:00');
  });

  it('knows the place of any path, and gives what it does not know to the entry or the file', () => {
    expect(placeOf('')).to.deep.equal({});
    expect(placeOf('version')).to.deep.equal({});
    expect(placeOf('later')).to.deep.equal({ kept: 'later' });
    expect(placeOf('contacts')).to.deep.equal({ part: 'contacts' });
    expect(placeOf('contacts[12]')).to.deep.equal({ part: 'contacts', index: 12 });
    expect(placeOf('contacts[0].audience[3]')).to.deep.equal({
      part: 'contacts',
      index: 0,
      key: 'audience',
    });
    expect(placeOf('sessions[0].hours[0].opens')).to.deep.equal({
      part: 'sessions',
      index: 0,
      kept: 'hours[0].opens',
    });
    expect(nameOfPlace(placeOf('contacts[2].phone'))).to.equal('Contact 3, Phone number');
    expect(nameOfPlace(placeOf('contacts[0].fax'))).to.equal('Contact 1, “fax”');
    expect(nameOfPlace(placeOf('organisation.name'))).to.equal('Your organisation, Name');
  });
});

describe('what has aged', () => {
  const aged = takeFile({
    version: 1,
    contacts: [
      { role: 'Bad' },
      { role: 'A', audience: ['staff'], url: '/a', reviewBy: '2026-11-21' },
      { role: 'B', audience: ['staff'], email: 'b@north.pnn.police.uk', reviewBy: '2026-11-22' },
    ],
    sessions: [
      { title: 'A', audience: 'x', start: '2026-11-22T11:00', end: '2026-11-22T12:00' },
      { title: 'B', audience: 'x', start: '2026-11-22T11:00', end: '2026-11-22T12:01' },
    ],
    notices: [
      { text: 'A', until: '2026-11-21' },
      { text: 'B', until: '2026-11-22' },
    ],
  });

  it('is worth a look, at its place, by the clock that is passed in', () => {
    const warnings = (now: Date) => pathsOf(checkFile(aged, now), true);
    expect(warnings(NOW)).to.deep.equal([
      'contacts[2].email',
      'contacts[1].reviewBy',
      'sessions[0].end',
      'notices[0].until',
    ]);
    expect(warnings(new Date('2026-11-20T12:00Z'))).to.deep.equal(['contacts[2].email']);
    expect(pathsOf(checkFile(aged, NOW), false)).to.deep.equal(['contacts[0].audience']);
  });

  it('is said in whole sentences, without blanks', () => {
    for (const { message } of checkFile(aged, NOW)) expect(message).to.match(/^[A-Z][^{}]*[.]$/);
  });
});

describe('the fields of the form', () => {
  const parts = Object.keys(FIELDS) as PartName[];
  const fieldsOf = (part: PartName) => {
    const shape = localInformationShape.file.fields[part];
    const entry = typeof shape === 'object' && 'list' in shape ? shape.list : shape;
    return typeof entry === 'object' && 'fields' in entry ? entry : undefined;
  };

  it('are those of the schema', () => {
    const known = Object.keys(localInformationShape.file.fields);
    expect(['version', '$schema', ...parts].sort()).to.deep.equal(known.sort());
    for (const part of parts) {
      const keys = FIELDS[part].map(({ key }) => key);
      expect([...keys].sort()).to.deep.equal(Object.keys(fieldsOf(part)?.fields ?? {}).sort());
      const needed = keys.filter((key) => isNeeded(part, key));
      expect(needed).to.have.length(fieldsOf(part)?.needed ?? -1);
    }
  });

  it('all have words, and so have all choices', () => {
    for (const part of parts) {
      for (const { key, control } of FIELDS[part]) {
        expect(labelOf({ part, key }).label, `${part}.${key}`).to.match(/^[A-Z]/);
        const choices = choicesOf(part, key);
        expect(choices.length > 0, `${part}.${key}`).to.equal(
          /^(select|checkboxes)$/.test(control),
        );
        for (const choice of choices) expect(nameOfChoice(choice)).not.to.contain('not known');
      }
    }
    expect(nameOfChoice('nursery')).to.equal('“nursery” (not known)');
  });

  it('name an entry by what stands in it, cut when it is long', () => {
    expect(nameOfEntry('contacts', 0, { role: ' Front door ' })).to.equal('Contact 1: Front door');
    expect(nameOfEntry('sessions', 1, {})).to.equal('Session 2');
    expect(nameOfEntry('notices', 0, 'odd')).to.equal('Notice 1');
    expect(nameOfEntry('notices', 0, { text: 'x'.repeat(500) })).to.have.length.below(80);
  });
});
