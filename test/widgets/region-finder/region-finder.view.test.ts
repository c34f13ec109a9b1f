import { expect } from '@open-wc/testing';
import { findRegion } from '../../../src/core/lookup/find-region.js';
import { gazetteer } from '../../../src/data/gazetteer.js';
import { regions } from '../../../src/data/regions.js';
import { words } from '../../../src/text/en-GB.js';
import { viewRegionFinder } from '../../../src/widgets/region-finder/region-finder.view.js';

const view = (typed: string, region = regions[1]) =>
  viewRegionFinder(
    { answer: typed ? findRegion(typed, gazetteer) : undefined, typed, region },
    regions,
    words,
  );

describe('what the region finder shows', () => {
  it('is one thing at a time: an error, a reply or a result', () => {
    for (const typed of [
      '',
      ' ',
      'Leeds',
      'LS1 4AP',
      'Newcastle',
      'BD23',
      'CF10 1AA',
      'Atlantis',
      '12345',
    ]) {
      const { error, reply, result } = view(typed);
      expect([error, reply, result].filter(Boolean), typed).to.have.length(1);
    }
  });

  it('is nothing but the list before a region is known', () => {
    const {
      error,
      reply,
      result,
      regions: all,
      status,
    } = viewRegionFinder({ answer: undefined, typed: '', region: undefined }, regions, words);
    expect([error, reply, result]).to.deep.equal([undefined, undefined, undefined]);
    expect(all).to.have.length(8);
    expect(status).to.equal('');
  });

  it('explains a region by the search only while it is the search’s own', () => {
    expect(view('Leeds').result?.sentence).to.equal(
      'Leeds (council, West Yorkshire police area) is in the North-East region.',
    );
    const elsewhere = view('Leeds', regions[7]);
    expect(elsewhere.result?.region.id).to.equal('london');
    expect(elsewhere.result?.sentence).to.equal('');
  });

  it('does not say that a region is in itself', () => {
    expect(view('North East').result?.sentence).to.equal('');
  });

  it('offers the places that share a name with their kind and region', () => {
    const labels = view('Newcastle').reply?.choices.map(({ label, note }) => `${label}: ${note}`);
    expect(labels).to.deep.equal([
      'Newcastle upon Tyne: council, North-East',
      'Newcastle-under-Lyme: council, West Midlands',
    ]);
  });

  it('offers regions with their police areas for a part of a postcode, and countries beside them', () => {
    const labels = view('CH4').reply?.choices.map(({ label }) => label);
    expect(labels).to.deep.equal(['North-West', 'In Wales']);
    expect(view('BD23').reply?.choices[0]?.note).to.contain('West Yorkshire');
  });

  it('marks the current region in the list, and no other', () => {
    const current = view('').regions.filter(({ isCurrent }) => isCurrent);
    expect(current.map(({ label }) => label)).to.deep.equal(['North-East']);
  });
});
