/** What a webmaster has chosen so far, and what a new choice does to the others. */
import { kindsFor, type SystemId } from '../embed/snippet/systems.js';
import { optionsOf } from '../embed/snippet/widget-options.js';
import type { SnippetKind, WidgetName } from '../embed/snippet/write-snippet.js';
import type { ColourName, Tone, TypedColours } from './theme.js';
import { readColour } from '../core/colour/contrast.js';

/** The organisation's own information, as the form of step 5 has it. */
export interface LocalGiven {
  /** The JSON of the file. */
  readonly value: unknown;
  /** How many things in it are to be put right. */
  readonly problemCount: number;
  readonly isEmpty: boolean;
}

/** Every choice. What is typed stands here as it was typed. */
export interface BuilderChoices {
  readonly widget: WidgetName;
  readonly system: SystemId;
  /** Without one, or with one the system does not take, the best for the system. */
  readonly kind?: SnippetKind | undefined;
  /** Address of the folder with the files. */
  readonly folder: string;
  /** Whether to load the script of this widget alone. */
  readonly isSingle: boolean;
  /** Values of attributes by name; `true` for those that take none. */
  readonly options: Readonly<Record<string, string | true | undefined>>;
  readonly colours: TypedColours;
  readonly tone: Tone;
  readonly local: LocalGiven;
}

/** Where everybody begins. */
export function beginWith(folder: string): BuilderChoices {
  return {
    widget: 'concern-router',
    system: 'other',
    folder,
    isSingle: false,
    options: {},
    colours: {},
    tone: 'light',
    local: { value: undefined, problemCount: 0, isEmpty: true },
  };
}

/**
 * Another widget. It keeps the options it takes with the same values, so that a region chosen once
 * stays; what only the widget before knew is dropped.
 */
export function chooseWidget(choices: BuilderChoices, widget: WidgetName): BuilderChoices {
  const asText = (name: WidgetName) => optionsOf(name).map((option) => JSON.stringify(option));
  const before = asText(choices.widget);
  const shared = optionsOf(widget).filter((option) => before.includes(JSON.stringify(option)));
  const options: Record<string, string | true | undefined> = {};
  for (const { name } of shared) options[name] = choices.options[name];
  return { ...choices, widget, options };
}

/** One option: its value, or `undefined` to leave it to the widget. */
export function chooseOption(
  choices: BuilderChoices,
  name: string,
  value: string | true | undefined,
): BuilderChoices {
  return { ...choices, options: { ...choices.options, [name]: value === '' ? undefined : value } };
}

/** One colour, in the form it is written in if it can be read; empty to leave it to the widget. */
export function chooseColour(
  choices: BuilderChoices,
  name: ColourName,
  typed: string,
): BuilderChoices {
  const colour = readColour(typed) ?? typed.trim();
  return { ...choices, colours: { ...choices.colours, [name]: colour } };
}

/** The kind of snippet that holds: the one chosen if the system takes it, else the system's best. */
export function kindOf({ system, kind }: BuilderChoices): SnippetKind {
  const offered = kindsFor(system).map((one) => one.kind);
  return offered.find((one) => one === kind) ?? offered[0] ?? 'link';
}
