import * as z from 'zod/mini';
import { evidenceSchema, slugSchema, wordsSchema } from './evidence.js';

/**
 * One line of a list on the page: something co-ordinators do, something to contact one for, or
 * something a newsletter carries.
 */
export const pointSchema = z.extend(evidenceSchema, { id: slugSchema, text: wordsSchema });

/** One line of a list on the page. */
export type Point = z.infer<typeof pointSchema>;
