// Written by hand: puts together the parts beside it. Sources and dates stand with each entry.
import type { Snapshot } from '../schema/snapshot.js';
import { contactReasons, newsletterTopics, responsibilities } from './coordinators.js';
import { courses } from './courses.js';
import { regions } from './regions.js';
import { resources } from './resources.js';
import { routes } from './routes.js';
import { sessions } from './sessions.js';
import { source } from './sources.js';
import { updates } from './updates.js';

/** Everything the widgets know without asking anyone. Checked against its schema at build and in tests. */
export const snapshot: Snapshot = {
  source,
  regions,
  courses,
  sessions,
  routes,
  responsibilities,
  contactReasons,
  newsletterTopics,
  resources,
  updates,
};
