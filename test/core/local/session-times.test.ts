import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { instantsOfLondonTime } from '../../../src/core/time/london-time.js';
import { read } from './local-values.js';

const readSession = (start: string, end: string) => {
  const { value, problems } = read({
    version: 1,
    sessions: [{ title: 'Awareness', audience: 'early-years', start, end }],
  });
  const [session] = value?.sessions ?? [];
  return { times: session && [session.start, session.end], problems };
};
const timesOf = (start: string, end: string) => readSession(start, end).times;
const faultOf = (start: string, end: string) => {
  const { times, problems } = readSession(start, end);
  return problems.map(({ path, message, isWarning }) => ({
    path,
    message,
    isUsed: !!times,
    isWarning,
  }))[0];
};

describe('times of own sessions', () => {
  it('are UK time where they name no offset, in winter and in summer', () => {
    expect(timesOf('2027-01-12T09:30', '2027-01-12T10:30')).to.deep.equal([
      '2027-01-12T09:30+00:00',
      '2027-01-12T10:30+00:00',
    ]);
    expect(timesOf('2027-07-03T15:30:00', '2027-07-03T16:45:30.5')).to.deep.equal([
      '2027-07-03T15:30+01:00',
      '2027-07-03T16:45+01:00',
    ]);
  });

  it('keep their instant where they name one, and come out in UK time', () => {
    expect(timesOf('2027-07-03T14:30Z', '2027-07-03T15:45:00.000+00:00')).to.deep.equal([
      '2027-07-03T15:30+01:00',
      '2027-07-03T16:45+01:00',
    ]);
    expect(timesOf('2027-07-03T15:30+01:00', '2027-07-03T23:30-01:00')).to.deep.equal([
      '2027-07-03T15:30+01:00',
      '2027-07-04T01:30+01:00',
    ]);
  });

  it('lie around a clock change as they should', () => {
    expect(timesOf('2027-03-28T00:59', '2027-03-28T02:00')).to.deep.equal([
      '2027-03-28T00:59+00:00',
      '2027-03-28T02:00+01:00',
    ]);
    expect(timesOf('2027-10-31T00:59', '2027-10-31T02:00')).to.deep.equal([
      '2027-10-31T00:59+01:00',
      '2027-10-31T02:00+00:00',
    ]);
  });

  it('are refused in the hour that is skipped in March', () => {
    const fault = faultOf('2027-03-28T01:30', '2027-03-28T03:30');
    expect(fault?.path).to.equal('sessions[0].start');
    expect(fault?.message).to.contain('does not exist');
    expect(fault?.isUsed).to.equal(false);
  });

  it('are the first of the two in October, with a warning; with an offset they are sure', () => {
    expect(timesOf('2027-10-31T01:30', '2027-10-31T03:00')?.[0]).to.equal('2027-10-31T01:30+01:00');
    const fault = faultOf('2027-10-31T01:30', '2027-10-31T03:00');
    expect(fault?.isWarning).to.equal(true);
    expect(fault?.message).to.contain('comes twice');
    const sure = readSession('2027-10-31T01:30+00:00', '2027-10-31T03:00');
    expect(sure.problems).to.deep.equal([]);
    expect(sure.times?.[0]).to.equal('2027-10-31T01:30+00:00');
  });

  it('are refused for another century and for days that do not exist', () => {
    for (const start of ['0205-07-03T15:30', '1927-07-03T15:30Z', '2027-02-29T15:30']) {
      expect(faultOf(start, '2027-07-03T16:30')?.path, start).to.equal('sessions[0].start');
      expect(timesOf(start, '2027-07-03T16:30'), start).to.equal(undefined);
    }
    expect(faultOf('2099-12-31T10:00', '2099-12-31T23:59-14:00')?.path).to.equal('sessions[0].end');
  });

  it('end after they start', () => {
    for (const end of ['2027-07-03T15:30', '2027-07-03T14:30', '2027-07-03T15:00+01:00']) {
      expect(faultOf('2027-07-03T15:30', end)?.path, end).to.equal('sessions[0].end');
      expect(timesOf('2027-07-03T15:30', end), end).to.equal(undefined);
    }
  });

  it('may be more than a month apart, with a warning', () => {
    expect(readSession('2027-07-01T09:00', '2027-08-01T09:00').problems).to.deep.equal([]);
    const fault = faultOf('2027-07-01T09:00', '2027-08-01T09:01');
    expect(fault).to.deep.include({ path: 'sessions[0].end', isUsed: true, isWarning: true });
  });

  it('are what the platform makes of a London clock, at any minute around its changes', () => {
    const [start, end] = [Date.UTC(2027, 2, 27), Date.UTC(2027, 10, 2)];
    const near = fc.oneof(
      fc.integer({ min: Date.UTC(2027, 2, 27, 23), max: Date.UTC(2027, 2, 28, 4) }),
      fc.integer({ min: Date.UTC(2027, 9, 30, 23), max: Date.UTC(2027, 9, 31, 4) }),
      fc.integer({ min: start, max: end }),
    );
    fc.assert(
      fc.property(near, (time) => {
        const text = new Date(time).toISOString().slice(0, 16);
        const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/\D/).map(Number);
        const [instant, later] = instantsOfLondonTime({ year, month, day, hour, minute });
        const { times, problems } = readSession(text, '2027-11-03T12:00');
        expect(times && Date.parse(times[0] ?? '')).to.equal(instant?.getTime());
        expect(problems.some(({ message }) => message.includes('comes twice'))).to.equal(!!later);
      }),
      { numRuns: 1000 },
    );
  });

  it('are the instant that was given, whatever the offset', () => {
    const days = fc.date({
      min: new Date('2000-01-02Z'),
      max: new Date('2099-12-30Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.integer({ min: -14 * 60, max: 14 * 60 }), (date, offset) => {
        const minutes = Math.abs(offset);
        const two = (part: number) => String(part).padStart(2, '0');
        const shown = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 16);
        const text = `${shown}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
        const [start] = timesOf(text, '2099-12-31T23:00Z') ?? [];
        expect(new Date(start ?? '').getTime()).to.equal(
          Math.floor(date.getTime() / 60_000) * 60_000,
        );
      }),
    );
  });
});
