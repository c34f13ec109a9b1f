import * as z from 'zod/mini';
import { evidenceSchema, slugSchema, wordsSchema } from './evidence.js';

/** Something a provider may ask its regional co-ordinator for. */
export const contactReasonSchema = z.extend(evidenceSchema, { id: slugSchema, text: wordsSchema });

/** Something a provider may ask its regional co-ordinator for. */
export type ContactReason = z.infer<typeof contactReasonSchema>;

/** Something regional co-ordinators do. */
export const responsibilitySchema = z.extend(evidenceSchema, { id: slugSchema, text: wordsSchema });

/** Something regional co-ordinators do. */
export type Responsibility = z.infer<typeof responsibilitySchema>;
