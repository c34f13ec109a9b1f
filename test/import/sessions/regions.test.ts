import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { regions } from '../../../src/data/regions.js';
import { readRegions } from '../../../src/import/sessions/regions.js';

const ids = (words: string) => readRegions(words).ids;

describe('regions in words', () => {
  it('are known by any spelling of their names', () => {
    for (const { id, name } of regions) {
      for (const words of [
        id,
        name,
        name.toUpperCase(),
        id.replace(/^(north|south)-/, '$1'),
        name.replaceAll('-', ' '),
        `${name} region`,
        `the ${name}`,
      ]) {
        expect(readRegions(words), words).to.deep.equal({ ids: [id], unknown: [] });
      }
    }
    expect(ids('Eastern')).to.deep.equal(['east-of-england']);
    expect(ids('Greater London')).to.deep.equal(['london']);
    expect(ids('NW / SE')).to.deep.equal(['north-west', 'south-east']);
  });

  it('are told apart from what only holds their names', () => {
    expect(ids('South West London')).to.deep.equal(['london']);
    expect(ids('Yorkshire and the Humber')).to.deep.equal(['north-east']);
    expect(ids('East of England')).to.deep.equal(['east-of-england']);
  });

  it('come in lists of all kinds', () => {
    for (const words of [
      'London, South-East and West Midlands',
      'London; South East & West Midlands',
      'london\nsouth east\nwest midlands',
    ]) {
      expect(ids(words), words).to.deep.equal(['west-midlands', 'south-east', 'london']);
    }
  });

  it('are none when a session is for all', () => {
    for (const words of [
      '',
      'National',
      'all',
      'All regions',
      'England',
      'England-wide',
      'n/a',
      'London, national',
    ]) {
      expect(readRegions(words), words).to.deep.equal({ ids: [], unknown: [] });
    }
  });

  it('leave what is not known, as it was written, and keep the rest', () => {
    expect(readRegions('London, Wessex')).to.deep.equal({ ids: ['london'], unknown: ['Wessex'] });
    expect(readRegions('Cymru')).to.deep.equal({ ids: [], unknown: ['Cymru'] });
    expect(readRegions('North and South')).to.deep.equal({ ids: [], unknown: ['North and South'] });
  });

  it('come each once, in any list', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...regions), { maxLength: 12 }),
        fc.constantFrom(', ', '; ', ' and ', ' & ', '\n', ' / '),
        (list, between) => {
          const found = readRegions(list.map(({ name }) => name).join(between));
          expect(found).to.deep.equal({
            ids: regions.filter((one) => list.includes(one)).map(({ id }) => id),
            unknown: [],
          });
        },
      ),
    );
  });
});
