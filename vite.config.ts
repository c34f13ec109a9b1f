import { defineConfig } from 'vite';
import { targets } from './src/build/targets.js';

/** One file of dist alone, for work on it: `npx vite build --mode concern-router.js`. `npm run build` makes them all. */
export default defineConfig(({ mode }) => targets[mode] ?? targets['prevent-widgets.js'] ?? {});
