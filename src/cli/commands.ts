import { calendar } from './calendar.js';
import { check } from './check.js';
import { importPage } from './import-page.js';
import type { Command } from './command.js';
import { host } from './host.js';
import { packPostcodes } from './pack-postcodes.js';
import { sessions } from './sessions.js';
import { snippet } from './snippet.js';

/** The commands of `npx prevent-widgets`, in the order the help lists them. */
export const commands: readonly Command[] = [
  check,
  sessions,
  calendar,
  snippet,
  host,
  importPage,
  packPostcodes,
];
