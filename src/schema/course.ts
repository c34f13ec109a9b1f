import * as z from 'zod/mini';
import { evidenceSchema, slugSchema, wordsSchema } from './evidence.js';

/**
 * Who a session is for. `designated-safeguarding-leads` and `governors-and-trustees` are the two of
 * the GOV.UK page; local audiences are slugged names of their own.
 */
export const sessionAudienceSchema = slugSchema;

/** A course that co-ordinators run as dated sessions. */
export const courseSchema = z.extend(evidenceSchema, {
  id: slugSchema,
  title: wordsSchema,
  audience: sessionAudienceSchema,
});

/** A course that co-ordinators run as dated sessions. */
export type Course = z.infer<typeof courseSchema>;
