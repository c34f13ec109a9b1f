/** A made-up council's own information, as a file would hold it. Its phone numbers are Ofcom's for drama. */
export const council = {
  version: 1,
  organisation: { name: 'Ashdale Council', region: 'north-east' },
  contacts: [
    {
      role: 'Staff safeguarding line',
      audience: ['staff'],
      phone: '0113 496 0001',
      textRelay: '18001 0113 496 0001',
      email: 'safeguarding@example.gov.uk',
      hours: 'Monday to Friday, 9am to 5pm',
      outOfHours: 'Emergency duty team, 0113 496 0009',
    },
    {
      role: 'Student support',
      audience: ['student'],
      email: 'support@example.gov.uk',
      hours: '8am to 6pm on teaching days',
      notes: 'Or ask at reception in the Beech building.',
    },
    {
      role: 'Children’s front door',
      audience: ['public', 'child'],
      phone: '0113 496 0002',
      hours: '24 hours a day, 7 days a week',
    },
    { role: 'Adult safeguarding', audience: ['adult'], url: 'https://www.example.gov.uk/adults' },
  ],
  referralForms: [
    {
      title: 'Prevent referral form',
      url: 'https://www.example.gov.uk/prevent/referral.docx',
      format: 'Word',
      size: '80 KB',
    },
    {
      title: 'Prevent referral form',
      url: 'https://www.example.gov.uk/prevent/referral.pdf',
      format: 'PDF',
      size: '120 KB',
    },
  ],
  sessions: [
    {
      title: 'Prevent awareness for early years',
      audience: 'early-years',
      start: '2027-01-12T09:30',
      end: '2027-01-12T11:00',
      register: 'https://www.example.gov.uk/book/1',
      regions: ['north-east'],
      mode: 'Online',
    },
    {
      title: 'Governors: your duty in an hour',
      audience: 'governors-and-trustees',
      start: '2027-02-03T18:00',
      end: '2027-02-03T19:00',
      regions: ['north-east'],
      place: 'Town Hall, Ashdale',
      summary: 'Bring your last audit.',
    },
  ],
  resources: [
    {
      title: 'Ashdale safeguarding toolkit',
      url: 'https://www.example.gov.uk/toolkit',
      summary: 'Templates and contacts.',
      settings: ['school', 'further-education'],
    },
  ],
  notices: [
    { text: 'The safeguarding office is closed on Friday 27 November 2026.', until: '2026-11-27' },
  ],
};
