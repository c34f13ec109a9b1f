import * as z from 'zod/mini';
import { dateSchema, httpsUrlSchema, wordsSchema } from './evidence.js';

/** The page a snapshot was made from, as the footer of every widget names it. */
export const sourceSchema = z.object({
  title: wordsSchema,
  url: httpsUrlSchema,
  /** The newest change we know of on the page itself. */
  updated: z.optional(dateSchema),
  /** The day our copy was last compared with the page. */
  checked: dateSchema,
  /** SPDX licence id. */
  licence: wordsSchema,
});

/** The page a snapshot was made from. */
export type Source = z.infer<typeof sourceSchema>;
