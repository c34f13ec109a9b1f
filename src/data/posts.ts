// Written by `npm run refresh` from https://www.gov.uk/guidance/regional-prevent-education-coordinators.
import type { Region, RegionId } from '../schema/region.js';

/** The posts of which the page says whether they are filled. Never a person's name. */
export const posts: Partial<Record<RegionId, Region['post']>> = {};
