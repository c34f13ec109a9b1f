import { defineConfig } from 'vite';

/**
 * Serves `index.html`, the demo page, with the built script byte for byte as a webmaster would serve
 * it. Vite's preview server does so; its development server would rewrite both.
 */
export default defineConfig({
  publicDir: false,
  build: { outDir: '.' },
  preview: { host: '127.0.0.1', port: 4173 },
});
