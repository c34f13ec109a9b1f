/** `npm run build`: everything in `dist`, from nothing. */
import { rmSync } from 'node:fs';
import { build } from 'vite';
import { writeDeclarations } from './declarations.js';
import { targets } from './targets.js';
import { writeDataFiles } from './write-data-files.js';
import { writeIntegrity } from './write-integrity.js';
import { writePages } from './write-pages.js';

rmSync('dist', { recursive: true, force: true });
for (const target of Object.values(targets)) await build(target);
await writeDeclarations();
writeDataFiles();
writePages(writeIntegrity());
