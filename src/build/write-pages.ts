/** Writes the pages in `dist`: one for each widget to put into a frame, and the builder of snippets. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { writeFrames } from './frames/write-frames.js';
import type { Integrity } from './write-integrity.js';

const BESIDE_BUILDER = [
  'builder.css',
  'local/local-editor.css',
  'icon.svg',
  'preview.html',
  'preview.css',
];

/** Writes them all. The builder may be opened from a disk, where it could ask for no file: it gets the integrity values in itself. */
export function writePages(integrity: Integrity): void {
  mkdirSync('dist/frame', { recursive: true });
  for (const [name, text] of writeFrames()) writeFileSync(`dist/frame/${name}`, text);
  mkdirSync('dist/builder', { recursive: true });
  const values = JSON.stringify(integrity).replaceAll('"', '&quot;');
  const page = readFileSync('src/builder/builder.html', 'utf8');
  writeFileSync('dist/builder.html', page.replace('%INTEGRITY%', values));
  for (const path of BESIDE_BUILDER) {
    copyFileSync(`src/builder/${path}`, `dist/builder/${basename(path)}`);
  }
}
