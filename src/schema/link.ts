import * as z from 'zod/mini';
import { evidenceSchema, httpsUrlSchema, wordsSchema } from './evidence.js';

/** A link in the snapshot: its words, its address, and where the address was read. */
export const linkSchema = z.extend(evidenceSchema, {
  text: wordsSchema,
  url: httpsUrlSchema,
});

/** A link in the snapshot. */
export type Link = z.infer<typeof linkSchema>;
