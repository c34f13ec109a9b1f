/** The command that rebuilds the packed tables of `src/data` from the public files, once a year. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packedPlaces } from '../data/places.js';
import { postcodeRegions, postcodesCounted, postcodesDated } from '../data/postcode-regions.js';
import { refuse, type Command, type Outcome } from './command.js';
import { packFolder, type Packed } from './packing/pack-folder.js';

const IN_PROJECT = join('src', 'data');

/** `pack-postcodes DIR`. */
export const packPostcodes: Command = {
  name: 'pack-postcodes',
  summary: 'Rebuild the tables of postcodes and place names from the public files.',
  operand: 'DIR',
  options: {
    out: {
      value: 'FOLDER',
      does: `where to write; without it ${IN_PROJECT} if postcode-regions.ts is there,\nelse the current folder`,
    },
    truth: {
      value: 'FILE',
      does: 'also write every postcode with its class, gzipped: what the tests and\nnpm run check:postcodes ask the table for',
    },
    sources: {
      value: 'TEXT',
      does: 'what the look-ups are and of when, for the first lines of the files\n(without it: their file names)',
    },
  },
  help: `Put into DIR, in any folders and under any names:
  OS Code-Point Open       unzipped and whole: Data/CSV/ab.csv to ze.csv, Doc/metadata.txt,
                           Doc/licence.txt. From the OS Data Hub, OpenData downloads.
  districts to police      the ONS look-up with columns LADnnCD and PFAnnNM: "Local Authority District
                           to Community Safety Partnerships to Police Force Areas". From the ONS
                           Open Geography Portal.
  authorities              la_all_codes.csv of github.com/drkane/geo-lookups: names, and which old code
                           became which new one.
  lieutenancies            misc/lieutenancy_areas_england.csv of the same.

Tables with columns gss, name, pfa_name; former_gss, former_name, pfa_name; and ceremonial_county,
police_areas do instead of the last three. Without those for names, only the postcodes are packed.

It writes postcode-regions.ts and places.ts, both or none, and says what changes against those built in. It
refuses what is not whole: rows and counts that do not fit, areas that are missing, fewer than 99% of the
postcodes of the last release, districts without a council or county, districts and police areas it does
not know. Each problem is named with file, line and what to do.`,
  examples: [
    'pack-postcodes ~/downloads/codepo_gb',
    'pack-postcodes ~/downloads/codepo_gb --out new --sources "look-ups of June 2026"',
  ],
  run({ operands: [folder = ''], options, showProgress }) {
    const out =
      options.out ?? (existsSync(join(IN_PROJECT, 'postcode-regions.ts')) ? IN_PROJECT : '.');
    const packing = { folder, out, truth: options.truth, sources: options.sources };
    const previous = {
      table: postcodeRegions,
      postcodes: postcodesCounted,
      places: packedPlaces,
    };
    const { value, problems } = packFolder(packing, previous, (said) => {
      showProgress(said, shareIn(said));
    });
    return value ? { ...describe(value), problems, isRefused: false } : refuse(problems);
  },
};

/** The share of the work in "Reading bd.csv, 12 of 120". */
function shareIn(said: string): number | undefined {
  const [, done, all] = / (\d+) of (\d+)$/.exec(said) ?? [];
  return all === undefined ? undefined : Number(done) / Number(all);
}

type Names = Omit<NonNullable<Packed['places']>, 'lines'>;

const namesIn = ({ policeAreas, counties, gained, lost }: Names): Names => ({
  policeAreas,
  counties,
  gained,
  lost,
});

function describe({ release, places, files }: Packed): Pick<Outcome, 'value' | 'lines'> {
  const { table, areas, postcodes, withoutDistrict, comparison, dated } = release;
  const { changed, examples, newDistricts } = comparison;
  const names = places && namesIn(places);
  return {
    value: {
      release: release.release,
      dated,
      areas,
      postcodes,
      withoutDistrict,
      bytes: table.length,
      comparedWith: postcodesDated,
      ...comparison,
      places: names ?? null,
      files,
    },
    lines: [
      `Code-Point Open ${release.release} of ${dated}: ${count(postcodes)} postcodes in ${count(areas)} areas, packed into ${count(table.length)} bytes.`,
      `Left out: ${count(withoutDistrict)} English postcodes without coordinates.`,
      `Against the built-in table of ${postcodesDated}: ${count(changed)} postcodes change region; ${count(newDistricts.length)} new districts${newDistricts.map((name) => ` ${name}`).join('')}.`,
      ...examples.map((example) => `  ${example}`),
      ...(names ? describeNames(names) : ['Place names: left as they are.']),
      `Wrote ${files.join(', ')}.`,
    ],
  };
}

const EXAMPLES = 10;

function describeNames({ policeAreas, counties, gained, lost }: Names): string[] {
  return [
    `Place names: ${count(policeAreas)} police areas, ${count(counties)} counties.`,
    `Against the built-in names: ${count(gained.length)} gained, ${count(lost.length)} lost.`,
    ...gained.slice(0, EXAMPLES).map((name) => `  gained: ${name}`),
    ...lost.slice(0, EXAMPLES).map((name) => `  lost: ${name}`),
  ];
}

const count = (number: number) => number.toLocaleString('en-GB');
