/** Promises about the names of places; `fixtures/look-ups` holds the public look-ups of all England. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { packPlaces } from '../../src/cli/packing/pack-places.js';
import { readLookUps, type NamedPlace } from '../../src/cli/packing/read-look-ups.js';
import { writePlacesModule } from '../../src/cli/packing/write-modules.js';
import { describeProblem } from '../../src/cli/problem.js';
import { listPlaces } from '../../src/core/lookup/place-list.js';
import { packedPlaces } from '../../src/data/places.js';
import { regions } from '../../src/data/regions.js';

const LOOK_UPS = ['police-areas', 'authorities', 'lieutenancies'].map(
  (name) => `test/fixtures/look-ups/${name}.csv`,
);
const place = (name: string, ...policeAreas: string[]): NamedPlace => ({
  name,
  policeAreas,
  path: `a.csv:${name}`,
});
const pack = (
  councils: NamedPlace[] = [],
  formerCouncils: NamedPlace[] = [],
  counties: NamedPlace[] = [],
) => {
  const { value, problems } = packPlaces({ councils, formerCouncils, counties }, regions);
  return { lines: value.lines.split('\n'), problems: problems.map(describeProblem) };
};
const AREAS = regions.flatMap(({ policeAreas }) => policeAreas);
const lineOf = (lines: readonly string[], area: string) => lines[AREAS.indexOf(area)];

describe('packing the names of places', () => {
  it('gives exactly the built-in names from the public look-ups they were made from', () => {
    const { value, problems } = readLookUps(LOOK_UPS);
    assert.deepEqual(problems, []);
    const packed = packPlaces(value.places, regions);
    assert.deepEqual(packed.problems, []);
    assert.equal(packed.value.lines, packedPlaces.trim());
    assert.deepEqual([packed.value.policeAreas, packed.value.counties], [40, 7]);
  });

  it('gives each police area a line, councils before former councils, in alphabetical order', () => {
    const { lines } = pack(
      [place('York', 'North Yorkshire'), place('North Yorkshire', 'North Yorkshire')],
      [place('Selby', 'North Yorkshire'), place('Craven', 'North Yorkshire')],
    );
    assert.equal(lines.length, AREAS.length);
    assert.equal(lineOf(lines, 'North Yorkshire'), 'North Yorkshire;York=Craven;Selby');
    assert.equal(lineOf(lines, 'Isle of Man'), '');
  });

  it('leaves out a former council whose name another council has now', () => {
    const { lines } = pack(
      [place('Sheffield', 'South Yorkshire')],
      [place('Sheffield', 'South Yorkshire')],
    );
    assert.equal(lineOf(lines, 'South Yorkshire'), 'Sheffield');
  });

  it('turns inverted names round, and adds what everybody says', () => {
    const { lines } = pack([
      place('Bristol, City of', 'Avon & Somerset'),
      place('Herefordshire, County of', 'West Mercia'),
      place('Kingston upon Hull, City of', 'Humberside'),
    ]);
    assert.equal(lineOf(lines, 'Avon & Somerset'), 'Bristol');
    assert.equal(lineOf(lines, 'West Mercia'), 'Herefordshire');
    assert.equal(lineOf(lines, 'Humberside'), 'Hull;Kingston upon Hull');
  });

  it('remembers county councils that are gone', () => {
    assert.equal(lineOf(pack().lines, 'Cumbria'), '=Cumbria');
  });

  it('lists a county only if it has no namesake or lies in more than one police area', () => {
    const { lines } = pack(
      [],
      [],
      [
        place('Lincolnshire', 'Humberside', 'Lincolnshire'),
        place('Kent', 'Kent'),
        place('Berkshire', 'Thames Valley'),
      ],
    );
    assert.deepEqual(lines.slice(AREAS.length), [
      'Berkshire~Thames Valley',
      'Lincolnshire~Humberside;Lincolnshire',
    ]);
  });

  it('refuses a place without a police area, and a name that would break the lines', () => {
    const [lost, broken] = pack([place('Atlantis'), place('A;B', 'Kent')]).problems;
    assert.match(lost ?? '', /No look-up says in which police area Atlantis lies; get the newest/);
    assert.match(broken ?? '', /^a\.csv:A;B: .* "A;B", which the packed lines cannot hold/);
  });

  it('tells the first place without a police area with its row, and how many there are', () => {
    const { problems } = pack([place('Atlantis'), place('Avalon')], [place('Lyonesse')]);
    assert.equal(problems.length, 1);
    assert.match(
      problems[0] ?? '',
      /^a\.csv:Atlantis: No look-up .* Atlantis lies; .*\(2 more like/,
    );
  });

  it('is the same in whatever order the look-ups come', () => {
    const { places } = readLookUps(LOOK_UPS).value;
    const shuffle = <Item>(items: readonly Item[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length });
    const shuffled = fc.tuple(
      shuffle(places.councils),
      shuffle(places.formerCouncils),
      shuffle(places.counties),
    );
    fc.assert(
      fc.property(shuffled, (lists) => pack(...lists).lines.join('\n') === packedPlaces.trim()),
      { numRuns: 10 },
    );
  });
});

describe('the names of places, packed, written and read again', () => {
  /** What reads the module as the project does: the text between the backticks. */
  const readModule = (source: string) => /`([^`]*)`;\n$/.exec(source)?.[1] ?? '';
  const councilsIn = (councils: readonly NamedPlace[], formerCouncils: readonly NamedPlace[]) => {
    const sources = { councils, formerCouncils, counties: [place('Rutlandia', 'Kent')] };
    const { value } = packPlaces(sources, regions);
    return listPlaces(readModule(writePlacesModule(value.lines, 'made for a test')), regions);
  };
  // No names that the packing adds of itself, and none that is another's.
  const name = fc.stringMatching(/^Ab[a-z]{3,8}$/);
  const named = fc.uniqueArray(fc.tuple(name, fc.constantFrom(...AREAS), fc.boolean()), {
    selector: ([own]) => own,
    maxLength: 12,
  });

  it('give each council its own police area, however many have none', () => {
    fc.assert(
      fc.property(named, (list) => {
        const [councils, formerCouncils] = [false, true].map((isFormer) =>
          list.flatMap(([own, area, is]) => (is === isFormer ? place(own, area) : [])),
        );
        const read = councilsIn(councils ?? [], formerCouncils ?? []);
        for (const [own, policeArea, isFormer] of list) {
          const found = read.filter((one) => one.name === own);
          assert.deepEqual(
            found.map((one) => [one.policeArea, one.kind]),
            [[policeArea, isFormer ? 'former-council' : 'council']],
          );
        }
        assert.equal(read.find((one) => one.name === 'Rutlandia')?.kind, 'county');
      }),
    );
  });

  it('are read right when the first police area has no council', () => {
    const [, second = ''] = AREAS;
    const read = councilsIn([place('Abcde', second)], []);
    assert.equal(read.find((one) => one.name === 'Abcde')?.policeArea, second);
  });
});
