import * as z from 'zod/mini';
import { sessionAudienceSchema } from './course.js';
import type { Evidence } from './evidence.js';
import { evidenceSchema, httpsUrlSchema, slugSchema, wordsSchema } from './evidence.js';
import { regionIdSchema } from './region.js';

/** An instant with the UK offset of its day: `2025-07-03T15:30+01:00`. */
export const ukInstantSchema = z.iso
  .datetime({ offset: true, precision: -1 })
  .check(z.regex(/\+0[01]:00$/));

/** What organisations add to a session of their own. */
export const sessionDetails = {
  /** Who runs it, when it is not the Department for Education. */
  organiser: z.optional(wordsSchema),
  /** How it is held: "online", "in person". */
  mode: z.optional(wordsSchema),
  place: z.optional(wordsSchema),
  summary: z.optional(wordsSchema),
};

/** One dated training session. National when it names no regions. */
export const sessionSchema = z
  .extend(evidenceSchema, {
    id: slugSchema,
    title: wordsSchema,
    audience: sessionAudienceSchema,
    start: ukInstantSchema,
    end: ukInstantSchema,
    /** Where to register. Left out when no address was found: the GOV.UK page stands in. */
    register: z.optional(httpsUrlSchema),
    regions: z.optional(z.array(regionIdSchema).check(z.minLength(1))),
    /** How often it has changed since it was first listed: calendars take the higher number. */
    revision: z.optional(z.int().check(z.minimum(1))),
    ...sessionDetails,
  })
  .check(
    z.refine((session) => Date.parse(session.end) > Date.parse(session.start), {
      error: 'The session must end after it starts.',
      path: ['end'],
    }),
  );

/** One dated training session. */
export type Session = z.infer<typeof sessionSchema>;

/** A session as widgets list it: of the snapshot or of an organisation's own file. */
export type ListedSession = Omit<Session, keyof Evidence> & {
  /** An organisation's own: the GOV.UK page knows nothing of it. */
  readonly isLocal?: boolean;
};
