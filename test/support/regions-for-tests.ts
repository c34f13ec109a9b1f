import type { Region } from '../../src/schema/region.js';

const region = (id: Region['id'], name: string, policeAreas: string[]): Region => ({
  id,
  name,
  policeAreas,
  post: 'unknown',
  source: 'https://example.org/',
  checked: '2026-11-21',
  certainty: 'seen',
});

/** Three regions with four police areas, for lists made up in tests. */
export const regionsForTests: readonly Region[] = [
  region('north-east', 'North-East', ['Humberside', 'Northumbria']),
  region('east-midlands', 'East Midlands', ['Lincolnshire']),
  region('west-midlands', 'West Midlands', ['Staffordshire']),
];
