/** An example to start with. Names and numbers are made up: the numbers are of the range kept for fiction. */
import { dayOf, londonWallTime } from '../../core/time/london-time.js';
import type { LocalInformation } from '../../schema/local-information.js';

const DAY = 24 * 60 * 60_000;

/** A small file of a council, with nothing in it that is over at an instant. */
export function exampleFile(now: Date): LocalInformation {
  const dayAfter = (days: number) => dayOf(londonWallTime(new Date(now.getTime() + days * DAY)));
  return {
    version: 1,
    organisation: { name: 'Ashdale Council', setting: 'local-authority', region: 'north-east' },
    contacts: [
      {
        role: 'Staff safeguarding line',
        audience: ['staff'],
        phone: '0113 496 0001',
        textRelay: '18001 0113 496 0001',
        email: 'safeguarding@example.gov.uk',
        hours: 'Monday to Friday, 9am to 5pm. Closed on bank holidays.',
        outOfHours: 'Emergency duty team, 0113 496 0009',
        reviewBy: dayAfter(365),
      },
      {
        role: 'Children’s front door',
        audience: ['staff', 'public', 'child'],
        phone: '0113 496 0120',
        hours: [
          {
            days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
            opens: '08:00',
            closes: '18:00',
          },
        ],
      },
    ],
    referralForms: [
      {
        title: 'Prevent referral form',
        url: '/prevent/referral.docx',
        format: 'Word',
        size: '80 KB',
      },
    ],
    sessions: [
      {
        title: 'Prevent awareness for early years',
        audience: 'early-years',
        start: `${dayAfter(60)}T09:30`,
        end: `${dayAfter(60)}T11:00`,
        register: 'https://www.example.gov.uk/book/1',
        regions: ['north-east'],
        mode: 'Online',
      },
    ],
    resources: [
      {
        title: 'Our safeguarding toolkit',
        url: '/toolkit',
        settings: ['school', 'further-education'],
      },
    ],
    notices: [{ text: 'The Prevent team is away on training this Friday.', until: dayAfter(14) }],
  };
}
