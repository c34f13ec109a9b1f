/**
 * Takes what the GOV.UK page says now into `src/data`: `npm run refresh`. For maintainers: it runs in a copy of
 * the project, and is no command of the published program.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome, Request } from './command.js';
import { renewData } from './refreshing/renew-data.js';
import { runProgram } from './run-program.js';

const FOLDER = join('src', 'data');

const refresh = {
  name: 'refresh',
  summary: 'Take what the GOV.UK page says now into src/data.',
  operand: '',
  options: {
    from: {
      value: 'FILE|URL',
      does: 'where the page is (without it, GOV.UK’s Content API): its item, saved\nHTML, or its text',
    },
    'despite-problems': { does: 'go on with what could be read' },
  },
  help: `It prints what has changed, and rewrites the files of src/data that are no longer right, all or none, with the day
of the reading. It refuses when anything on the page could not be read or is new to the reader, unless it is told to go
on; and always when the regions or their police areas have changed, because the tables go by them.`,
  examples: ['refresh', 'refresh --from page.json --despite-problems'],
  run: (request: Request): Promise<Outcome> => renewData(FOLDER, request),
};

if (existsSync(FOLDER)) {
  await runProgram(['refresh', ...process.argv.slice(2)], [refresh]);
} else {
  console.error(`There is no ${FOLDER} here; run this in a copy of the project.`);
  process.exitCode = 1;
}
