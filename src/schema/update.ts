import * as z from 'zod/mini';
import { dateSchema, evidenceSchema, wordsSchema } from './evidence.js';

/** A change to the GOV.UK page. Older ones have no date: the page's log did not print one. */
export const updateSchema = z.extend(evidenceSchema, {
  date: z.optional(dateSchema),
  note: wordsSchema,
});

/** A change to the GOV.UK page. */
export type Update = z.infer<typeof updateSchema>;
