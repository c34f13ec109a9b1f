// Written by hand from https://www.gov.uk/guidance/regional-prevent-education-coordinators, checked 2026-11-21.
import type { Region, RegionId } from '../schema/region.js';
import { inferredFrom, seenOnPage } from './evidence.js';
import { posts } from './posts.js';
import { source } from './sources.js';

// Names of post holders are left out on purpose: they age, and the page itself stopped naming them.
const region = (id: RegionId, name: string, policeAreas: string[]): Region => ({
  ...seenOnPage,
  id,
  name,
  policeAreas,
  post: posts[id] ?? 'unknown',
});

/** The eight Prevent regions, named, ordered and made up as on the page. */
export const regions: Region[] = [
  region('north-west', 'North-West', [
    'Greater Manchester',
    'Cheshire',
    'Cumbria',
    'Isle of Man',
    'Lancashire',
    'Merseyside',
  ]),
  region('north-east', 'North-East', [
    'West Yorkshire',
    'Cleveland',
    'Durham',
    'Humberside',
    'Northumbria',
    'North Yorkshire',
    'South Yorkshire',
  ]),
  region('west-midlands', 'West Midlands', [
    'West Midlands',
    'Staffordshire',
    'Warwickshire',
    'West Mercia',
  ]),
  region('east-midlands', 'East Midlands', [
    'Derbyshire',
    'Leicestershire',
    'Lincolnshire',
    'Northamptonshire',
    'Nottinghamshire',
  ]),
  region('south-east', 'South-East', ['Thames Valley', 'Hampshire', 'Kent', 'Surrey', 'Sussex']),
  region('south-west', 'South-West', [
    'Avon & Somerset',
    'Devon & Cornwall',
    'Dorset',
    'Gloucestershire',
    'Wiltshire',
  ]),
  region('east-of-england', 'East-of-England', [
    'Bedfordshire',
    'Essex',
    'Hertfordshire',
    'Norfolk',
    'Cambridgeshire',
    'Suffolk',
  ]),
  // The page lists London without police areas; the two forces of London fill the gap.
  {
    ...region('london', 'London', ['Metropolitan', 'City of London']),
    ...inferredFrom(source.url),
  },
];
