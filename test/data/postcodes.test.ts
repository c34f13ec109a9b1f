/** The promise "exact for every English postcode", kept against the truth the table was packed from. */
import { expect } from '@open-wc/testing';
import { COUNTRY_OF_CLASS, REGION_OF_CLASS } from '../../src/core/lookup/find-by-postcode.js';
import { findRegion } from '../../src/core/lookup/find-region.js';
import { gazetteer } from '../../src/data/gazetteer.js';

const PLACE_OF_CLASS: Readonly<Record<string, string>> = {
  ...REGION_OF_CLASS,
  ...COUNTRY_OF_CLASS,
};

async function readLines(file: string): Promise<string[]> {
  const response = await fetch(`/test/fixtures/${file}`);
  const text = await new Response(
    response.body?.pipeThrough(new DecompressionStream('gzip')),
  ).text();
  return text.trim().split('\n');
}

const placeOf = (postcode: string) => {
  const answer = findRegion(postcode, gazetteer);
  if (answer.kind === 'found') return answer.region;
  return answer.kind === 'outside' ? answer.country : answer.kind;
};

describe('every postcode of Great Britain', () => {
  it('leads to its own region, or to its country outside England', async function () {
    this.timeout(180_000);
    const counts = { english: 0, other: 0, wrong: 0 };
    for (const line of await readLines('postcodes.tsv.gz')) {
      const [sector = '', letter = '', units = ''] = line.split('\t');
      for (let at = 0; at < units.length; at += 2) {
        const expected = PLACE_OF_CLASS[letter];
        if (placeOf(sector + units.slice(at, at + 2)) !== expected) counts.wrong++;
        else if ('xy'.includes(letter)) counts.other++;
        else counts.english++;
      }
    }
    expect(counts).to.deep.equal({ english: 1_491_107, other: 253_724, wrong: 0 });
  });
});

describe('schools and libraries from other sources', () => {
  it('agree in all but 22 of 21,746, where the register holds another office’s postcode', async () => {
    const rows = (await readLines('schools-and-libraries.tsv.gz')).map((line) => line.split('\t'));
    const wrong = rows.filter(([postcode = '', region]) => placeOf(postcode) !== region);
    expect(rows).to.have.length(21_746);
    expect(wrong).to.have.length(22);
  });
});
