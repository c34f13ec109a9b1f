/**
 * What reading a calendar promises.
 *  1. What Outlook, Google, Apple and Teams export becomes sessions, with UK times.
 *  2. What is not for readers (private, busy, cancelled, passcodes) stays out.
 *  3. What is broken is named with its event, title, line and property; the rest is used.
 *  4. What is no calendar is refused in one sentence.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  calendarWith,
  fixture,
  problemsIn,
  read,
  readFixture,
  readLines,
  startsOf,
} from './calendar-for-tests.js';

describe('calendars of programs', () => {
  it('reads Outlook: its zones, its folds, its wrapped links, its times changed and called off', () => {
    const reading = readFixture('outlook');
    assert.deepEqual(startsOf(reading.value), [
      'Prevent duty for governors 2027-03-17T16:30+00:00',
      'Prevent duty for governors (morning) 2027-06-16T10:30+01:00',
      'Prevent duty for governors 2027-07-21T16:30+01:00',
    ]);
    assert.deepEqual(reading.value?.[0], {
      title: 'Prevent duty for governors',
      audience: 'governors-and-trustees',
      start: '2027-03-17T16:30+00:00',
      end: '2027-03-17T18:00+00:00',
      register: 'https://example.eventbrite.co.uk/e/governors-1',
      organiser: 'Prevent team, Example Council',
      place: 'Civic Hall, Example Street, Leeds',
      summary:
        'What governors and trustees need to know.\n\nBook your place: https://example.eventbrite.co.uk/e/governors-1',
    });
    assert.deepEqual(problemsIn(reading), [
      '64 event 3 “Canceled: Prevent duty for governors”, SUMMARY: This event is cancelled',
      '70 event 4 “INSET day”, DTSTART: This event is for whole days',
    ]);
  });

  it('reads Google: HTML, meetings, and a change that stands before its series', () => {
    const reading = readFixture('google');
    assert.deepEqual(startsOf(reading.value), [
      'Prevent briefing for DSLs 2026-12-10T09:30+00:00',
      'Prevent briefing for DSLs 2026-12-17T09:30+00:00',
      'Prevent briefing for DSLs – moved to Friday 2027-01-08T09:30+00:00',
      'Prevent briefing for DSLs 2027-01-14T09:30+00:00',
      'Prevent awareness 2027-07-05T15:30+01:00',
    ]);
    const [first] = reading.value ?? [];
    assert.equal(first?.audience, 'designated-safeguarding-leads');
    assert.equal(first.register, 'https://forms.gle/abc123');
    assert.equal(first.mode, 'Online');
    assert.equal(
      first.summary,
      'For designated safeguarding leads & deputies.\nWhat to look for\nWhom to tell\nSign up at this form',
    );
    const last = reading.value?.at(-1);
    assert.equal(last?.mode, 'Online');
    assert.equal(last.register, 'https://meet.google.com/abc-defg-hij');
    assert.equal(last.summary, undefined);
  });

  it('reads Apple: lengths, places over several lines, rules that end on a day', () => {
    const reading = readFixture('apple');
    assert.deepEqual(reading.value?.[0], {
      title: 'Prevent for early years 🧸',
      audience: 'early-years',
      start: '2027-06-10T14:00+01:00',
      end: '2027-06-10T15:30+01:00',
      register: 'https://example.gov.uk/prevent/early-years',
      place: 'Example Children’s Centre, 1 Example Lane, York, YO1 1AA',
      summary: 'Bring your questions.',
    });
    assert.deepEqual(
      reading.value.slice(1).map(({ start, end }) => [start.slice(0, 16), end.slice(11, 16)]),
      [
        ['2026-10-27T09:00', '10:15'],
        ['2026-11-10T09:00', '10:15'],
        ['2026-11-24T09:00', '10:15'],
        ['2026-12-08T09:00', '10:15'],
      ],
    );
    assert.deepEqual(problemsIn(reading), ['56 VTODO: The calendar also holds to-dos: 1']);
  });

  it('reads a Teams meeting, and publishes none of its numbers and passcodes', () => {
    const { value, problems } = readFixture('teams');
    assert.deepEqual(problems, []);
    assert.equal(value?.[0]?.summary, 'For trustees of academy trusts.');
    assert.match(value[0].register ?? '', /^https:\/\/teams\.microsoft\.com\/l\/meetup-join\//);
    assert.equal(value[0].mode, 'Online');
    assert.equal(value[0].place, undefined);
    assert.doesNotMatch(JSON.stringify(value), /Passcode|123 456|0958|meetingOptions|somebody/);
  });

  it('reads quoted-printable as old programs write it, in their own encoding', () => {
    const [session] = readFixture('quoted-printable').value ?? [];
    assert.equal(session?.title, 'Café Prevent – awareness');
    assert.equal(session.summary, 'First line\nSecond line, £5 a head');
  });

  it('reads several calendars in one file, each by its own clock', () => {
    assert.deepEqual(startsOf(readFixture('two-calendars').value), [
      'From the first calendar 2027-07-01T09:30+01:00',
      'From the second, whose clock is another 2027-07-01T08:30+01:00',
    ]);
  });

  it('reads the same whatever the line ends, with a byte order mark and events outside a calendar', () => {
    const text = fixture('outlook');
    const { value } = read(text);
    assert.ok(value);
    assert.deepEqual(read(text.replaceAll('\r\n', '\n')).value, value);
    assert.deepEqual(read(`\ufeff${text.replaceAll('\r\n', '\r')}`).value, value);
    assert.deepEqual(read(text.replace(/^END:VCALENDAR/m, '')).value, value);
    const alone = calendarWith().replace(/.*:VCALENDAR\r\n/g, '');
    assert.deepEqual(read(alone).value, read(calendarWith()).value);
  });
});

describe('times of calendars', () => {
  it('are UK time, whatever zone they are written in', () => {
    const reading = readFixture('zones');
    assert.deepEqual(startsOf(reading.value), [
      "In the file's own zone 2027-07-01T10:00+01:00",
      'In the zone of a city list 2027-07-01T10:00+01:00',
      'In Berlin, as Windows calls it 2027-07-01T09:00+01:00',
      'In New York, by its IANA name 2027-07-01T15:00+01:00',
      'With a path before the name 2027-07-01T10:00+01:00',
      'On no clock in particular 2027-07-01T10:00+01:00',
      'In UTC 2027-07-01T11:00+01:00',
      'From one zone to another 2027-07-01T10:00+01:00',
    ]);
    assert.equal(reading.value?.at(-1)?.end, '2027-07-01T11:00+01:00');
    assert.deepEqual(problemsIn(reading), [
      '64 event 8 “Nobody knows where”, DTSTART: The time zone “Nowhere Standard Time” is not known',
    ]);
  });

  it('are refused where the clock skips them, and pointed out where they come twice', () => {
    const skipped = read(calendarWith('DTSTART:20270328T013000', 'DTEND:20270328T023000'));
    assert.equal(skipped.value, null);
    assert.match(
      skipped.problems[0]?.message ?? '',
      /does not exist, because the clocks go forward/,
    );
    const twice = read(calendarWith('DTSTART:20271031T013000', 'DTEND:20271031T023000'));
    assert.equal(twice.value?.[0]?.start, '2027-10-31T01:30+01:00');
    assert.match(twice.problems[0]?.message ?? '', /comes twice/);
  });

  it('are known by the names of Windows when the file says nothing of them', () => {
    const start = (zone: string) =>
      readLines(`DTSTART;TZID="${zone}":20270701T093000`, 'DTEND:20270701T120000Z')[0]?.start;
    assert.equal(start('GMT Standard Time'), '2027-07-01T09:30+01:00');
    assert.equal(start('Romance Standard Time'), '2027-07-01T08:30+01:00');
    assert.equal(start('FLE Standard Time'), '2027-07-01T07:30+01:00');
    assert.equal(start('BST'), '2027-07-01T09:30+01:00');
    assert.equal(start('UTC'), '2027-07-01T10:30+01:00');
  });

  it('that come twice in another zone are the earlier of the two', () => {
    const [session] = readLines(
      'DTSTART;TZID=Europe/Berlin:20271031T023000',
      'DTEND:20271031T120000Z',
    );
    assert.equal(session?.start, '2027-10-31T01:30+01:00');
  });

  it('may lack seconds, and be written with signs between', () => {
    const times = readLines('DTSTART:20270301T0930', 'DTEND:2027-03-01T10:30:00');
    assert.deepEqual(startsOf(times), ['Prevent awareness 2027-03-01T09:30+00:00']);
    assert.equal(times[0]?.end, '2027-03-01T10:30+00:00');
  });

  it('of whole days are refused with what to do, in each way to write them', () => {
    for (const lines of [
      ['DTSTART;VALUE=DATE:20270301', 'DTEND;VALUE=DATE:20270302'],
      ['DTSTART:20270301', 'DURATION:P1D'],
      ['DTSTART:20270301T000000', 'DTEND:20270302T000000', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE'],
    ]) {
      const reading = read(calendarWith(...lines));
      assert.match(
        reading.problems[0]?.message ?? '',
        /whole days.*Give it a start and an end time/,
      );
      assert.deepEqual(reading.value, []);
    }
  });
});

describe('what is not for readers', () => {
  it('is left out: private, busy, cancelled; to-dos and the like are counted', () => {
    const reading = readFixture('busy-and-private');
    assert.deepEqual(startsOf(reading.value), ['Prevent awareness 2027-03-05T09:30+00:00']);
    assert.ok(reading.problems.every(({ isWarning }) => isWarning));
    assert.deepEqual(problemsIn(reading), [
      '35 VTODO: The calendar also holds to-dos: 2',
      '43 VJOURNAL: The calendar also holds journal entries: 1',
      '47 VFREEBUSY: The calendar also holds times when somebody is busy: 1',
      '6 event 1 “Busy”, SUMMARY: This event says only whether somebody is busy',
      '12 event 2 “Dentist”, CLASS: This event is marked as private',
      '19 event 3 “A case conference”, CLASS: This event is marked as private',
      '24 event 4, SUMMARY: This event says only whether somebody is busy',
    ]);
  });

  it('does not name people who are only an address', () => {
    const organiser = (name: string) =>
      readLines(`ORGANIZER;CN=${name}:mailto:a@example.org`)[0]?.organiser;
    assert.equal(organiser('"Prevent team; Leeds"'), 'Prevent team; Leeds');
    assert.equal(organiser('somebody@example.org'), undefined);
  });
});

describe('what is broken', () => {
  it('is named with its event, title, line and property, and the good events are used', () => {
    const reading = readFixture('broken-among-good');
    assert.deepEqual(startsOf(reading.value), [
      'Good one 2027-03-01T09:30+00:00',
      'A line without a name 2027-03-04T09:30+00:00',
      'Good again 2027-03-09T09:30+00:00',
    ]);
    assert.deepEqual(problemsIn(reading), [
      '10 event 2 “Never ended”: This event has no line END:VEVENT',
      '18 event 3 “A day that is none”, DTSTART: This is no day and time',
      '25 event 4 “A line without a name”: Lines of this event that cannot be read',
      '28 event 5 “No start at all”, DTSTART: This event has no start',
      '43 event 7 “A length that is none”, DURATION: This is no length of time',
      '47 event 8: Lines of this event that cannot be read',
      '45 event 8, SUMMARY: This event says only whether somebody is busy',
      '33 event 6 “Ends before it starts”, DTEND: The session must end after it starts',
      '51 event 9 “Good again”, URL: This link is left out',
    ]);
  });

  it('is a file that stops in the middle: what is whole is used, and the rest pointed out', () => {
    const reading = readFixture('cut-off');
    assert.deepEqual(startsOf(reading.value), ['Prevent awareness 2027-03-01T09:30+00:00']);
    assert.deepEqual(problemsIn(reading), [
      ': The file ends before END:VCALENDAR',
      '12 event 2 “The one that is cut”: This event has no line END:VEVENT',
    ]);
  });

  it('is refused in one sentence when it is no calendar at all', () => {
    for (const text of [
      fixture('web-page'),
      '',
      '\0\0',
      '{"version":1}',
      'BEGIN:VCARD\nEND:VCARD',
    ]) {
      const { value, problems } = read(text);
      assert.equal(value, null);
      assert.equal(problems.length, 1);
    }
    assert.match(read('').problems[0]?.message ?? '', /^This is not a calendar file/);
    assert.match(
      read('BEGIN:VCALENDAR\nEND:VCALENDAR').problems[0]?.message ?? '',
      /holds no events/,
    );
  });
});

describe('versions of an event', () => {
  it('are told apart by SEQUENCE, then by when they were changed; copies count once', () => {
    const reading = readFixture('versions');
    assert.deepEqual(startsOf(reading.value), [
      'The newest 2027-03-01T14:00+00:00',
      'After its change 2027-03-02T09:30+00:00',
      'One of a careless program 2027-03-03T09:30+00:00',
      'Another of a careless program 2027-03-04T09:30+00:00',
    ]);
    assert.deepEqual(
      problemsIn(reading).map((text) => text.split(':')[0]),
      [
        '11 event 2 “An old one”',
        '18 event 3 “Before its change”',
        '44 event 7 “Another of a careless program”',
        '50 event 8 “Called off later”',
        '60 event 9 “Called off later”, STATUS',
      ],
    );
  });
});

describe('an event that nobody could come to', () => {
  const told = (...lines: string[]) => problemsIn(read(calendarWith(...lines)));

  it('is left out when the message is one that calls off, as Outlook sends it round', () => {
    const text = calendarWith('SEQUENCE:2').replace('VEVENT', 'VEVENT\r\nX-A:1');
    const calledOff = read(text.replace('BEGIN:VEVENT', 'METHOD:CANCEL\r\nBEGIN:VEVENT'));
    assert.deepEqual(calledOff.value, []);
    assert.match(problemsIn(calledOff)[0] ?? '', /This event is cancelled/);
    const request = read(text.replace('BEGIN:VEVENT', 'METHOD:REQUEST\r\nBEGIN:VEVENT'));
    assert.equal(request.value?.length, 1);
  });

  it('has one problem for an end that is missing, spoilt or before the start', () => {
    const noEnd = read(calendarWith().replace('DTEND:20270301T103000\r\n', ''));
    assert.deepEqual(problemsIn(noEnd), [
      '2 event 1 “Prevent awareness”, DTEND: Nothing tells when this event ends',
    ]);
    assert.deepEqual(told('DTEND:soon'), [
      '6 event 1 “Prevent awareness”, DTEND: This is no day and time',
    ]);
    const backwards = read(calendarWith('DURATION:-PT1H').replace('DTEND:20270301T103000\r\n', ''));
    assert.deepEqual(problemsIn(backwards), [
      '6 event 1 “Prevent awareness”, DURATION: This is no length of time',
    ]);
  });

  it('is for whole days when it goes from midnight to a minute before', () => {
    const [first = ''] = told('DTSTART:20270301T000000', 'DTEND:20270301T235900');
    assert.match(first, /DTSTART: This event is for whole days/);
  });

  it('may have an organiser as WordPress writes one', () => {
    const [session] = readLines('ORGANIZER;CN="Ashdale%20Council":MAILTO:x@example.gov.uk');
    assert.equal(session?.organiser, 'Ashdale Council');
    const [spoilt] = readLines('ORGANIZER;CN="100%20%zz":MAILTO:x@example.gov.uk');
    assert.equal(spoilt?.organiser, '100%20%zz');
  });
});
