import * as z from 'zod/mini';
import { evidenceSchema, wordsSchema } from './evidence.js';

/** The eight Prevent regions of England, in the order of the GOV.UK page. */
export const regionIdSchema = z.enum([
  'north-west',
  'north-east',
  'west-midlands',
  'east-midlands',
  'south-east',
  'south-west',
  'east-of-england',
  'london',
]);

/** Id of a Prevent region. */
export type RegionId = z.infer<typeof regionIdSchema>;

/** A Prevent region with the police areas it is made of. */
export const regionSchema = z.extend(evidenceSchema, {
  id: regionIdSchema,
  /** As the GOV.UK page spells it ("North-East"). */
  name: wordsSchema,
  /** Names of police areas: always shown with the region, whose name alone misleads. */
  policeAreas: z.array(wordsSchema).check(z.minLength(1)),
  /** Whether the region's co-ordinator post is filled, as far as we know. Never a person's name. */
  post: z.enum(['in-post', 'vacant', 'unknown']),
});

/** A Prevent region. */
export type Region = z.infer<typeof regionSchema>;
