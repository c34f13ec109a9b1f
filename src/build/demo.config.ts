import { defineConfig } from 'vite';

/** Serves `index.html`, the demo page, with the built script exactly as a webmaster would use it. */
export default defineConfig({
  root: '.',
  publicDir: false,
  server: { host: '127.0.0.1', port: 4173 },
});
