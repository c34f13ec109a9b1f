import * as z from 'zod/mini';
import { wordsSchema } from './evidence.js';
import { regionIdSchema } from './region.js';

/** What the name of a place stands for. */
export const placeKindSchema = z.enum([
  'council',
  'former-council',
  'police-area',
  'county',
  'region',
]);

/** What the name of a place stands for. */
export type PlaceKind = z.infer<typeof placeKindSchema>;

/** A place people name, and the Prevent regions it lies in. */
export const placeSchema = z.object({
  name: wordsSchema,
  kind: placeKindSchema,
  /** One for every place but the county of Lincolnshire, which two regions share. */
  regions: z.array(regionIdSchema).check(z.minLength(1)),
});

/** A place people name. */
export type Place = z.infer<typeof placeSchema>;
