import { expect } from '@open-wc/testing';
import { findRegion } from '../../../src/core/lookup/find-region.js';
import { gazetteer } from '../../../src/data/gazetteer.js';
import { foundByName } from '../../../src/core/lookup/region-answer.js';
import { suggestPlaces } from '../../../src/core/lookup/suggest-places.js';
import { regions } from '../../../src/data/regions.js';
import { words } from '../../../src/text/en-GB.js';
import {
  describeSuggestion,
  listRegions,
} from '../../../src/widgets/region-finder/region-choices.js';
import { viewRegionFinder } from '../../../src/widgets/region-finder/region-finder.view.js';

const described = (typed: string) =>
  suggestPlaces(typed, gazetteer, 3).map(
    (suggestion) =>
      `${suggestion.name} ${describeSuggestion(suggestion, listRegions(regions, undefined, undefined, words), words)}`,
  )[0];

describe('what the finder says of a suggestion', () => {
  it('is what it is and where, in one line', () => {
    expect(described('leeds')).to.equal('Leeds – council, North-East');
    expect(described('kent')).to.equal('Kent – council and police area, South-East');
    expect(described('bd23')).to.equal('BD23 – postcode, North-East or North-West');
    expect(described('ch4')).to.equal('CH4 – postcode, North-West or Wales');
    expect(described('cardiff')).to.equal('Cardiff – Wales');
  });
});

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

  it('asks again, with what it knows, when a name is only like another', () => {
    const { reply } = view('Wolverhamton');
    expect(reply?.text).to.equal('We do not know “Wolverhamton”. Did you mean this?');
    expect(reply?.hint).to.contain('If not, enter your council');
    expect(reply?.choices.map(({ label, note }) => `${label}: ${note}`)).to.deep.equal([
      'Wolverhampton: council, West Midlands',
    ]);
  });

  it('offers places outside England by their country alone', () => {
    const notes = view('Newport').reply?.choices.map(({ note }) => note);
    expect(notes).to.include('Wales');
    expect(notes).to.include('town, South-East');
  });

  it('says of a country itself that it is outside England, of a place in it where it is', () => {
    expect(view('Wales').reply?.text).to.equal('Wales is outside England.');
    expect(view('Cardiff').reply?.text).to.equal('Cardiff is in Wales.');
    expect(view('channel islands').reply?.text).to.contain('is outside England.');
  });

  it('offers the region across the boundary, and tells of the border of England', () => {
    const near = view('BB18 6JH').result;
    expect(near?.warning).to.contain('BB18 6JH is near a boundary.');
    expect(near?.neighbours.map(({ label }) => label)).to.deep.equal(['North-West']);
    const border = view('GL16 8AA', regions[5]).result;
    expect(border?.warning).to.contain('the border of England');
    expect(border?.neighbours).to.deep.equal([]);
  });

  it('says which postcode’s answer a council has taken the place of', () => {
    const answer = { ...foundByName('north-east', 'council', 'Craven'), replaces: 'BB18 6JG' };
    const state = { answer, typed: 'Craven', region: regions[1] };
    const { result, status } = viewRegionFinder(state, regions, words);
    expect(result?.replaces).to.equal('This takes the place of the answer for BB18 6JG.');
    expect(status).to.contain('BB18 6JG');
  });

  it('speaks of your location when a position was asked for, and of why there is none', () => {
    const answer = foundByName('north-east', 'position', '');
    const state = { answer, typed: '', region: regions[1] };
    expect(viewRegionFinder(state, regions, words).result?.sentence).to.equal(
      'Your location is in the North-East region.',
    );
    for (const reason of [
      'location-refused',
      'location-unavailable',
      'location-elsewhere',
    ] as const) {
      const none = { answer: { kind: 'unknown', reason } as const, typed: '', region: undefined };
      expect(viewRegionFinder(none, regions, words).error, reason).to.contain('location');
    }
  });

  it('points at one region at most', () => {
    const state = { answer: undefined, typed: '', region: undefined, pointed: 'london' } as const;
    const pointed = viewRegionFinder(state, regions, words).regions.filter(
      ({ isPointed }) => isPointed,
    );
    expect(pointed.map(({ label }) => label)).to.deep.equal(['London']);
  });

  it('marks no region as the reader’s beside a question, an error or a place outside England', () => {
    for (const typed of ['Newcastle', 'Atlantis', 'CF10 1AA']) {
      expect(
        view(typed).regions.some(({ isCurrent }) => isCurrent),
        typed,
      ).to.equal(false);
    }
  });

  it('shows no more of a long text than its beginning', () => {
    const { error = '' } = view(`Atlantis${' and so on'.repeat(500)}`);
    expect(error).to.contain('“Atlantis and so on');
    expect(error.length).to.be.lessThan(200);
    expect(error).to.contain('…”');
  });

  it('marks the current region in the list, and no other', () => {
    const current = view('').regions.filter(({ isCurrent }) => isCurrent);
    expect(current.map(({ label }) => label)).to.deep.equal(['North-East']);
  });
});
