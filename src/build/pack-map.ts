/**
 * Rewrites `src/data/region-map.ts` from a JSON file of outlines on a grid of one kilometre:
 * `npm run map -- FILE --sources TEXT`. The first year in TEXT is that of the rights.
 */
import { packFile } from './pack-file.js';
import { packOutlines } from './pack-outlines.js';

process.exitCode = packFile('map', 'src/data/region-map.ts', packOutlines);
