import { expect } from '@open-wc/testing';
import { regions } from '../../../src/data/regions.js';
import type { Region } from '../../../src/schema/region.js';
import { words } from '../../../src/text/en-GB.js';
import { viewCoordinatorContact } from '../../../src/widgets/coordinator-contact/coordinator-contact.view.js';
import { regionsForTests } from '../../support/regions-for-tests.js';

const view = (chosen?: Region) => viewCoordinatorContact(chosen, regionsForTests, words);
const [northEast] = regionsForTests;

describe('what the co-ordinator contact shows', () => {
  it('is a list to choose from with an entry for none, until a region is chosen', () => {
    expect(view().choices.map(({ id }) => id)).to.deep.equal([
      '',
      'north-east',
      'east-midlands',
      'west-midlands',
    ]);
    expect(view(northEast).choices.map(({ label }) => label)).to.deep.equal([
      'North-East',
      'East Midlands',
      'West Midlands',
    ]);
  });

  it('never names a region without its police areas', () => {
    for (const region of regions) {
      const { lines, status } = viewCoordinatorContact(region, regions, words);
      expect(lines, region.id).to.have.length(1);
      for (const area of region.policeAreas) {
        expect(lines[0]?.areas).to.contain(area);
        expect(status).to.contain(area);
      }
    }
    expect(view().lines).to.deep.equal([
      { name: 'North-East', areas: 'Humberside and Northumbria' },
      { name: 'East Midlands', areas: 'Lincolnshire' },
      { name: 'West Midlands', areas: 'Staffordshire' },
    ]);
  });

  it('says that a post is vacant of that region only, and not of a post we know nothing of', () => {
    expect(view().isVacant).to.equal(false);
    expect(view(northEast).isVacant).to.equal(false);
    expect(northEast && view({ ...northEast, post: 'in-post' }).isVacant).to.equal(false);
    expect(northEast && view({ ...northEast, post: 'vacant' }).isVacant).to.equal(true);
  });

  it('has nothing to say before a choice, and the whole region after it', () => {
    expect(view().status).to.equal('');
    expect(view().region).to.equal('');
    expect(view(northEast).region).to.equal('North-East');
    expect(view(northEast).status).to.equal(
      'North-East. Police areas: Humberside and Northumbria.',
    );
  });
});
