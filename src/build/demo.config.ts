import { createLogger, defineConfig } from 'vite';

// Vite warns that a build into this folder would overwrite the sources. Nothing is built with this
// configuration, and the warning would only puzzle whoever tries the demo.
const logger = createLogger();
logger.warn = () => undefined;

/**
 * Serves `index.html`, the demo page, with the built script byte for byte as a webmaster would serve
 * it. Vite's preview server does so; its development server would rewrite both.
 */
export default defineConfig({
  customLogger: logger,
  publicDir: false,
  build: { outDir: '.' },
  preview: { host: '127.0.0.1', port: 4173 },
});
