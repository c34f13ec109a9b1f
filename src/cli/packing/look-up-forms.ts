/**
 * The forms a look-up may come in, and what each row says. The public files: the ONS look-up from local
 * authority districts to police force areas (the year is in its column names), and two files of
 * drkane/geo-lookups, `la_all_codes.csv` and `misc/lieutenancy_areas_england.csv`. The other three forms
 * are tables with one row a place, in which the police areas are worked out already.
 */

/** One thing that a row of a look-up says. Police areas are named as the ONS names them. */
export type Fact =
  | { readonly is: 'district'; readonly code: string; readonly policeArea: string }
  | { readonly is: 'successor'; readonly code: string; readonly successor: string }
  | { readonly is: 'council' | 'former council'; readonly name: string; readonly code: string }
  | { readonly is: 'county'; readonly name: string; readonly code: string }
  | { readonly is: 'county'; readonly name: string; readonly policeArea: string };

/** A fact, and the row that says it (`file:line`). */
export type FoundFact = Fact & { readonly path: string };

/** What a look-up can be needed for. */
export type Subject = 'police areas' | 'councils' | 'former councils' | 'counties';

/** One form: how it is recognised, and what its rows say. */
export interface LookUpForm {
  readonly gives: readonly Subject[];
  /** Columns that no other form has, or not together. */
  readonly marks: readonly RegExp[];
  readonly columns: readonly RegExp[];
  /** Facts of a row, from its cells in the order of `columns`. */
  readonly read: (...cells: readonly string[]) => readonly Fact[];
}

const FORMS: readonly LookUpForm[] = [
  {
    gives: ['police areas'],
    marks: [/^PFA\d\d(CD|NM)$/],
    columns: [/^LAD\d\dCD$/, /^PFA\d\dNM$/],
    read: (code = '', policeArea = '') => [{ is: 'district', code, policeArea }],
  },
  {
    gives: ['counties'],
    marks: [/^LIEUTENANCY_AREA_\d{4}$/],
    columns: [/^LADCD_ACTIVE$/, /^LIEUTENANCY_AREA_\d{4}$/],
    read: (code = '', name = '') => [{ is: 'county', name, code }],
  },
  {
    gives: ['councils', 'former councils'],
    marks: [/^LADCD$/, /^(RGNCD|CTRYCD|Current)$/],
    columns: [/^LADCD$/, /^LADNM$/, /^LADCD_ACTIVE$/, /^UTLACD$/, /^UTLANM$/],
    read: (code = '', name = '', successor = '', county = '', countyName = '') =>
      code !== successor
        ? [
            { is: 'successor', code, successor },
            { is: 'former council', name, code },
          ]
        : [
            { is: 'council', name, code },
            // County councils have codes of their own, which no other look-up holds.
            ...(county.startsWith('E10')
              ? [{ is: 'council' as const, name: countyName, code }]
              : []),
          ],
  },
  {
    gives: ['police areas', 'councils'],
    marks: [/^gss$/, /^pfa_(code|name)$/],
    columns: [/^gss$/, /^name$/, /^pfa_name$/],
    read: (code = '', name = '', policeArea = '') => [
      { is: 'district', code, policeArea },
      { is: 'council', name, code },
    ],
  },
  {
    gives: ['former councils'],
    marks: [/^former_(gss|name)$/],
    columns: [/^former_gss$/, /^former_name$/, /^pfa_name$/],
    read: (code = '', name = '', policeArea = '') => [
      { is: 'district', code, policeArea },
      { is: 'former council', name, code },
    ],
  },
  {
    gives: ['counties'],
    marks: [/^ceremonial_county$/, /^police_areas$/],
    columns: [/^ceremonial_county$/, /^police_areas$/],
    read: (name = '', policeAreas = '') =>
      policeAreas.split('|').map((policeArea) => ({ is: 'county', name, policeArea })),
  },
];

/** The form of a look-up with these columns; `undefined` when it is none we use. */
export function formOf(columns: readonly string[]): LookUpForm | undefined {
  return FORMS.find(({ marks }) => marks.every((mark) => columns.some((name) => mark.test(name))));
}

/** Whether these are the columns of a look-up, even if some it needs are missing. */
export function isLookUp(columns: readonly string[]): boolean {
  return formOf(columns) !== undefined;
}
