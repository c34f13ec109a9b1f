import * as z from 'zod/mini';
import { sessionAudienceSchema } from './course.js';
import { wordsSchema } from './evidence.js';
import {
  addressSchema,
  closesSchema,
  emailSchema,
  folded,
  hint,
  localDaySchema,
  localTimeSchema,
  opensSchema,
  phoneNumberSchema,
} from './local-formats.js';
import { regionIdSchema } from './region.js';
import { sessionDetails } from './session.js';
import { audienceSchema, settingSchema } from './setting.js';

export {
  addressSchema,
  closesSchema,
  emailSchema,
  localTimeSchema,
  opensSchema,
  phoneNumberSchema,
} from './local-formats.js';

/** Opening times that some days share: the schedule of Open Referral (`byday`, `opens_at`, `closes_at`). */
const openingTimesSchema = z.object({
  days: hint(
    z
      .array(z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']))
      .check(z.minLength(1)),
    'The days that share these times, in small letters.',
    ['monday', 'tuesday'],
  ),
  opens: hint(opensSchema, 'When it opens, UK time, with 24 hours: 17:00 is 5pm.', '09:00'),
  closes: hint(closesSchema, 'When it closes, UK time. 24:00 is the end of the day.', '17:00'),
});

const contactSchema = z.object({
  role: hint(
    wordsSchema,
    'Who it is, as readers know them. A role lasts longer than a name.',
    'Designated safeguarding lead',
  ),
  /** Who may use it: the audiences of the concern router, or `child` and `adult` where they differ. */
  audience: hint(
    z.array(z.enum([...audienceSchema.options, 'child', 'adult'])).check(z.minLength(1)),
    'Who may use this contact: staff, student, public. Add child or adult where concerns about children and about adults go to different people.',
    ['staff', 'student'],
  ),
  /** Names age: the role comes first, and `reviewBy` says when to look again. */
  name: z.optional(
    hint(wordsSchema, 'The name of a person or team. Names age: add reviewBy.', 'Sam Okafor'),
  ),
  phone: z.optional(
    hint(
      phoneNumberSchema,
      'One number with its area code. An extension may follow. A team’s number is better than a person’s mobile.',
      '0113 496 0123',
      '0113 496 0123 ext 12',
    ),
  ),
  textRelay: z.optional(
    hint(
      phoneNumberSchema,
      'The number to dial through Relay UK, for people who cannot hear or speak on the phone: 18001 and the number.',
      '18001 0113 496 0123',
    ),
  ),
  email: z.optional(
    hint(
      emailSchema,
      'A shared mailbox is better than a person’s. Retired domains such as pnn.police.uk are reported.',
      'safeguarding@example.gov.uk',
    ),
  ),
  url: z.optional(
    hint(
      addressSchema,
      'A page about this contact: https://, or a path on your own site that begins with /.',
      '/safeguarding',
    ),
  ),
  /** In words, or as opening times. */
  hours: z.optional(
    hint(
      z.union([wordsSchema, z.array(openingTimesSchema).check(z.minLength(1))]),
      'When somebody answers: in words, or day by day. Understood whole, it shows as “Open now” or “Closed now”.',
      'Monday to Friday, 9am to 5pm. Closed on bank holidays.',
      [{ days: ['monday'], opens: '09:00', closes: '17:00' }],
    ),
  ),
  outOfHours: z.optional(
    hint(
      wordsSchema,
      'Whom to turn to when nobody answers here. Never 999, which stands above all contacts anyway.',
      'Emergency duty team, 0113 496 0009',
    ),
  ),
  notes: z.optional(
    hint(wordsSchema, 'What a reader should know before they get in touch.', 'Room B12'),
  ),
  reviewBy: z.optional(
    hint(
      localDaySchema,
      'The day by which to check whether this contact is still right. You are told when it has passed; readers are not.',
      '2027-09-01',
    ),
  ),
});

const referralFormSchema = z.object({
  title: hint(wordsSchema, 'What the form is called.', 'Prevent referral form'),
  url: hint(
    addressSchema,
    'Where the form is: https://, or a path on your own site that begins with /.',
    '/prevent/referral.docx',
  ),
  format: z.optional(hint(wordsSchema, 'The kind of file.', 'Word', 'PDF', 'Web form')),
  size: z.optional(hint(wordsSchema, 'How large the file is.', '80 KB')),
});

const localSessionSchema = z.object({
  title: hint(wordsSchema, 'What the session is called.', 'Prevent awareness for early years'),
  audience: hint(
    folded(sessionAudienceSchema),
    'Who it is for, in small letters joined by hyphens: designated-safeguarding-leads, governors-and-trustees, or a word of your own.',
    'designated-safeguarding-leads',
    'governors-and-trustees',
    'early-years',
  ),
  start: hint(
    localTimeSchema,
    'When it starts: day, T and UK time with 24 hours. Summer time is worked out.',
    '2027-01-12T09:30',
  ),
  end: hint(localTimeSchema, 'When it ends, written like start.', '2027-01-12T11:00'),
  register: z.optional(
    hint(
      addressSchema,
      'Where to register: https://, or a path on your own site that begins with /. Left out, readers are told to ask the organiser.',
      'https://www.example.gov.uk/book/1',
    ),
  ),
  /** For everybody when it names none. */
  regions: z.optional(
    hint(
      z.array(regionIdSchema).check(z.minLength(1)),
      'The Prevent regions it is for. Left out, it is for everybody.',
      ['north-east'],
    ),
  ),
  organiser: hint(
    sessionDetails.organiser,
    'Who runs it. Left out, your organisation does.',
    'Ashdale Council',
  ),
  mode: hint(sessionDetails.mode, 'How it is held.', 'Online', 'In person'),
  place: hint(
    sessionDetails.place,
    'Where it is held, when people have to come.',
    'Town Hall, room 3',
  ),
  summary: hint(
    sessionDetails.summary,
    'What it is about, in a sentence.',
    'How to notice, check and share a worry.',
  ),
});

const localResourceSchema = z.object({
  title: hint(wordsSchema, 'What the page or file is called.', 'Our safeguarding toolkit'),
  url: hint(
    addressSchema,
    'Where it is: https://, or a path on your own site that begins with /.',
    '/toolkit',
  ),
  summary: z.optional(
    hint(wordsSchema, 'What it is good for, in a sentence.', 'Our own procedure, step by step.'),
  ),
  settings: z.optional(
    hint(
      z.array(settingSchema).check(z.minLength(1)),
      'The kinds of organisation it is for. Left out, it is for all.',
      ['school'],
    ),
  ),
});

/** Shown through the end of the day `until`, UK time. */
const noticeSchema = z.object({
  text: hint(
    wordsSchema,
    'What readers should know for a time.',
    'The office is closed on Friday.',
  ),
  until: z.optional(
    hint(
      localDaySchema,
      'The last day to show it. Left out, it stays until you take it away.',
      '2027-11-26',
    ),
  ),
});

/** The file in which an organisation publishes its own contacts, forms and sessions, version 1. */
export const localInformationSchema = z.object({
  version: hint(
    z.literal(1),
    'The version of this kind of file: 1. The one field a file needs.',
    1,
  ),
  /** Where editors find the JSON Schema, for hints while typing. */
  $schema: z.optional(
    hint(
      wordsSchema,
      'Where your editor finds the hints you are reading. The widgets pass over it.',
      './local-information.schema.json',
    ),
  ),
  organisation: z.optional(
    hint(
      z.object({
        name: z.optional(hint(wordsSchema, 'Its name, as readers know it.', 'Ashdale Council')),
        setting: z.optional(
          hint(
            settingSchema,
            'What kind of organisation it is, so that readers are not asked.',
            'school',
          ),
        ),
        region: z.optional(hint(regionIdSchema, 'The Prevent region it is in.', 'north-east')),
      }),
      'Whose file this is.',
    ),
  ),
  contacts: z.optional(
    hint(
      z.array(contactSchema),
      'Who to tell at your organisation. They stand straight after 999, in this order.',
    ),
  ),
  referralForms: z.optional(
    hint(z.array(referralFormSchema), 'Your own forms, shown beside the referral.'),
  ),
  sessions: z.optional(
    hint(z.array(localSessionSchema), 'Your own training sessions, shown among the national ones.'),
  ),
  resources: z.optional(
    hint(z.array(localResourceSchema), 'Your own pages and files, shown before the national ones.'),
  ),
  notices: z.optional(
    hint(z.array(noticeSchema), 'What readers should know for a time, such as a closed office.'),
  ),
});

/** The file in which an organisation publishes its own contacts, forms and sessions. */
export type LocalInformation = z.infer<typeof localInformationSchema>;

/** Opening times that some days share. */
export type OpeningTimes = z.infer<typeof openingTimesSchema>;

/** A person or team of the organisation, or near it, that takes concerns. */
export type LocalContact = z.infer<typeof contactSchema>;

/** A form to refer somebody with. */
export type ReferralForm = z.infer<typeof referralFormSchema>;

/** A session the organisation knows of. */
export type LocalSession = z.infer<typeof localSessionSchema>;

/** A page or file that helps, beside those of the snapshot. */
export type LocalResource = z.infer<typeof localResourceSchema>;

/** Something readers should know for a time. */
export type Notice = z.infer<typeof noticeSchema>;
