import * as z from 'zod/mini';
import { sessionAudienceSchema } from './course.js';
import { dateSchema, wordsSchema } from './evidence.js';
import { regionIdSchema } from './region.js';
import { sessionDetails } from './session.js';
import { audienceSchema, settingSchema } from './setting.js';

const day = z.regexes.date.source.slice(1, -1);

// Copying brings spaces along, among them some that do not break the line.
const folded = (schema: z.ZodMiniType<string, string>) =>
  z.pipe(z.string().check(z.overwrite((text) => text.trim().replace(/\s+/g, ' '))), schema);

/**
 * A time in a local file: ISO 8601, with or without seconds and offset. Without an offset it is UK time.
 * Not `z.iso.datetime`, which refuses an offset after minutes (`2025-07-03T15:30+01:00`).
 */
export const localTimeSchema = folded(
  z
    .string()
    .check(
      z.regex(
        new RegExp(
          `^${day}T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?(Z|[+-][01]\\d:[0-5]\\d)?$`,
        ),
      ),
    ),
);

/**
 * An address: https, or a path on the organisation's own site. Printable ASCII only, without quotation
 * marks, angle brackets and backslashes; never `//`, and no user name, which can pass for a site's name.
 */
export const addressSchema = folded(
  z
    .string()
    .check(
      z.regex(/^([hH][tT][tT][pP][sS]:\/\/\w[\w.-]*(:\d+)?(?![^/?#])|\/(?!\/))[!#-;=?-[\]-~]*$/),
    ),
);

/**
 * A phone number as people write it, with its area code: `(0113) 496 0123`, `+44 113 496 0123`. What to
 * dial once somebody answers may follow: `ext 12`, `x12`, `option 2`.
 */
export const phoneNumberSchema = folded(
  z
    .string()
    .check(
      z.regex(/^\(?\+?\d[\d ()-]{1,18}\d(,? ?([xX]|[eE]xt(ension|\.)?|[oO]ption) ?\d{1,6})?$/),
    ),
);

/** An email address, by a pattern shorter than zod's own, because browsers get it too. */
export const emailSchema = folded(
  z.email({ pattern: /^[\w+-][\w.'+-]*@(\w[\w-]*\.)+[a-zA-Z]{2,}$/ }),
);

/** When something opens, `HH:MM`. */
export const opensSchema = folded(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)));

/** When something closes, `HH:MM`; `24:00` is the end of the day. */
export const closesSchema = folded(z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/)));

/** A day in the calendar. */
const localDaySchema = folded(dateSchema);

/** Opening times that some days share: the schedule of Open Referral (`byday`, `opens_at`, `closes_at`). */
const openingTimesSchema = z.object({
  days: z
    .array(z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']))
    .check(z.minLength(1)),
  opens: opensSchema,
  closes: closesSchema,
});

const contactSchema = z.object({
  role: wordsSchema,
  /** Who may use it: the audiences of the concern router, or `child` and `adult` where they differ. */
  audience: z.array(z.enum([...audienceSchema.options, 'child', 'adult'])).check(z.minLength(1)),
  /** Names age: the role comes first, and `reviewBy` says when to look again. */
  name: z.optional(wordsSchema),
  phone: z.optional(phoneNumberSchema),
  textRelay: z.optional(phoneNumberSchema),
  email: z.optional(emailSchema),
  url: z.optional(addressSchema),
  /** In words, or as opening times. */
  hours: z.optional(z.union([wordsSchema, z.array(openingTimesSchema).check(z.minLength(1))])),
  outOfHours: z.optional(wordsSchema),
  notes: z.optional(wordsSchema),
  reviewBy: z.optional(localDaySchema),
});

const referralFormSchema = z.object({
  title: wordsSchema,
  url: addressSchema,
  format: z.optional(wordsSchema),
  size: z.optional(wordsSchema),
});

const localSessionSchema = z.object({
  title: wordsSchema,
  audience: folded(sessionAudienceSchema),
  start: localTimeSchema,
  end: localTimeSchema,
  register: z.optional(addressSchema),
  /** For everybody when it names none. */
  regions: z.optional(z.array(regionIdSchema).check(z.minLength(1))),
  ...sessionDetails,
});

const localResourceSchema = z.object({
  title: wordsSchema,
  url: addressSchema,
  summary: z.optional(wordsSchema),
  settings: z.optional(z.array(settingSchema).check(z.minLength(1))),
});

/** Shown through the end of the day `until`, UK time. */
const noticeSchema = z.object({ text: wordsSchema, until: z.optional(localDaySchema) });

/** The file in which an organisation publishes its own contacts, forms and sessions, version 1. */
export const localInformationSchema = z.object({
  version: z.literal(1),
  /** Where editors find the JSON Schema, for hints while typing. */
  $schema: z.optional(wordsSchema),
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
  notices: z.optional(z.array(noticeSchema)),
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
