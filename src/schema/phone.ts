import * as z from 'zod/mini';
import { evidenceSchema, wordsSchema } from './evidence.js';

const phoneNumberSchema = z.string().check(z.regex(/^[0-9][0-9 ]{1,14}[0-9]$/));

/** A phone number in the snapshot, written as people read it ("0800 789 321"). */
export const phoneSchema = z.extend(evidenceSchema, {
  number: phoneNumberSchema,
  /** The number to dial through Relay UK, for people who cannot hear or speak on the phone. */
  textRelay: z.optional(phoneNumberSchema),
  /** When it is answered, in words, UK time. */
  hours: z.optional(wordsSchema),
});

/** A phone number in the snapshot. */
export type Phone = z.infer<typeof phoneSchema>;
