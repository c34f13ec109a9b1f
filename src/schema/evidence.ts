import * as z from 'zod/mini';

/** An address the widgets may show: https only, so that nobody on the way can put another page in its place. */
export const httpsUrlSchema = z.url({ protocol: /^https$/ });

/** A day in the calendar, `YYYY-MM-DD`, without a time zone. */
export const dateSchema = z.iso.date();

/** A short id: lower case words joined by hyphens. */
export const slugSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/**
 * Words for a reader, 2,000 characters at most: never markup, and never without a letter or digit to see.
 * Control characters, halves of characters, U+FFFD (what a wrong encoding leaves behind) and overrides
 * of the direction of writing, which can make text read as another, are refused.
 */
export const wordsSchema = z
  .string()
  .check(
    z.trim(),
    z.regex(
      /^(?=(?:(?=[\s\P{Cc}])[^<>\ufffd\u202a-\u202e\u2066-\u2069\p{Cs}]){1,2000}$)[^]*?(?!\p{DI})[\p{L}\p{N}]/u,
    ),
  );

/**
 * Where a fact was read and when, so that whoever carries the snapshot on can check it again.
 * `seen`: read in a copy of the page named. `inferred`: worked out from it, not printed there.
 */
export const evidenceSchema = z.object({
  source: httpsUrlSchema,
  checked: dateSchema,
  certainty: z.enum(['seen', 'inferred']),
});

/** Where a fact was read and when. */
export type Evidence = z.infer<typeof evidenceSchema>;
