import { expect } from '@open-wc/testing';
import { foundByName, type FoundAnswer } from '../../../src/core/lookup/region-answer.js';
import { replaceAnswer } from '../../../src/core/lookup/replace-answer.js';

const postcode: FoundAnswer = {
  ...foundByName('north-east', 'unit', 'BB18 6JH'),
  nearBoundary: true,
  neighbours: ['north-west'],
};
const council = foundByName('north-west', 'council', 'Pendle', 'Lancashire');

describe('an answer that takes the place of another', () => {
  it('says which postcode’s answer a council chosen by name overrides', () => {
    expect(replaceAnswer(postcode, council)).to.deep.equal({ ...council, replaces: 'BB18 6JH' });
  });

  it('says so for the region across the boundary too', () => {
    const neighbour = foundByName('north-west', 'region', 'North-West');
    expect(replaceAnswer(postcode, neighbour).replaces).to.equal('BB18 6JH');
  });

  it('says nothing of a position, which knows less than a postcode', () => {
    const position = foundByName('north-west', 'position', '');
    expect(replaceAnswer(postcode, position).replaces).to.equal(undefined);
  });

  it('says nothing when both agree, or when a postcode comes last, or nothing came before', () => {
    const same = foundByName('north-east', 'council', 'Leeds');
    expect(replaceAnswer(postcode, same).replaces).to.equal(undefined);
    expect(replaceAnswer(council, postcode).replaces).to.equal(undefined);
    expect(replaceAnswer(council, foundByName('london', 'council', 'Brent')).replaces).to.equal(
      undefined,
    );
    expect(replaceAnswer(undefined, council).replaces).to.equal(undefined);
  });
});
