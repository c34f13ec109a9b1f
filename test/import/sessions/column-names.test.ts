import { expect } from '@open-wc/testing';
import { columnKeyOf, findColumns, namesOf } from '../../../src/import/sessions/column-names.js';

const rowsOf = (...rows: string[][]) =>
  rows.map((cells, index) => ({ number: index + 1, cells: cells.map((text) => ({ text })) }));

describe('the headings of columns', () => {
  it('are known in the spellings of councils, calendars and booking systems', () => {
    const known = {
      date: [
        'Date',
        'Session date 2024 to 2025',
        'Start Date',
        'Date & time',
        'EVENT DATE',
        'Date of session',
        'When?',
        'Training dates (2027)',
      ],
      start: [
        'Time',
        'Start',
        'Start time (UK)',
        'Start UK time',
        'Time pm',
        'From:',
        'Session time',
        'StartTime',
        'Time*',
      ],
      end: ['End', 'Finish time', 'To', 'Until', 'EndTime', 'Course end time'],
      endDate: ['EndDate', 'End date'],
      duration: ['Duration (mins)', 'Length', 'Course duration'],
      title: [
        'Title',
        'Course',
        'Session name',
        'Event',
        'Training',
        'Course title',
        'Subject',
        'Prevent training session',
      ],
      audience: [
        'Audience',
        'Who is it for?',
        "Who it's for",
        'For',
        'Target audience',
        'Who should attend',
      ],
      register: [
        'Link',
        'URL',
        'Booking link',
        'Joining link',
        'How do I book?',
        'Register on eventbrite',
        'How to book',
        'Sign up',
        'Book your place',
      ],
      place: ['Venue', 'Location', 'Room', 'Venue / address'],
      mode: ['Format', 'Delivery method', 'Online / In person'],
      organiser: ['Provider', 'Trainer(s)', 'Delivered by', 'Organizer'],
      summary: ['Description', 'Details', 'Notes', 'Event description'],
      regions: ['Region', 'Region(s)', 'Area'],
      weekday: ['Day', 'Weekday', 'Day of the week'],
    };
    for (const [key, headings] of Object.entries(known)) {
      for (const heading of headings) expect(columnKeyOf(heading), heading).to.equal(key);
    }
  });

  it('are not what only holds their words', () => {
    for (const text of [
      '',
      'Cost',
      'Update',
      '3 July 2027',
      'Thursday',
      'Places left',
      'Date booked by',
      'constructor',
      'x'.repeat(500),
    ]) {
      expect(columnKeyOf(text), text).to.equal(undefined);
    }
  });

  it('are found below title lines, and need a time and one thing more', () => {
    const rows = rowsOf(
      ['Ashdale Council'],
      [],
      ['Date', '1 May 2027'],
      ['Course', 'Cost', 'Date'],
      ['a', 'b', 'c', 'd'],
    );
    const { header, at, unused } = findColumns(rows) ?? {};
    expect(header?.number).to.equal(4);
    expect([...(at ?? [])]).to.deep.equal([
      ['title', 0],
      ['date', 2],
    ]);
    expect(unused).to.deep.equal(['Cost', 'D']);
    expect(findColumns(rowsOf(['Course', 'Link'], ['a', 'b']))).to.equal(undefined);
  });

  it('can be named for who has to add one', () => {
    expect(namesOf('title', 2)).to.deep.equal(['Title', 'Name']);
  });
});
