import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readTimes } from '../../../src/import/when/read-times.js';

const written = (text: string) => {
  const times = readTimes(text);
  return times && [times.start, times.end].filter(Boolean).join('-');
};
const reads = (...texts: string[]) => ({
  as: (times: string | null) => {
    for (const text of texts) expect(written(text), text).to.equal(times);
  },
});

describe('times in a text', () => {
  it('are read in 12 and 24 hours, with any dash or word between', () => {
    reads(
      '3:30pm to 4:30pm',
      '3.30pm - 4.30pm',
      '3:30PM–4:30PM',
      '3:30 p.m. until 4:30 p.m.',
      'from 3:30pm till 4:30pm',
      'between 3:30pm and 4:30pm',
      '15:30–16:30',
      '15.30 − 16.30',
      '1530-1630',
      '1530 hrs – 1630 hrs',
      '15:30:00 to 16:30:00',
      '330pm-430pm',
      'Online, 3:30pm to 4:30pm',
      '(3:30pm\u00a0to\u00a04:30pm)',
      'Thursday 3 July 2025: 3:30pm to 4:30pm',
      '15:30pm - 16:30pm',
    ).as('15:30-16:30');
  });

  it('take the half of the day of their neighbour, unless they would then be out of order', () => {
    reads('3:30 to 4:30pm', '3:30pm to 4:30').as('15:30-16:30');
    reads('11 to 12:30pm', '11am to 12:30').as('11:00-12:30');
    reads('9 - 10.30am').as('09:00-10:30');
    reads('9 to 5pm', '9am to 5').as('09:00-17:00');
    reads('11am to 12').as('11:00-12:00');
    reads('10:00 - 4pm').as('10:00-16:00');
    reads('09:30 to 11am').as('09:30-11:00');
  });

  it('may be noon or midnight', () => {
    reads('10am until 12 noon', '10am to noon', '10am - 12pm (noon)', '10 to midday').as(
      '10:00-12:00',
    );
    reads('midday to 1:30pm', '12 noon - 1.30pm', '12:00 midday to 1:30').as('12:00-13:30');
    reads('10pm to midnight', '22:00-00:00', '22:00 - 24:00').as('22:00-00:00');
    reads('midnight to 1am').as('00:00-01:00');
    reads('noon').as('12:00');
  });

  it('may be a start alone', () => {
    reads('3pm', '15:00', '15.00', 'Online, 3pm', '3 p.m.').as('15:00');
    reads('08:30', '8:30').as('08:30');
  });

  it('are none when they are impossible', () => {
    reads('25:00', '13:75pm', '3pm to 25:00', '15:30am', '0:30pm', '9:60am', '24:00').as(null);
  });

  it('are none when the half of the day is anyone’s guess', () => {
    reads(
      '3',
      'Prevent 3 - 10:30am',
      '3 to 4',
      '3:30',
      '3:30 to 4:30',
      '10:00 to 2:00',
      '7:30',
      '12am',
      'in 3 - 10:30',
    ).as(null);
  });

  it('are none when there are several', () => {
    reads('9am to 10am and 2pm to 3pm', '9am or 2pm').as(null);
  });

  it('are not other numbers', () => {
    reads(
      '',
      '2024 to 2025',
      '2024-25',
      '£3.50',
      'Room 4',
      '3 July 2025',
      '03/07/2025',
      '0113 496 0123',
    ).as(null);
    reads('Module 3 - 10:30am', 'Room 12: 10:30am').as('10:30');
    // An instant is for those who know its offset.
    reads('15:30+01:00', '15:30Z').as(null);
  });

  it('are read back in whatever style they were written', () => {
    const clock = fc.record({ hour: fc.integer({ min: 1, max: 23 }), minute: fc.nat(59) });
    const two = (part: number) => String(part).padStart(2, '0');
    const in24 = ({ hour, minute }: { hour: number; minute: number }) =>
      `${two(hour)}:${two(minute)}`;
    const in12 = (
      { hour, minute }: { hour: number; minute: number },
      point: string,
      half: string,
    ) =>
      `${String(hour % 12 || 12)}${minute || !half ? point + two(minute) : ''}${half && `${half.startsWith(' ') ? ' ' : ''}${hour < 12 ? 'a' : 'p'}${half.includes('.') ? '.m.' : 'm'}`}`;
    fc.assert(
      fc.property(
        clock,
        clock,
        fc.constantFrom(' to ', ' - ', '–', ' — ', ' until ', '-', ' till '),
        fc.constantFrom(':', '.'),
        fc.constantFrom('m', ' m', ' .', '.'),
        fc.constantFrom('', 'Online, ', 'from ', '('),
        (start, end, between, point, half, before) => {
          fc.pre(in24(start) < in24(end));
          const both = `${in24(start)}-${in24(end)}`;
          reads(
            before + in12(start, point, half) + between + in12(end, point, half),
            before + in24(start) + between + in24(end),
            (before + in12(start, point, half) + between + in12(end, point, half)).toUpperCase(),
          ).as(both);
          const isBeforeNoon = start.hour < 12;
          // Without its own half, the start is read right unless the end's half fits it too.
          if (isBeforeNoon === end.hour < 12) {
            reads(in12(start, ':', '') + between + in12(end, ':', half)).as(both);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('are times of a day or none, whatever the text', () => {
    const pieces = fc.constantFrom(
      ...'1 2 3 9 11 12 15 24 30 45 60 75 : . am pm a.m. noon midnight to - – until , x £ 00'.split(
        ' ',
      ),
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 10 }), (parts) => {
        const times = readTimes(parts.join(''));
        for (const time of times ? [times.start, times.end ?? '00:00'] : []) {
          expect(time).to.match(/^([01]\d|2[0-3]):[0-5]\d$/);
        }
      }),
      { numRuns: 5000 },
    );
  });
});
