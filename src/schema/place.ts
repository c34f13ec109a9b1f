import * as z from 'zod/mini';
import { countrySchema } from './country.js';
import { wordsSchema } from './evidence.js';
import { regionIdSchema } from './region.js';

/** What the name of a place stands for. */
export const placeKindSchema = z.enum([
  'region',
  'council',
  'county',
  'police-area',
  'town',
  'former-council',
  'outside',
]);

/** What the name of a place stands for. */
export type PlaceKind = z.infer<typeof placeKindSchema>;

/** A place people name, and the Prevent regions it lies in. */
export const placeSchema = z
  .object({
    name: wordsSchema,
    kind: placeKindSchema,
    /** One for every place but the county of Lincolnshire, which two regions share; none outside England. */
    regions: z.array(regionIdSchema),
    /** Where a place outside England is. */
    country: z.optional(countrySchema),
    /** The police area a council belongs to. */
    policeArea: z.optional(wordsSchema),
  })
  .check(
    z.refine(
      ({ kind, regions, country }) =>
        kind === 'outside' ? country && regions.length === 0 : !country && regions.length > 0,
      'A place lies in England, in one region or more, or is outside it and has a country.',
    ),
  );

/** A place people name. */
export type Place = z.infer<typeof placeSchema>;
