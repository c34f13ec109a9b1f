import * as z from 'zod/mini';

/** The kinds of organisation whose routes differ. */
export const settingSchema = z.enum([
  'school',
  'further-education',
  'higher-education',
  'independent-training-provider',
  'local-authority',
]);

/** Id of a kind of organisation. */
export type Setting = z.infer<typeof settingSchema>;

/** Who is asking: routes for staff, for students and for the public differ. */
export const audienceSchema = z.enum(['staff', 'student', 'public']);

/** Id of who is asking. */
export type Audience = z.infer<typeof audienceSchema>;
