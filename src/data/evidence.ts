// Written by hand. The script for pages is built without these facts about facts: see build/leave-out-evidence.ts.
import type { Evidence } from '../schema/evidence.js';
import { source } from './sources.js';

const { checked } = source;

/** Evidence for a fact printed on a page we hold a copy of. */
export const seenOn = (page: string): Evidence => ({ source: page, checked, certainty: 'seen' });

/** Evidence for a fact that follows from a page without being printed there. */
export const inferredFrom = (page: string): Evidence => ({
  source: page,
  checked,
  certainty: 'inferred',
});

/** Evidence for a fact on the GOV.UK page itself. */
export const seenOnPage: Evidence = seenOn(source.url);
