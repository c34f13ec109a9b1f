/** The options as the snippet takes them, and what is wrong with the others. */
import type { WidgetOption } from '../embed/snippet/widget-options.js';
import type { SnippetAttributes } from '../embed/snippet/write-snippet.js';
import { originOf, readAddress } from './read-address.js';

/** What may be wrong with an option; a name of `builderWords.options.problems`. */
export type OptionProblem = 'slug' | 'choice' | 'address' | 'otherServer';

/** The options that hold, and the problem of each that does not, by name. */
export interface OptionsRead {
  readonly attributes: SnippetAttributes;
  readonly problems: Readonly<Partial<Record<string, OptionProblem>>>;
}

/**
 * Reads the options of a widget that are offered. Those left out and those with a problem are not among the attributes.
 * @param frameBase where the frame page is, if there is one: frames read files of their own server only
 */
export function readOptions(
  offered: readonly WidgetOption[],
  chosen: SnippetAttributes,
  frameBase?: string,
): OptionsRead {
  const attributes: Record<string, string | true> = {};
  const problems: Partial<Record<string, OptionProblem>> = {};
  for (const option of offered) {
    const value = chosen[option.name];
    if (value === undefined) continue;
    const read = readOption(option, value);
    if (read === undefined) problems[option.name] = problemOf(option);
    else if (option.kind === 'address' && isElsewhere(String(read), frameBase))
      problems[option.name] = 'otherServer';
    else attributes[option.name] = read;
  }
  return { attributes, problems };
}

function readOption(option: WidgetOption, value: string | true): string | true | undefined {
  if (option.kind === 'flag' || value === true) return option.kind === 'flag' ? true : undefined;
  if (option.kind === 'address') return readAddress(value);
  if (option.kind === 'slug') return /^[a-z0-9]+(-[a-z0-9]+)*$/.exec(value.trim())?.[0];
  return option.values?.find((one) => one === value);
}

function problemOf({ kind }: WidgetOption): OptionProblem {
  return kind === 'address' || kind === 'slug' ? kind : 'choice';
}

// A path is one on the server of the frame page, wherever that is.
function isElsewhere(address: string, frameBase: string | undefined): boolean {
  const origin = originOf(address);
  return frameBase !== undefined && origin !== undefined && origin !== originOf(frameBase);
}
