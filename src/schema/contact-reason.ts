import type { Point } from './point.js';

export {
  pointSchema as contactReasonSchema,
  pointSchema as responsibilitySchema,
} from './point.js';

/** Something a provider may ask its regional co-ordinator for. */
export type ContactReason = Point;

/** Something regional co-ordinators do. */
export type Responsibility = Point;
