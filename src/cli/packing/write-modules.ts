/** The source files that hold the packed tables. */

/** The facts that go into the file of the postcode table. */
export interface PostcodeFacts {
  readonly table: string;
  readonly release: string;
  /** `YYYY-MM-DD`. */
  readonly dated: string;
  /** The year of the rights of Ordnance Survey, Royal Mail and National Statistics. */
  readonly copyrightYear: string;
  /** How many postcodes were packed. */
  readonly postcodes: number;
  /** What the look-ups are, and of when. */
  readonly sources: string;
}

/** `postcode-regions.ts`. */
export function writePostcodeModule(facts: PostcodeFacts): string {
  const { table, release, dated, copyrightYear, postcodes, sources } = facts;
  const right = `copyright and database right ${copyrightYear}`;
  return `// Packed by \`npx prevent-widgets pack-postcodes\` from OS Code-Point Open ${release} (${inWords(dated)}, OGL v3) and look-ups of the ONS (${asComment(sources)}); grammar in core/lookup/postcode-table.ts.
// Contains Ordnance Survey data (c) Crown ${right}. Contains Royal Mail data (c) Royal Mail
// ${right}. Contains National Statistics data (c) Crown ${right}.

/** The release the table was packed from, as the footer names it: a day, \`YYYY-MM-DD\`. */
export const postcodesDated = '${dated}';

/** How many postcodes were packed. The next release may not be much smaller; see src/cli/packing. */
export const postcodesCounted = ${inThousands(postcodes)};

/** Region of every postcode of England, and every postcode district that exists there. */
export const postcodeRegions =
  '${table}';
`;
}

/** `places.ts`. */
export function writePlacesModule(lines: string, sources: string): string {
  const inTemplate = lines.replace(/[\\`]|\$(?=\{)/g, '\\$&');
  return `// Packed by \`npx prevent-widgets pack-postcodes\` from look-ups of the ONS (${asComment(sources)}), OGL v3; grammar in core/lookup/place-list.ts.

/** The councils and former councils of each police area, and the counties whose names are not among them. */
export const packedPlaces = \`
${inTemplate}
\`;
`;
}

// A line break would end the comment.
const asComment = (text: string) => text.replace(/[^\x20-\x7e]/g, '?');

const inWords = (isoDay: string) =>
  new Date(isoDay).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const inThousands = (count: number) => count.toLocaleString('en-GB').replaceAll(',', '_');
