/** The command that checks an organisation's own file. */
import { readLocalText } from '../core/local/read-local-information.js';
import { upcomingSessions } from '../core/sessions/session-list.js';
import { ownSessions } from '../core/local/own-sessions.js';
import { londonWallTime } from '../core/time/london-time.js';
import { phraseDate } from '../core/time/phrases.js';
import { localInformationShape } from '../data/local-information-shape.js';
import type { LocalInformation } from '../schema/local-information.js';
import { localProblems, words } from '../text/en-GB.js';
import { agedEntries } from './aged-entries.js';
import { refuse, type Command, type Outcome } from './command.js';
import { countThings } from './count-things.js';
import { addLines, placeProblem } from './place-problem.js';
import { isRefused } from './problem.js';
import { decodeUtf8, readFile } from './read-file.js';

/** `check FILE`. */
export const check: Command = {
  name: 'check',
  summary: 'Check the file with your own contacts, forms, sessions and notices.',
  operand: 'FILE',
  readsInput: true,
  options: {},
  help: `Reads FILE as the widgets do, and names every mistake with its line, its place and what to do:
  local.json:12: contacts[2].email: Write the address such as prevent@example.gov.uk.

An error costs the entry it is in: the widgets leave that out and use the rest. A warning costs nothing now:
an old mail domain, a name without a day to look at it again or past that day, sessions and notices that
are over. The file must be JSON in UTF-8, at most 2 MiB. In editors such as VS Code,
"$schema": "…/local-information.schema.json" shows the same hints while you type.`,
  examples: ['check local.json', 'check local.json --json', 'check - < local.json'],
  async run(request) {
    const { value: file, problems } = await readFile(request.operands[0] ?? '', request);
    if (!file) return refuse(problems);
    const text = decodeUtf8(file);
    if (text.startsWith('\ufffd\ufffd')) {
      const message = 'This is saved as UTF-16; save it as UTF-8.';
      return refuse([{ path: file.name, message, value: null }]);
    }
    return checkText(text, file.name, request.now);
  },
};

/** What `check` says of a text. */
export function checkText(text: string, name: string, now: Date): Outcome {
  const { value, problems: found } = readLocalText(text, localInformationShape, localProblems);
  const all = value ? [...found, ...agedEntries(JSON.parse(text), now)] : found;
  const problems = addLines(all, text).map((one) => placeProblem(name, one));
  if (!value) return refuse(problems);
  const sound = !isRefused(problems);
  const summary = `${name}: ${summarise(value, now)}.`;
  const line = sound
    ? { style: 'good' as const, text: summary }
    : `${summary} The rest is left out: put right what is named above.`;
  return { value, problems, isRefused: !sound, lines: [line] };
}

function summarise(information: LocalInformation, now: Date): string {
  const { contacts = [], referralForms = [], sessions = [], resources = [] } = information;
  const [next] = upcomingSessions(ownSessions(information), now);
  const date = next && phraseDate(londonWallTime(new Date(next.start)), words.dates);
  const parts = [
    countThings(contacts.length, 'contact'),
    countThings(referralForms.length, 'referral form'),
    countThings(sessions.length, 'session') +
      (date ? ` (next: ${date})` : sessions.length > 0 ? ' (none to come)' : ''),
    countThings(resources.length, 'resource'),
    countThings(information.notices?.length ?? 0, 'notice'),
  ];
  const some = parts.filter((part) => !part.startsWith('0 '));
  return some.length > 0 ? some.join(', ') : 'Nothing for readers yet';
}
