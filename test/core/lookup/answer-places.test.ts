import { expect } from '@open-wc/testing';
import { answerNames, answerPlaces, askWhich } from '../../../src/core/lookup/answer-places.js';
import type { Place } from '../../../src/schema/place.js';

const leeds: Place = {
  name: 'Leeds',
  kind: 'council',
  regions: ['north-east'],
  policeArea: 'West Yorkshire',
};
const kent: Place = { name: 'Kent', kind: 'police-area', regions: ['south-east'] };
const kentCouncil: Place = {
  name: 'Kent',
  kind: 'council',
  regions: ['south-east'],
  policeArea: 'Kent',
};
const shropshire: Place = { name: 'Shropshire', kind: 'council', regions: ['west-midlands'] };
const newports: Place[] = [
  { name: 'Newport', kind: 'town', regions: ['south-east'] },
  { name: 'Newport', kind: 'town', regions: ['west-midlands'] },
  { name: 'Newport', kind: 'outside', regions: [], country: 'wales' },
];
const lincolnshire: Place = {
  name: 'Lincolnshire',
  kind: 'county',
  regions: ['north-east', 'east-midlands'],
};

describe('the answer for some places', () => {
  it('is their region when they share one, with the police area of the one place they are', () => {
    const answer = answerPlaces('leeds', [leeds]);
    expect(
      answer?.kind === 'found' && [answer.region, answer.place, answer.policeArea],
    ).to.deep.equal(['north-east', 'Leeds', 'West Yorkshire']);
    const both = answerPlaces('both', [kent, { ...kent, name: 'Surrey' }]);
    expect(both?.kind === 'found' && both.level).to.equal('names');
    expect(both?.kind === 'found' && [both.place, both.policeArea]).to.deep.equal([
      'both',
      undefined,
    ]);
  });

  it('is a country when they are all outside England, and none when they lie apart', () => {
    expect(answerPlaces('newport', newports.slice(2))?.kind).to.equal('outside');
    expect(answerPlaces('newport', newports)).to.equal(undefined);
    expect(answerPlaces('lincolnshire', [lincolnshire])).to.equal(undefined);
    expect(answerPlaces('', [])).to.equal(undefined);
  });
});

describe('the question which place is meant', () => {
  it('offers each once, and none that lies in two regions itself', () => {
    const question = askWhich('kent', [kent, kentCouncil, lincolnshire, ...newports]);
    expect(question?.places).to.deep.equal([kent, ...newports]);
    expect(question?.regions).to.deep.equal(['south-east', 'west-midlands']);
    expect(question?.countries).to.deep.equal(['wales']);
    expect(askWhich('lincolnshire', [lincolnshire])).to.equal(undefined);
  });
});

describe('several names in one text', () => {
  it('confirm each other where they share a region', () => {
    const answer = answerNames('Newport, Shropshire', [newports, [shropshire]]);
    expect(answer?.kind === 'found' && [answer.region, answer.place]).to.deep.equal([
      'west-midlands',
      'Newport',
    ]);
    const other = answerNames('Lincolnshire, Leeds', [[lincolnshire], [leeds]]);
    expect(other?.kind === 'found' && other.region).to.equal('north-east');
  });

  it('are a question where they do not', () => {
    const answer = answerNames('Leeds, Kent', [[leeds], [kent]]);
    expect(answer?.kind === 'several' && answer.regions).to.deep.equal([
      'north-east',
      'south-east',
    ]);
  });
});
