import * as z from 'zod/mini';
import { sessionAudienceSchema } from './course.js';
import { dateSchema, httpsUrlSchema, wordsSchema } from './evidence.js';
import { regionIdSchema } from './region.js';
import { audienceSchema, settingSchema } from './setting.js';

/** A time in a local file: ISO 8601. Without an offset it is UK time. */
const localTimeSchema = z.iso.datetime({ local: true, offset: true });

const phoneNumberSchema = z.string().check(z.regex(/^\+?[0-9][0-9 ()]{1,18}[0-9]$/));

const contactSchema = z.object({
  role: wordsSchema,
  /** Who may use it: the audiences of the concern router, or `child` and `adult` where they differ. */
  audience: z.array(z.union([audienceSchema, z.enum(['child', 'adult'])])).check(z.minLength(1)),
  /** Names age: the role comes first, and `reviewBy` says when to look again. */
  name: z.optional(wordsSchema),
  phone: z.optional(phoneNumberSchema),
  textRelay: z.optional(phoneNumberSchema),
  email: z.optional(z.email()),
  url: z.optional(httpsUrlSchema),
  hours: z.optional(wordsSchema),
  outOfHours: z.optional(wordsSchema),
  notes: z.optional(wordsSchema),
  reviewBy: z.optional(dateSchema),
});

const referralFormSchema = z.object({
  title: wordsSchema,
  url: httpsUrlSchema,
  format: z.optional(wordsSchema),
  size: z.optional(wordsSchema),
});

const localSessionSchema = z.object({
  title: wordsSchema,
  audience: sessionAudienceSchema,
  start: localTimeSchema,
  end: localTimeSchema,
  register: z.optional(httpsUrlSchema),
  regions: z.optional(z.array(regionIdSchema)),
  organiser: z.optional(wordsSchema),
  mode: z.optional(wordsSchema),
  place: z.optional(wordsSchema),
  summary: z.optional(wordsSchema),
});

const localResourceSchema = z.object({
  title: wordsSchema,
  url: httpsUrlSchema,
  summary: z.optional(wordsSchema),
  settings: z.optional(z.array(settingSchema)),
});

/** The file in which an organisation publishes its own contacts, forms and sessions, version 1. */
export const localInformationSchema = z.object({
  version: z.literal(1),
  organisation: z.optional(
    z.object({
      name: z.optional(wordsSchema),
      setting: z.optional(settingSchema),
      region: z.optional(regionIdSchema),
    }),
  ),
  contacts: z.optional(z.array(contactSchema)),
  referralForms: z.optional(z.array(referralFormSchema)),
  sessions: z.optional(z.array(localSessionSchema)),
  resources: z.optional(z.array(localResourceSchema)),
  notices: z.optional(z.array(z.object({ text: wordsSchema, until: z.optional(dateSchema) }))),
});

/** The file in which an organisation publishes its own contacts, forms and sessions. */
export type LocalInformation = z.infer<typeof localInformationSchema>;
