import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFileName, toCalendar } from '../../../src/core/sessions/calendar.js';
import type { ListedSession } from '../../../src/schema/session.js';
import { sessionForTests as session } from '../../support/session-for-tests.js';

const words = {
  product: '-//Prevent widgets//EN',
  describe: ({ title }: ListedSession) => `About ${title}`,
};
const stamp = () => new Date('2026-11-21T00:00Z');
const write = (...sessions: ListedSession[]) => toCalendar(sessions, words, stamp);
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown as string)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
const read = (text: string) => {
  const [event] = eventsIn(text);
  if (!event) throw new Error('The calendar holds no event.');
  return event;
};

describe('sessions as a calendar', () => {
  it('are read by another program with their title, instants and id', () => {
    const event = read(write(session()));
    expect(event.summary).to.equal('Prevent for designated safeguarding leads');
    expect(event.startDate.toJSDate().toISOString()).to.equal('2025-07-03T14:30:00.000Z');
    expect(event.endDate.toJSDate().toISOString()).to.equal('2025-07-03T15:45:00.000Z');
    expect(event.uid).to.equal('dsl-2025-07-03-15-30@prevent-widgets');
    expect(event.description).to.equal('About Prevent for designated safeguarding leads');
  });

  it('are right on both sides of the clock changes', () => {
    const start = (iso: string) =>
      read(write(session({ start: iso, end: iso.replace('T09', 'T10') })))
        .startDate.toJSDate()
        .toISOString();
    expect(start('2025-03-29T09:00+00:00')).to.equal('2025-03-29T09:00:00.000Z');
    expect(start('2025-03-30T09:00+01:00')).to.equal('2025-03-30T08:00:00.000Z');
    expect(start('2025-10-25T09:00+01:00')).to.equal('2025-10-25T08:00:00.000Z');
    expect(start('2025-10-26T09:00+00:00')).to.equal('2025-10-26T09:00:00.000Z');
  });

  it('carry the address to register at, when there is one', () => {
    const register = 'https://example.org/book?a=1,2;b=3';
    const url = (text: string) => read(text).component.getFirstPropertyValue('url');
    expect(url(write(session({ register })))).to.equal(register);
    expect(url(write(session()))).to.equal(null);
  });

  it('say where they are held, and how when no place is given', () => {
    const location = (more: Partial<ListedSession>) => read(write(session(more))).location;
    expect(location({ place: 'Civic Hall, Leeds; room 2', mode: 'in person' })).to.equal(
      'Civic Hall, Leeds; room 2',
    );
    expect(location({ mode: 'online' })).to.equal('online');
    expect(location({ place: 'Leeds\nEND:VEVENT' })).to.equal('Leeds\nEND:VEVENT');
    expect(location({})).to.equal(null);
  });

  it('fill the time they take, are certain, and say when they were last known to be so', () => {
    const { component } = read(write(session()));
    expect(component.getFirstPropertyValue('status')).to.equal('CONFIRMED');
    expect(component.getFirstPropertyValue('transp')).to.equal('OPAQUE');
    expect(String(component.getFirstPropertyValue('last-modified'))).to.equal(
      '2026-11-21T00:00:00Z',
    );
  });

  it('say who they are for, and how often they were changed', () => {
    const { component } = read(write(session()));
    expect(component.getFirstPropertyValue('categories')).to.equal('designated-safeguarding-leads');
    expect(component.getFirstPropertyValue('sequence')).to.equal(0);
    const changed = toCalendar([{ ...session(), revision: 3 }], words, stamp);
    expect(read(changed).sequence).to.equal(3);
  });

  it('are called off where they no longer take place, and take no time then', () => {
    const { component } = read(toCalendar([{ ...session(), isCancelled: true }], words, stamp));
    expect(component.getFirstPropertyValue('status')).to.equal('CANCELLED');
    expect(component.getFirstPropertyValue('transp')).to.equal('TRANSPARENT');
  });

  it('hold under names of our own what calendars have no place for, and nothing that is not known', () => {
    const lines = (more: Partial<ListedSession>) =>
      write(session(more))
        .split('\r\n')
        .filter((line) => line.startsWith('X-'));
    expect(lines({})).to.deep.equal([]);
    expect(
      lines({
        organiser: 'Leeds, York',
        mode: 'online',
        summary: 'One\nTwo\tthree',
        regions: ['north-east', 'london'],
      }),
    ).to.deep.equal([
      'X-PREVENT-ORGANISER:Leeds\\, York',
      'X-PREVENT-MODE:online',
      'X-PREVENT-SUMMARY:One\\nTwo\tthree',
      'X-PREVENT-REGIONS:north-east\\,london',
    ]);
  });

  it('are the same file for the same sessions, in the order given', () => {
    const both = [session(), session({ id: 'other', title: 'Another' })];
    expect(write(...both)).to.equal(write(...both));
    expect(eventsIn(write(...both)).map(({ summary }) => summary)).to.deep.equal([
      'Prevent for designated safeguarding leads',
      'Another',
    ]);
    expect(write(...both)).to.contain('DTSTAMP:20261121T000000Z');
  });

  it('are a sound calendar when there are none', () => {
    expect(eventsIn(write())).to.deep.equal([]);
    expect(write()).to.match(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  });

  it('keep every line within 75 bytes, and no line end but CRLF', () => {
    const text = write(session({ title: `${'é'.repeat(60)} 🏫${'x'.repeat(200)}` }));
    for (const line of text.split('\r\n')) {
      expect(new TextEncoder().encode(line).length).to.be.at.most(75);
      expect(line).not.to.match(/[\r\n]/);
    }
  });

  it('give back any title, whatever signs are in it', () => {
    const title = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter((text) => !/[\0-\x1f\x7f\u2028\u2029\ufeff]/.test(text) && text.trim() === text);
    fc.assert(fc.property(title, (text) => read(write(session({ title: text }))).summary === text));
  });

  it('keep lines of a description, and let nothing of it become a line of the file', () => {
    const describe = () => 'One\nTwo\r\nEND:VEVENT\rBEGIN:VALARM';
    const event = read(toCalendar([session()], { ...words, describe }, stamp));
    expect(event.description).to.equal('One\nTwo\nEND:VEVENT\nBEGIN:VALARM');
    expect(event.component.getAllSubcomponents()).to.deep.equal([]);
  });
});

describe('the name of a calendar file', () => {
  it('has the day of a session that is alone, in UK time', () => {
    expect(calendarFileName([session()])).to.equal('prevent-training-2025-07-03.ics');
    expect(calendarFileName([session({ start: '2025-07-03T23:30Z' })])).to.equal(
      'prevent-training-2025-07-04.ics',
    );
  });

  it('is general for several, and for none', () => {
    expect(calendarFileName([session(), session()])).to.equal('prevent-training.ics');
    expect(calendarFileName([])).to.equal('prevent-training.ics');
  });
});
