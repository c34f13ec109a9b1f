import type { Command } from './command.js';
import { packPostcodes } from './pack-postcodes.js';

/** The commands of `npx prevent-widgets`, in the order the help lists them. */
export const commands: readonly Command[] = [packPostcodes];
