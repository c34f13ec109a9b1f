import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readDay, readYearHint, type YearHint } from '../../../src/import/when/read-day.js';
import { words } from '../../../src/text/en-GB.js';

const { months, weekdays } = words.dates;
const dayIn = (text: string, hint?: YearHint) => readDay(text, hint)?.day ?? null;
const reads = (...texts: string[]) => ({
  as: (day: string | null, hint?: YearHint) => {
    for (const text of texts) expect(dayIn(text, hint), text).to.equal(day);
  },
});

describe('a day in a text', () => {
  it('is read with its month in words, in any order, case and spacing', () => {
    reads(
      'Wednesday 2 October 2024',
      'Wed 2nd Oct 2024',
      'WEDS. 2ND OCT. 2024',
      '2 October, 2024',
      'October 2, 2024',
      'oct 2nd 2024',
      'Wednesday, the 2nd of October 2024',
      'Wednesday\u00a02\u00a0October\u00a02024',
      '2 October 2024 (Wednesday)',
      '02-Oct-24',
      "2 Oct '24",
      'When: Wednesday 2 October 2024: 3:30pm to 4:30pm',
    ).as('2024-10-02');
  });

  it('is read in numbers, the day first unless the year is', () => {
    reads(
      '2025-07-03',
      '2025/7/3',
      '2025-07-03T15:30',
      '03/07/2025',
      '3.7.25',
      '3-7-2025',
      '3 / 7 / 2025',
      'On 03/07/25 15:30',
    ).as('2025-07-03');
  });

  it('is none when it does not exist', () => {
    reads(
      '30 February 2025',
      '29/02/2025',
      '2025-13-01',
      '07/13/2025',
      '0 May 2025',
      '32.1.2025',
    ).as(null);
    reads('29 February 2024').as('2024-02-29');
  });

  it('is none where numbers only look like one', () => {
    reads(
      '',
      '3',
      'October 2024',
      '10.3.7.25',
      '5 Market Street 2025',
      'May',
      '15:30',
      'Room 3 2025',
    ).as(null);
  });

  it('is none when it is one of several that share a month', () => {
    reads('3-4 July 2025', '3 and 10 July 2025', '3rd & 4th July 2025', '3 to 5 July 2025').as(
      null,
    );
  });

  it('takes a year from outside when it has none, and none of itself', () => {
    reads('Tuesday 7 January', '7 Jan, 10am', '7 Jan 10 - 11am', '7 January 1530-1645').as(null);
    reads('Tuesday 7 January', '7 Jan, 10am', '7 Jan 10 - 11am', '7 January 1530-1645').as(
      '2025-01-07',
      { academicYear: 2024 },
    );
    reads('30 September').as('2024-09-30', { academicYear: 2024 });
    reads('31 August').as('2025-08-31', { academicYear: 2024 });
    reads('1 September').as('2024-09-01', { academicYear: 2024 });
    reads('7 January').as('2026-01-07', { year: 2026 });
    reads('7 January 2027').as('2027-01-07', { year: 2026 });
    reads('29 February').as(null, { year: 2026 });
  });

  it('says which weekday is named, whether or not it is right, and leaves the next day its own', () => {
    expect(readDay('Friday 3 July 2025')?.weekday).to.equal(5);
    expect(readDay('Sun 3 July 2025')?.weekday).to.equal(0);
    expect(readDay('03/07/2025 (Thurs)')?.weekday).to.equal(4);
    expect(readDay('3 July 2025')).not.to.have.property('weekday');
    expect(readDay('3 July 2025 Friday 4 July 2025')).not.to.have.property('weekday');
  });

  it('leaves the rest without it', () => {
    const rest = (text: string) => readDay(text)?.rest;
    expect(rest('Wednesday 2 October 2024: 3:30pm to 4:30pm')).to.equal('3:30pm to 4:30pm');
    expect(rest('Gaming (Thu 3 July 2025)')).to.equal('Gaming');
    expect(rest('Leeds, 3 July 2025, 10am')).to.equal('Leeds, , 10am');
    expect(rest('2025-07-03T15:30')).to.equal('15:30');
    expect(readDay('Gaming, Thurs. 3rd of July 2025!')?.matched).to.equal(
      'Thurs. 3rd of July 2025',
    );
  });

  it('is read back in whatever style it was written', () => {
    const suffix = (day: number) =>
      ['st', 'nd', 'rd'][(day % 10) + (day > 10 && day < 14 ? 9 : 0) - 1] ?? 'th';
    const two = (part: number) => String(part).padStart(2, '0');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2069-12-31'), noInvalidDate: true }),
        fc.nat(9),
        fc.constantFrom('', ' ', 'Training: ', 'a '),
        fc.constantFrom('', ', 3:30pm to 4:30pm', ' 15:30', ' – online'),
        (date, style, before, after) => {
          const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
          const weekday = weekdays[date.getUTCDay()] ?? '';
          const month = months[m - 1] ?? '';
          const [year, day] = [String(y), String(d)];
          const written = [
            `${weekday} ${day} ${month} ${year}`,
            `${weekday.slice(0, 3)} ${day}${suffix(d)} ${month.slice(0, 3)} ${year}`,
            `${weekday}, the ${day}${suffix(d)} of ${month}, ${year}`.toUpperCase(),
            `${month} ${day}, ${year}`,
            `${year}-${two(m)}-${two(d)}`,
            `${two(d)}/${two(m)}/${year}`,
            `${day}.${String(m)}.${year.slice(2)}`,
            `${day}-${month.slice(0, 3)}-${year.slice(2)}`,
            `${two(d)}/${two(m)}/${year} (${weekday})`,
            `${day}\u00a0${month}\u00a0${year}`,
          ][style];
          const found = readDay(before + String(written) + after);
          expect(found?.day, written).to.equal(date.toISOString().slice(0, 10));
          if (found?.weekday !== undefined) expect(found.weekday).to.equal(date.getUTCDay());
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is a real one or none, and part of the text, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...'1 2 3 31 07 2025 25 / - . , : July oct May Thu the of to and T 15:30 pm é ( )'.split(' '),
      ' ',
      '\u00a0',
      '–',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.boolean(), (parts, isHinted) => {
        const text = parts.join('');
        const found = readDay(text, isHinted ? { year: 2025 } : {});
        if (!found) return;
        expect(new Date(found.day).toISOString().slice(0, 10)).to.equal(found.day);
        expect(text).to.contain(found.matched);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('the year a heading tells', () => {
  it('is an academic year in any of its spellings', () => {
    for (const text of [
      'Session date 2024 to 2025',
      '2024/25',
      '2024-25',
      '2024–2025',
      'Training dates 2024 - 2025 (online)',
    ]) {
      expect(readYearHint(text), text).to.deep.equal({ academicYear: 2024 });
    }
  });

  it('is a year when it stands alone, and nothing when unclear', () => {
    expect(readYearHint('Dates for 2025')).to.deep.equal({ year: 2025 });
    expect(readYearHint('2025-07-03')).to.deep.equal({ year: 2025 });
    expect(readYearHint('2024 or 2026')).to.deep.equal({});
    expect(readYearHint('Dates')).to.deep.equal({});
  });
});
