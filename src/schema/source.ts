import * as z from 'zod/mini';
import { dateSchema, httpsUrlSchema, wordsSchema } from './evidence.js';

/** The page a snapshot was made from, as the footer of every widget names it. */
export const sourceSchema = z.object({
  title: wordsSchema,
  url: httpsUrlSchema,
  /** The day of the newest version of the page that we have seen. */
  updated: z.optional(dateSchema),
  /** The day we last looked for a newer version. */
  checked: dateSchema,
  /** SPDX licence id. */
  licence: wordsSchema,
});

/** The page a snapshot was made from. */
export type Source = z.infer<typeof sourceSchema>;
