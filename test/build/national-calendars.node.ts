/** The national sessions as calendars that others read. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { writeNationalCalendars } from '../../src/build/national-calendars.js';
import { sessions } from '../../src/data/sessions.js';
import { readOurCalendar } from '../../src/import/ics/read-our-calendar.js';
import { sessionProblems } from '../../src/text/en-GB.js';

const [first, second] = sessions;
assert.ok(first && second);
const eventsOf = (text = '') =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    start: String(event.getFirstPropertyValue('dtstart')),
    status: event.getFirstPropertyValue('status'),
    sequence: event.getFirstPropertyValue('sequence'),
  }));

describe('the national calendars', () => {
  it('are one with all sessions, and one for each audience', () => {
    const files = writeNationalCalendars(sessions, []);
    assert.deepEqual(
      [...files].map(([name, text]) => [name, eventsOf(text).length]),
      [
        ['sessions.ics', 14],
        ['sessions-designated-safeguarding-leads.ics', 8],
        ['sessions-governors-and-trustees.ics', 6],
      ],
    );
  });

  it('give times as instants, summer and winter', () => {
    const events = eventsOf(writeNationalCalendars(sessions, []).get('sessions.ics'));
    const start = (uid: string) =>
      events.find((event) => event.uid === `${uid}@prevent-widgets`)?.start;
    assert.equal(start('safeguarding-leads-2024-10-02-15-30'), '2024-10-02T14:30:00Z');
    assert.equal(start('governors-2025-01-21-17-00'), '2025-01-21T17:00:00Z');
  });

  it('call off what the page has dropped, and number what has changed', () => {
    const changed = { ...first, revision: 2 };
    const dropped = { ...second, revision: 1 };
    const events = eventsOf(writeNationalCalendars([changed], [dropped]).get('sessions.ics'));
    assert.deepEqual(
      events.map(({ status, sequence }) => [status, sequence]),
      [
        ['CONFIRMED', 2],
        ['CANCELLED', 1],
      ],
    );
  });

  it('say all that is known of a session', () => {
    const text = writeNationalCalendars(sessions, []).get('sessions.ics') ?? '';
    const { value } = readOurCalendar(text, sessionProblems);
    const known = ({ id, title, audience, start, end }: (typeof sessions)[number]) =>
      [id, title, audience, Date.parse(start), Date.parse(end)].join('|');
    assert.deepEqual(
      value?.map((session) => known({ ...first, ...session })).sort(),
      sessions.map(known).sort(),
    );
  });
});
