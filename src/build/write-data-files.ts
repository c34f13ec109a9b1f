/**
 * Writes what other programs and people take from `dist` as it is: what the widgets know, with its evidence,
 * the national sessions as calendars, the JSON Schema of organisations' files, examples to begin with, licences.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { cancelledSessions, sessions } from '../data/sessions.js';
import { snapshot } from '../data/snapshot.js';
import { writeLicences } from './licences.js';
import { makeLocalSchema } from './local-schema.js';
import { writeNationalCalendars } from './national-calendars.js';

/** Writes them all. */
export function writeDataFiles(): void {
  writeJson('dist/data', 'snapshot.json', snapshot);
  for (const [name, text] of writeNationalCalendars(sessions, cancelledSessions)) {
    writeFileSync(`dist/data/${name}`, text);
  }
  writeJson('dist/schema', 'local-information.schema.json', makeLocalSchema());
  writeFileSync('dist/licences.txt', writeLicences());
  cpSync('stories/examples', 'dist/examples', { recursive: true });
}

function writeJson(folder: string, name: string, value: unknown): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, `${JSON.stringify(value, null, 2)}\n`);
}
