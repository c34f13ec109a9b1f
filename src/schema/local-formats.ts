/** The formats of texts in an organisation's file. */
import * as z from 'zod/mini';
import { dateSchema } from './evidence.js';

/**
 * Describes a field for editors, which show it while somebody types, with one way to fill it in. Changes
 * nothing in what is accepted.
 */
export const hint = <Schema extends z.ZodMiniType>(
  schema: Schema,
  description: string,
  ...examples: readonly unknown[]
): Schema => schema.check(z.meta({ description, ...(examples.length > 0 && { examples }) }));

const day = z.regexes.date.source.slice(1, -1);

/** A text without needless space: copying brings spaces along, among them some that do not break the line. */
export const folded = (schema: z.ZodMiniType<string, string>) =>
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
export const localDaySchema = folded(dateSchema);
