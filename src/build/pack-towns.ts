/**
 * Rewrites `src/data/towns.ts` from a table of places in GeoNames' own form:
 * `npm run towns -- FILE --sources TEXT`.
 */
import { packedTowns, packedTownsOutside } from '../data/towns.js';
import { packFile } from './pack-file.js';
import { packTowns } from './pack-geonames.js';

const previous = { england: packedTowns, outside: packedTownsOutside };
process.exitCode = packFile('towns', 'src/data/towns.ts', (file) => packTowns(file, previous));
