/** Events that repeat: when they do, and that no rule keeps us for ever. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readTime } from '../../../src/import/ics/event-times.js';
import { MOST_STEPS_A_FILE } from '../../../src/import/ics/iterate-rule.js';
import { expandRule } from '../../../src/import/ics/recurrence.js';
import { uk } from '../../../src/import/ics/time-zones.js';
import { calendarWith, problemsIn, read, readFixture, startsOf } from './calendar-for-tests.js';

const startsWith = (title: string) => {
  const { value } = readFixture('repeats');
  return (value ?? []).filter((session) => session.title === title).map(({ start }) => start);
};

describe('an event that repeats', () => {
  it('keeps its UK time over the clock changes', () => {
    const starts = startsWith('Over both clock changes');
    assert.equal(starts.length, 9);
    assert.ok(starts.every((start) => start.includes('T09:30')));
    assert.equal(starts[0]?.slice(-6), '+00:00');
    assert.equal(starts[1]?.slice(-6), '+01:00');
    assert.equal(starts[8]?.slice(-6), '+00:00');
  });

  it('is taken from a month ago until 18 months from now, 200 times at most, and says so', () => {
    const endless = startsWith('Without an end');
    assert.equal(endless[0], '2026-10-23T09:30+01:00');
    assert.equal(endless.at(-1), '2028-05-19T09:30+01:00');
    assert.equal(startsWith('Every day for years').length, 200);
    assert.deepEqual(startsWith('All over'), []);
    const told = problemsIn(readFixture('repeats'));
    assert.equal(told.filter((text) => text.includes('This event repeats')).length, 4);
    assert.match(told[0] ?? '', /^16 event 2 “Without an end”, RRULE/);
  });

  it('takes added days, periods too, and leaves out those taken away, in any form', () => {
    assert.deepEqual(startsWith('On days of its own'), [
      '2027-01-11T09:30+00:00',
      '2027-01-18T14:00+00:00',
      '2027-02-01T09:30+00:00',
      '2027-07-01T09:30+01:00',
    ]);
    assert.deepEqual(startsWith('A day off'), ['2027-04-05T09:30+01:00', '2027-04-08T09:30+01:00']);
  });

  it('warns when it repeats in UTC, which moves it by an hour in summer', () => {
    assert.ok(
      problemsIn(readFixture('repeats')).includes(
        '38 event 5 “In UTC”, RRULE: This event repeats in UTC',
      ),
    );
  });

  it('takes changes of single times, those in UTC too, and leaves out those called off', () => {
    const reading = readFixture('sequence-of-changes');
    assert.deepEqual(startsOf(reading.value), [
      'A single time without its series 2027-03-11T09:30+00:00',
      'A series 2027-03-05T09:30+00:00',
      'Changed from here on 2027-03-12T13:00+00:00',
      'A series 2027-03-19T09:30+00:00',
      'A change in UTC 2027-04-06T14:00+01:00',
    ]);
    assert.match(problemsIn(reading)[0] ?? '', /event 2 .* RECURRENCE-ID: This change is meant/);
  });

  it('ends on the very time UNTIL names, in UTC, as a day or on its own clock', () => {
    const count = (until: string) =>
      read(
        calendarWith(
          'DTSTART;TZID=Europe/London:20270601T093000',
          'DTEND;TZID=Europe/London:20270601T103000',
          `RRULE:FREQ=DAILY;UNTIL=${until}`,
        ),
      ).value?.length;
    assert.equal(count('20270603T083000Z'), 3);
    assert.equal(count('20270603T082959Z'), 2);
    assert.equal(count('20270603'), 3);
    assert.equal(count('20270603T093000'), 3);
  });

  it('is taken once when its rule is nonsense, and says which', () => {
    const { value, problems } = readFixture('nonsense-rules');
    assert.equal(value?.length, 13);
    const told = problems.filter(({ path }) => path.includes('RRULE'));
    // The sixth is a rule that never finds a day in the time we look at, which is no fault.
    assert.equal(told.filter(({ isWarning }) => !isWarning).length, 12);
    assert.ok(problems.some(({ path }) => path.includes('“In the first year”, DTSTART')));
  });
});

describe('a rule', () => {
  const day = 24 * 60 * 60_000;
  const from = Date.UTC(2026, 9, 21);
  const until = Date.UTC(2028, 4, 21);
  const parts = fc.record(
    {
      FREQ: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY', 'X'),
      INTERVAL: fc.constantFrom('0', '1', '2', '13', '999', '1000000000'),
      COUNT: fc.constantFrom('0', '1', '5', '1000000000'),
      BYDAY: fc.constantFrom('MO', '1MO,-1FR', '5SU', '53TH', 'MO,TU,WE,TH,FR', '0MO', 'XX'),
      BYMONTH: fc.constantFrom('1', '2,12', '13'),
      BYMONTHDAY: fc.constantFrom('1', '31', '-1,15', '30'),
      BYSETPOS: fc.constantFrom('1', '-1', '366', '0'),
      BYWEEKNO: fc.constantFrom('1', '53'),
      BYYEARDAY: fc.constantFrom('1', '366'),
      UNTIL: fc.constantFrom('20270701', '99991231T235959Z', 'x'),
    },
    { requiredKeys: ['FREQ'] },
  );

  it('of any kind gives times in order, in the window, once each, within its steps', () => {
    fc.assert(
      fc.property(
        parts,
        fc.constantFrom('19000101T093000', '20240229T093000', '20270131T093000'),
        (rule, begins) => {
          const start = readTime(begins, uk);
          assert.ok(start);
          const budget = { left: 3_000 };
          const text = Object.entries(rule)
            .map((part) => part.join('='))
            .join(';');
          const found = expandRule({ start, rule: text, from, until, most: 200 }, budget);
          assert.ok(budget.left > -100);
          const walls = found?.walls ?? [];
          assert.ok(walls.length <= 200);
          assert.ok(walls.every((wall) => wall >= from && wall <= until));
          assert.deepEqual(
            walls,
            [...new Set(walls)].sort((a, b) => a - b),
          );
          assert.ok(walls.every((wall) => wall % day === start.wall % day));
        },
      ),
    );
  });

  it('is not begun when the steps of the file are used up', () => {
    const start = readTime('20270301T093000', uk);
    assert.ok(start);
    const repetition = { start, rule: 'FREQ=DAILY', from, until, most: 200 };
    assert.equal(expandRule(repetition, { left: 0 }), null);
    assert.equal(expandRule(repetition, { left: MOST_STEPS_A_FILE })?.walls.length, 200);
  });
});
