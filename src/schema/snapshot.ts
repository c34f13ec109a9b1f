import * as z from 'zod/mini';
import { contactReasonSchema, responsibilitySchema } from './contact-reason.js';
import { courseSchema } from './course.js';
import { newsletterTopicSchema } from './newsletter.js';
import { regionSchema } from './region.js';
import { resourceSchema } from './resource.js';
import { routeSchema } from './route.js';
import { sessionSchema } from './session.js';
import { sourceSchema } from './source.js';
import { updateSchema } from './update.js';

/** Everything the widgets know without asking anyone: what the GOV.UK page says, in our words. */
export const snapshotSchema = z.object({
  source: sourceSchema,
  regions: z.array(regionSchema).check(z.length(8)),
  courses: z.array(courseSchema),
  sessions: z.array(sessionSchema),
  routes: z.array(routeSchema),
  responsibilities: z.array(responsibilitySchema),
  contactReasons: z.array(contactReasonSchema),
  newsletterTopics: z.array(newsletterTopicSchema),
  resources: z.array(resourceSchema),
  /** Newest first. */
  updates: z.array(updateSchema),
});

/** Everything the widgets know without asking anyone. */
export type Snapshot = z.infer<typeof snapshotSchema>;
