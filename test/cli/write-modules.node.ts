/** Promises about the source files that hold the tables: whatever goes in comes out when they are read. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ts from 'typescript';
import { writePlacesModule, writePostcodeModule } from '../../src/cli/packing/write-modules.js';

/** Reads a module as JavaScript does. */
async function load(source: string): Promise<Record<string, unknown>> {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const url = `data:text/javascript,${encodeURIComponent(outputText)}`;
  return (await import(url)) as Record<string, unknown>;
}

const FACTS = {
  table: 'GYc;LDm,1x,7',
  release: '2026.4.0',
  dated: '2026-10-01',
  copyrightYear: '2026',
  postcodes: 1_750_123,
  sources: 'LAD26_CSP26_PFA26',
};

describe('the module of the postcode table', () => {
  it('exports the table, its date and how many postcodes were packed', async () => {
    assert.deepEqual(
      { ...(await load(writePostcodeModule(FACTS))) },
      { postcodeRegions: FACTS.table, postcodesDated: '2026-10-01', postcodesCounted: 1_750_123 },
    );
  });

  it('says in its first line how it was made, from what, and when', () => {
    const [first = ''] = writePostcodeModule(FACTS).split('\n');
    assert.match(first, /^\/\/ Packed by `npx prevent-widgets pack-postcodes` /);
    assert.match(first, /OS Code-Point Open 2026\.4\.0 \(1 October 2026, OGL v3\)/);
    assert.match(first, /look-ups of the ONS \(LAD26_CSP26_PFA26\)/);
  });

  it('credits those whose data it holds, with the year of their rights', () => {
    const comments = writePostcodeModule({ ...FACTS, copyrightYear: '2031' })
      .split('\n')
      .slice(1, 3)
      .join(' ');
    for (const owner of ['Ordnance Survey', 'Royal Mail', 'National Statistics']) {
      assert.match(comments, new RegExp(`Contains ${owner} data \\(c\\)`));
    }
    assert.equal(comments.match(/database right 2031/g)?.length, 3);
  });

  it('writes large numbers as the rest of the source does', () => {
    assert.match(writePostcodeModule(FACTS), /postcodesCounted = 1_750_123;/);
    assert.match(writePostcodeModule({ ...FACTS, postcodes: 49 }), /postcodesCounted = 49;/);
  });
});

describe('the module of the place names', () => {
  it('exports the lines between line breaks', async () => {
    const { packedPlaces } = await load(writePlacesModule('A;B=C\n\nD~E', 'x'));
    assert.equal(packedPlaces, '\nA;B=C\n\nD~E\n');
  });

  it('keeps any name as it is, also one that means something to JavaScript', async () => {
    for (const name of ['King’s Lynn', 'a`b', '${process.exit(9)}', 'back\\slash', '\\`', '$']) {
      const { packedPlaces } = await load(writePlacesModule(name, 'x'));
      assert.equal(packedPlaces, `\n${name}\n`);
    }
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', '`', '$', '{', '}', '\\') }),
        async (name) => {
          const { packedPlaces } = await load(writePlacesModule(name, 'x'));
          return packedPlaces === `\n${name}\n`;
        },
      ),
    );
  });
});

describe('what the look-ups are', () => {
  it('stays in the comment, whatever a file is called', async () => {
    const sources = 'a.csv\nthrow new Error("out");\u2028throw 1//';
    const { packedPlaces } = await load(writePlacesModule('A', sources));
    assert.equal(packedPlaces, '\nA\n');
    assert.equal(
      (await load(writePostcodeModule({ ...FACTS, sources }))).postcodeRegions,
      FACTS.table,
    );
  });
});
