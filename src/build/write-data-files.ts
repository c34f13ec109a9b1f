/** Writes `dist/data/snapshot.json`: what the widgets know, with its evidence, for other programs. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { snapshot } from '../data/snapshot.js';

mkdirSync('dist/data', { recursive: true });
writeFileSync('dist/data/snapshot.json', `${JSON.stringify(snapshot, null, 2)}\n`);
