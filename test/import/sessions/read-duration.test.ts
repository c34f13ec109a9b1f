import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readDuration } from '../../../src/import/sessions/read-duration.js';

describe('how long something takes', () => {
  it('is read in words, signs and numbers', () => {
    for (const text of [
      '90',
      '90 minutes',
      '90 mins',
      '90min',
      '1 hour 30 mins',
      '1 hr 30',
      '1h30',
      '1h 30m',
      '1.5 hours',
      '1½ hours',
      '1:30',
      '01:30:00',
      'PT1H30M',
      'PT90M',
      '0.0625',
      'An hour and a half',
      '1 hour and 30 minutes',
    ]) {
      expect(readDuration(text), text).to.equal(90);
    }
    expect(readDuration('1 hour')).to.equal(60);
    expect(readDuration('half an hour')).to.equal(30);
    expect(readDuration('PT2H')).to.equal(120);
  });

  it('has the unit its heading names', () => {
    expect(readDuration('2', 'Duration (hours)')).to.equal(120);
    expect(readDuration('1.5', 'Hrs')).to.equal(90);
    expect(readDuration('45', 'Length in minutes')).to.equal(45);
  });

  it('is not guessed', () => {
    for (const text of [
      '',
      '2',
      'all day',
      'half day',
      'TBC',
      '1-2 hours',
      '0',
      '-90',
      '1:75',
      '999999',
    ]) {
      expect(readDuration(text), text).to.equal(undefined);
    }
  });

  it('is whole minutes or nothing, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'1 30 90 h hour m mins : . and P T H M 0 ½'.split(' '), ' ')),
        (parts) => {
          const minutes = readDuration(parts.join(''));
          if (minutes !== undefined)
            expect(Number.isInteger(minutes) && minutes > 0).to.equal(true);
        },
      ),
    );
  });
});
