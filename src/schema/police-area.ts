import * as z from 'zod/mini';
import { placeSchema } from './place.js';
import { regionIdSchema } from './region.js';

/**
 * A territorial police force area. Each lies in one Prevent region, and each English local authority
 * in one police area, which is what makes a council's name enough to find its region.
 */
export const policeAreaSchema = z.safeExtend(placeSchema, {
  kind: z.literal('police-area'),
  regions: z.tuple([regionIdSchema]),
});
