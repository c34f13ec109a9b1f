import * as z from 'zod/mini';
import { evidenceSchema, httpsUrlSchema, wordsSchema } from './evidence.js';
import { settingSchema } from './setting.js';

/** Further support: a page or course that helps with Prevent. For every setting when it names none. */
export const resourceSchema = z.extend(evidenceSchema, {
  title: wordsSchema,
  summary: z.optional(wordsSchema),
  url: z.optional(httpsUrlSchema),
  settings: z.optional(z.array(settingSchema).check(z.minLength(1))),
});

/** Further support. */
export type Resource = z.infer<typeof resourceSchema>;
