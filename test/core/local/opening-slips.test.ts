import { expect } from '@open-wc/testing';
import { read } from './local-values.js';

const readHours = (...hours: readonly (readonly [string, string])[]) =>
  read({
    version: 1,
    contacts: [
      {
        role: 'Night desk',
        audience: ['staff'],
        phone: '101',
        hours: hours.map(([opens, closes]) => ({ days: ['monday'], opens, closes })),
      },
    ],
  });

describe('hours that close before they open', () => {
  it('are refused as a slip of the pen, so that nobody reads "Open now" at night', () => {
    for (const slip of [
      ['09:00', '05:00'],
      ['09:00', '09:00'],
      ['00:00', '00:00'],
      ['17:59', '06:00'],
      ['18:00', '06:01'],
      ['22:00', '10:00'],
    ] as const) {
      const { value, problems } = readHours(['08:00', '08:30'], slip);
      expect(value?.contacts, slip.join()).to.deep.equal([]);
      expect(problems).to.deep.equal([
        {
          path: 'contacts[0].hours[1].closes',
          message:
            'These hours must end after they begin. Write 17:00 for 5pm, and 24:00 for midnight.',
          value: slip[1],
        },
      ]);
    }
  });

  it('are kept with a warning when they are of the night', () => {
    for (const night of [
      ['18:00', '06:00'],
      ['22:00', '00:00'],
    ] as const) {
      const { value, problems } = readHours(night);
      expect(value?.contacts, night.join()).to.have.length(1);
      expect(problems).to.deep.equal([
        {
          path: 'contacts[0].hours[0].closes',
          message: 'These hours run past midnight. If they do not, write 17:00 for 5pm.',
          value: night[1],
          isWarning: true,
        },
      ]);
    }
  });

  it('are not those that end later on the day, or with it', () => {
    expect(
      readHours(['09:00', '17:00'], ['18:00', '24:00'], ['00:00', '00:01']).problems,
    ).to.deep.equal([]);
  });
});
