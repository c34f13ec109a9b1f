import type { Point } from './point.js';

export { pointSchema as newsletterTopicSchema } from './point.js';

/** Something regional newsletters carry. */
export type NewsletterTopic = Point;
