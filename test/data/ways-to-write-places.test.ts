/** How people really write places, misspelt, shortened or by their old names: each must end well. */
import { expect } from '@open-wc/testing';
import { findRegion } from '../../src/core/lookup/find-region.js';
import { gazetteer } from '../../src/data/gazetteer.js';

interface Way {
  readonly typed: string;
  /** Regions, or `outside:` and a country. */
  readonly expected: readonly string[];
  readonly kind: string;
}

async function readWays(file: string): Promise<Way[]> {
  const text = await (await fetch(`/test/fixtures/${file}`)).text();
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [typed = '', expected = '', kind = ''] = line.split('\t');
      return { typed, expected: expected.split('|'), kind };
    });
}

/** The right region; or a question that offers each region it may be. */
function endsWell({ typed, expected }: Way): boolean {
  const answer = findRegion(typed, gazetteer);
  switch (answer.kind) {
    case 'found':
      return expected.length === 1 && expected[0] === answer.region;
    case 'outside':
      return expected.length === 1 && expected[0] === `outside:${answer.country}`;
    case 'several': {
      const countries = answer.countries.map((country) => `outside:${country}`);
      const offered: readonly string[] = [...answer.regions, ...countries];
      return expected.every((place) => offered.includes(place));
    }
    case 'unknown':
      return false;
  }
}

function isWrong({ typed, expected }: Way): boolean {
  const answer = findRegion(typed, gazetteer);
  if (answer.kind === 'outside') return !expected.includes(`outside:${answer.country}`);
  return answer.kind === 'found' && expected.join() !== answer.region;
}

const share = (ways: readonly Way[]) => ways.filter(endsWell).length / ways.length;

/** How many there are at least, and the least share that ends well. */
const LISTS = [
  { title: '500 ways', file: 'ways-to-write-places.tsv', more: 500, least: 0.99 },
  { title: '780 plain ways', file: 'plain-ways-to-write-places.tsv', more: 750, least: 0.98 },
  // The rest are villages, nicknames and spelling by ear.
  {
    title: '680 ways to lead it astray',
    file: 'harder-ways-to-write-places.tsv',
    more: 650,
    least: 0.88,
  },
];

for (const { title, file, more, least } of LISTS) {
  describe(`${title} to write places`, () => {
    it(`end at the right region or an honest question in ${String(least * 100)} of 100`, async () => {
      const ways = await readWays(file);
      expect(ways.length).to.be.greaterThan(more);
      expect(share(ways)).to.be.at.least(least);
    });

    it('never end at a wrong region', async () => {
      expect((await readWays(file)).filter(isWrong)).to.deep.equal([]);
    });
  });
}

describe('each kind of way', () => {
  it('ends well in 90 of 100', async () => {
    const ways = await readWays('ways-to-write-places.tsv');
    const kinds = new Set(ways.map((way) => way.kind));
    expect(kinds.size).to.be.greaterThan(10);
    for (const kind of kinds) {
      expect(share(ways.filter((way) => way.kind === kind)), kind).to.be.at.least(0.9);
    }
  });
});
