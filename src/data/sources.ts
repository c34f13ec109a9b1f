// Written by hand on 2026-11-21 from stored copies of the pages named here; nothing was read live.
import type { Source } from '../schema/source.js';

/**
 * The page this kit is about. Its newest version that we have seen is of 21 May 2025; on the day of
 * `checked` we looked through stored copies for a newer one.
 */
export const source: Source = {
  title: 'Regional Prevent education co-ordinators',
  url: 'https://www.gov.uk/guidance/regional-prevent-education-coordinators',
  updated: '2025-05-21',
  checked: '2026-11-21',
  licence: 'OGL-UK-3.0',
};
