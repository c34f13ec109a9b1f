/** Rewrites `src/data/local-information-shape.ts` after a change of its schema. */
import { writeFileSync } from 'node:fs';
import { makeLocalShape, writeShapeModule } from './local-shape.js';

writeFileSync('src/data/local-information-shape.ts', await writeShapeModule(makeLocalShape()));
