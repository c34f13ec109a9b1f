/**
 * What the controls show:
 * 1. a control is given only what it can show, anything else is shown as text or kept;
 * 2. hours go from words to days and back without loss;
 * 3. audiences become small letters joined by hyphens.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DAYS } from '../../../src/builder/local/fields.js';
import {
  areUnderstood,
  asDays,
  asWords,
  changeOpening,
} from '../../../src/builder/local/opening-times.js';
import { showingOf, slugOf } from '../../../src/builder/local/shown-values.js';
import { localInformationShape } from '../../../src/data/local-information-shape.js';
import { anything } from '../../core/local/local-values.js';

/** What a browser makes of a value in a control of its own. */
function shownBy(type: string, value: string): string {
  const input = document.createElement('input');
  input.type = type;
  input.value = value;
  return input.value;
}

describe('a control for days and times', () => {
  it('is used for what the browser shows unchanged, and for nothing else', () => {
    const text = fc.oneof(
      fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') })
        .map((date) => date.toISOString().slice(0, 10)),
      fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') })
        .map((date) => date.toISOString().slice(0, 16)),
      fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d(T[0-2]\d:[0-6]\d)?$/),
      anything.filter((value) => typeof value === 'string'),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('date', 'datetime-local'), (value, control) => {
        const isShown = value !== '' && shownBy(control, value) === value;
        expect(showingOf(control, value)).to.equal(isShown ? 'control' : 'text');
      }),
      { numRuns: 1000 },
    );
    expect(showingOf('date', '2027-02-30')).to.equal('text');
    expect(showingOf('datetime-local', '2027-06-09T17:00:00Z')).to.equal('text');
  });
});

describe('any value', () => {
  it('is shown by a control, as text, or kept, and never lost', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const isText = typeof value === 'string';
        if (value === undefined) return;
        expect(showingOf('text', value)).to.equal(isText ? 'control' : 'kept');
        if (isText) expect(showingOf('checkboxes', value)).to.equal('kept');
      }),
    );
    expect(showingOf('hours', [{ days: ['monday'], opens: '09:00', closes: '24:00' }])).to.equal(
      'control',
    );
    expect(showingOf('hours', [{}])).to.equal('control');
    for (const odd of [[], ['x'], [{ opens: '9am' }], [{ opens: '24:00' }], [{ note: 'x' }], 5]) {
      expect(showingOf('hours', odd)).to.equal('kept');
    }
  });
});

describe('opening hours', () => {
  const words = 'Monday to Friday, 9am to 5pm';
  const times = [
    {
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      opens: '09:00',
      closes: '17:00',
    },
  ];

  it('become days where the words are understood, and words again', () => {
    expect(asDays(words)).to.deep.equal(times);
    expect(asWords(times)).to.equal(words);
    expect(areUnderstood(words)).to.equal(true);
    expect(areUnderstood('Mornings')).to.equal(false);
  });

  it('give back the same words when nothing was filled in between', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constant('Mornings, or ask. Closed on bank holidays.')),
        (text) => {
          const days = asDays(text);
          expect(asWords(days)).to.equal(text);
          const unfinished = changeOpening(days, 0, { opens: '' });
          if (days.length === 1) expect(asWords(unfinished)).to.equal(text);
        },
      ),
    );
  });

  it('follow what was filled in', () => {
    const later = changeOpening(asDays(words), 0, { closes: '18:30' });
    expect(asWords(later)).to.equal('Monday to Friday, 9am to 6:30pm');
    const bothTimes = changeOpening(changeOpening(asDays('Ask'), 0, { opens: '10:00' }), 0, {
      closes: '24:00',
    });
    expect(asWords(bothTimes)).to.equal('Monday to Friday, 10am to midnight');
  });

  it('are the same days after a way through words', () => {
    const clock = fc
      .integer({ min: 1, max: 22 })
      .map((hour) => `${String(hour).padStart(2, '0')}:30`);
    const day = fc.subarray([...DAYS], { minLength: 1 });
    fc.assert(
      fc.property(day, clock, clock, (days, opens, closes) => {
        fc.pre(opens < closes);
        expect(asDays(asWords([{ days, opens, closes }]))).to.deep.equal([{ days, opens, closes }]);
      }),
    );
  });

  it('leave out what is emptied, and keep other rows', () => {
    expect(changeOpening([...times, {}], 0, { days: [] })).to.deep.equal([
      { opens: '09:00', closes: '17:00' },
      {},
    ]);
  });
});

describe('an audience', () => {
  it('becomes small letters joined by hyphens', () => {
    expect(slugOf(' Early years ')).to.equal('early-years');
    expect(slugOf('Governors & trustees’ clerks')).to.equal('governors-trustees-clerks');
    expect(slugOf('early-years')).to.equal('early-years');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '3', ' ', '-', '’', '/') }),
        (text) => {
          const slug = slugOf(text);
          if (slug) expect(slug).to.match(localInformationShape.formats.slug);
          expect(slugOf(slug)).to.equal(slug);
        },
      ),
    );
  });
});
