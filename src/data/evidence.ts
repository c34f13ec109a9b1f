// Written by hand. The script for pages is built without these facts about facts: see build/leave-out-evidence.ts.
import type { Evidence } from '../schema/evidence.js';
import { source } from './sources.js';

/** The day on which the other pages were read; refreshing reads the GOV.UK page alone. */
const GATHERED = '2026-11-21';

/** Evidence for a fact printed on a page we hold a copy of. */
export const seenOn = (page: string, checked = GATHERED): Evidence => ({
  source: page,
  checked,
  certainty: 'seen',
});

/** Evidence for a fact that follows from a page without being printed there. */
export const inferredFrom = (page: string, checked = GATHERED): Evidence => ({
  source: page,
  checked,
  certainty: 'inferred',
});

/** Evidence for a fact on the GOV.UK page itself, as it was when it was last read. */
export const seenOnPage: Evidence = seenOn(source.url, source.checked);
