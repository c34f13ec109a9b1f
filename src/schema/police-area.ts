import * as z from 'zod/mini';
import { wordsSchema } from './evidence.js';
import { regionIdSchema } from './region.js';

/**
 * A territorial police force area and the local authorities inside it. Each English authority lies
 * in exactly one, which is what makes a council's name enough to find its region.
 */
export const policeAreaSchema = z.object({
  name: wordsSchema,
  region: regionIdSchema,
  councils: z.array(wordsSchema),
  /** Abolished since 2009; people still type them. */
  formerCouncils: z.array(wordsSchema),
});

/** A police area and its councils. */
export type PoliceArea = z.infer<typeof policeAreaSchema>;

/** A ceremonial county and the police areas it touches. */
export const countySchema = z.object({
  name: wordsSchema,
  policeAreas: z.array(wordsSchema).check(z.minLength(1)),
});

/** A ceremonial county. */
export type County = z.infer<typeof countySchema>;

/** Every place name the region finder knows. */
export const placesSchema = z.object({
  policeAreas: z.array(policeAreaSchema),
  counties: z.array(countySchema),
});

/** Every place name the region finder knows. */
export type Places = z.infer<typeof placesSchema>;
