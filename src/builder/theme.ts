/** Colours of the tools: which there are, how they read on each other, and the style sheet that sets them. */
import { contrast, nearestShade, readColour } from '../core/colour/contrast.js';

/** The colours a webmaster can set, by the end of their custom property (`--prevent-accent`). */
export const COLOUR_NAMES = [
  'accent',
  'ink',
  'ground',
  'muted',
  'surface',
  'line',
  'emergency',
] as const;

/** Name of a colour. */
export type ColourName = (typeof COLOUR_NAMES)[number];

/** The kind of page the tools stand on. */
export type Tone = 'light' | 'dark';

/** Colours as typed; empty or missing where the tools keep their own. */
export type TypedColours = Readonly<Partial<Record<ColourName, string>>>;

/** Our own colours: those of `base/styles/box.styles.ts`. */
export const OWN_COLOURS: Readonly<Record<Tone, Readonly<Record<ColourName, string>>>> = {
  light: {
    accent: '#1b5a94',
    ink: '#11181d',
    ground: '#ffffff',
    muted: '#4a5560',
    surface: '#f2f5f7',
    line: '#6d7780',
    emergency: '#9c1414',
  },
  dark: {
    accent: '#86c0f5',
    ink: '#eef2f4',
    ground: '#12181c',
    muted: '#b3bec7',
    surface: '#1c252b',
    line: '#84909a',
    emergency: '#ff9d94',
  },
};

/** WCAG 2.2 asks for 4.5 to 1 between text and what is behind it, 3 to 1 for edges of fields. */
const PAIRS: readonly (readonly [front: ColourName, back: ColourName, least: number])[] = [
  ['ink', 'ground', 4.5],
  ['ink', 'surface', 4.5],
  ['accent', 'ground', 4.5],
  ['accent', 'surface', 4.5],
  ['muted', 'ground', 4.5],
  ['muted', 'surface', 4.5],
  ['emergency', 'ground', 4.5],
  ['line', 'ground', 3],
];

/** How one colour reads on another. */
export interface PairResult {
  readonly front: ColourName;
  readonly back: ColourName;
  /** The two colours, as `#rrggbb`. */
  readonly colours: readonly [front: string, back: string];
  /** To one decimal, rounded down: what fails never looks as if it passed. */
  readonly ratio: number;
  readonly least: number;
  readonly passes: boolean;
  /** The nearest shade of the front colour that passes, where this one does not. */
  readonly nearest?: string;
}

/** The colours that can be read of those typed. */
export function readColours(typed: TypedColours): Readonly<Partial<Record<ColourName, string>>> {
  const read: Partial<Record<ColourName, string>> = {};
  for (const name of COLOUR_NAMES) {
    const colour = readColour(typed[name] ?? '');
    if (colour !== undefined) read[name] = colour;
  }
  return read;
}

/** Every pair the tools show, with the colours typed in place of our own. */
export function checkPairs(typed: TypedColours, tone: Tone): readonly PairResult[] {
  const colours = { ...OWN_COLOURS[tone], ...readColours(typed) };
  return PAIRS.map(([front, back, least]) => {
    const ratio = contrast(colours[front], colours[back]);
    // One shade that will do wherever this colour stands, if there is one.
    const grounds = PAIRS.filter((pair) => pair[0] === front).map((pair) => colours[pair[1]]);
    const nearest =
      ratio < least
        ? (nearestShade(colours[front], grounds, least) ??
          nearestShade(colours[front], [colours[back]], least))
        : undefined;
    return {
      front,
      back,
      colours: [colours[front], colours[back]],
      ratio: Math.floor(ratio * 10) / 10,
      least,
      passes: ratio >= least,
      ...(nearest === undefined ? {} : { nearest }),
    };
  });
}

/** The style sheet that sets the colours for all tools of a page, or empty when none is set. */
export function writeStyleSheet(typed: TypedColours): string {
  const read = readColours(typed);
  const lines = COLOUR_NAMES.flatMap((name) => {
    const colour = read[name];
    return colour === undefined ? [] : [`  --prevent-${name}: ${colour};\n`];
  });
  return lines.length > 0 ? `:root {\n${lines.join('')}}\n` : '';
}
