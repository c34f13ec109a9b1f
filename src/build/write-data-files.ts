/**
 * Writes what other programs and people take from `dist` as it is: what the widgets know, with its evidence,
 * the JSON Schema of organisations' files, and examples to begin with.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { snapshot } from '../data/snapshot.js';
import { writeLicences } from './licences.js';
import { makeLocalSchema } from './local-schema.js';

writeJson('dist/data', 'snapshot.json', snapshot);
writeJson('dist/schema', 'local-information.schema.json', makeLocalSchema());
writeFileSync('dist/licences.txt', writeLicences());
cpSync('stories/examples', 'dist/examples', { recursive: true });

function writeJson(folder: string, name: string, value: unknown): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, `${JSON.stringify(value, null, 2)}\n`);
}
