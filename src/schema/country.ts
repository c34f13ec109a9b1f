import * as z from 'zod/mini';

/** Places outside England that the region finder can name. */
export const countrySchema = z.enum([
  'wales',
  'scotland',
  'northern-ireland',
  'channel-islands',
  'british-forces',
]);

/** Id of a place outside England. */
export type Country = z.infer<typeof countrySchema>;
