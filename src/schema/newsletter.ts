import * as z from 'zod/mini';
import { evidenceSchema, slugSchema, wordsSchema } from './evidence.js';

/** Something regional newsletters carry. */
export const newsletterTopicSchema = z.extend(evidenceSchema, {
  id: slugSchema,
  text: wordsSchema,
});

/** Something regional newsletters carry. */
export type NewsletterTopic = z.infer<typeof newsletterTopicSchema>;
