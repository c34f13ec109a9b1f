import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { suggestPlaces, type Suggestion } from '../../../src/core/lookup/suggest-places.js';
import { gazetteer } from '../../../src/data/gazetteer.js';

const suggest = (typed: string, most = 8) => suggestPlaces(typed, gazetteer, most);
const written = ({ name, kinds, answer }: Suggestion) => {
  const where =
    answer.kind === 'found'
      ? answer.region
      : answer.kind === 'outside'
        ? answer.country
        : answer.regions.join('|');
  return `${name}: ${kinds.join(' and ')}, ${where}`;
};
const first = (typed: string) => suggest(typed).map(written)[0];

describe('suggesting places', () => {
  it('says of each what it is and which region it is in', () => {
    expect(first('leed')).to.equal('Leeds: council, north-east');
    expect(first('west york')).to.equal('West Yorkshire: police-area, north-east');
    expect(first('tyne and')).to.equal('Tyne and Wear: county, north-east');
    expect(first('taunton dea')).to.equal('Taunton Deane: former-council, south-west');
    expect(first('east mid')).to.equal('East Midlands: region, east-midlands');
    expect(first('cardif')).to.equal('Cardiff: outside, wales');
  });

  it('offers a postcode, whole or begun', () => {
    expect(first('ls1 4ap')).to.equal('LS1 4AP: postcode, north-east');
    expect(first('ls1')).to.equal('LS1: postcode, north-east');
    expect(first('BD23')).to.equal('BD23: postcode, north-east|north-west');
    expect(first('CF10')).to.equal('CF10: postcode, wales');
  });

  it('offers both what two letters may mean: an area of postcodes, and names', () => {
    const all = suggest('le').map(written);
    expect(all[0]).to.equal('LE: postcode, east-midlands|west-midlands');
    expect(all).to.include('Leeds: council, north-east');
    const southEast = suggest('se').map(written);
    expect(southEast).to.include('South-East: region, south-east');
  });

  it('shows a name once for all that bear it in one region, and a second time in another', () => {
    expect(suggest('kent').map(written)).to.include('Kent: council and police-area, south-east');
    const lincolnshire = suggest('lincolnshire').map(written);
    expect(lincolnshire[0]).to.equal('Lincolnshire: council and police-area, east-midlands');
    expect(lincolnshire).to.include('Lincolnshire: county, east-midlands|north-east');
  });

  it('answers the county of two regions with the question which part is meant', () => {
    const county = suggest('lincolnshire').find(({ kinds }) => kinds.includes('county'));
    expect(county?.answer.kind === 'several' && county.answer.places.length).to.be.greaterThan(1);
  });

  it('forgives typing slips, as they are typed', () => {
    expect(suggest('leicster').map(({ name }) => name)).to.include('Leicester');
    expect(suggest('wolverham').map(({ name }) => name)).to.deep.equal(['Wolverhampton']);
    expect(suggest('wolverhamton').map(({ name }) => name)).to.deep.equal(['Wolverhampton']);
  });

  it('goes on offering a council while "City Council" is typed after its name', () => {
    const typed = 'Leeds City Council';
    for (let length = 4; length <= typed.length; length++) {
      expect(first(typed.slice(0, length)), typed.slice(0, length)).to.contain('Leeds');
    }
  });

  it('offers the best eight at most, and nothing for one letter', () => {
    expect(suggest('ne')).to.have.length(8);
    expect(suggest('ne', 3)).to.have.length(3);
    for (const typed of ['', ' ', 'l', '!', 'l!']) expect(suggest(typed), typed).to.deep.equal([]);
  });

  it('offers every place by its name, and its like while all of the name but the end is typed', () => {
    // "City of" alone names nothing yet.
    const places = gazetteer
      .names()
      .places.filter(({ name, words }) => name.toLowerCase().startsWith(words[0] ?? ''));
    const lost: string[] = [];
    for (const { name } of places) {
      for (let length = 4; length <= name.length; length++) {
        const begun = name.slice(0, length);
        const offered = suggest(begun);
        const isThere = offered.some((suggestion) => suggestion.name === name);
        if (!isThere && (length === name.length || offered.length < 8)) lost.push(begun);
      }
    }
    expect(lost).to.deep.equal([]);
  }).timeout(60_000);

  it('goes on offering a council while "City Council" is typed after its name', () => {
    const typed = 'Leeds City Council';
    for (let length = 4; length <= typed.length; length++) {
      expect(first(typed.slice(0, length)), typed.slice(0, length)).to.contain('Leeds');
    }
  });

  it('offers the best eight at most, and nothing for one letter', () => {
    expect(suggest('ne')).to.have.length(8);
    expect(suggest('ne', 3)).to.have.length(3);
    for (const typed of ['', ' ', 'l', '!', 'l!']) expect(suggest(typed), typed).to.deep.equal([]);
  });

  it('offers every place by its name, and its like while all of the name but the end is typed', () => {
    // "City of" alone names nothing yet.
    const places = gazetteer
      .names()
      .places.filter(({ name, words }) => name.toLowerCase().startsWith(words[0] ?? ''));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(), ({ name }, cut) => {
        const begun = name.slice(0, 4 + (cut % Math.max(1, name.length - 4)));
        return (
          suggest(name).some((suggestion) => suggestion.name === name) &&
          (suggest(begun).length === 8 ||
            suggest(begun).some((suggestion) => suggestion.name === name))
        );
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, and offers nothing twice', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('North', 'of', 'Leeds', 'LS1', 'New', ',', 'é'))
        .map((a) => a.join(' ')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const all = suggest(text).map(written);
        return new Set(all).size === all.length;
      }),
      { numRuns: 300 },
    );
  });
});
