import { defineConfig, type UserConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };
import { checkSnapshot } from './src/build/check-snapshot.js';
import { guardOncePerPage, minifyAgain, minifyTemplates } from './src/build/classic-script.js';
import { makeLitGuest } from './src/build/guest-lit.js';
import { leaveOutEvidence } from './src/build/leave-out-evidence.js';
import { makeExecutable } from './src/build/make-executable.js';

const banner = `/*! prevent-widgets ${manifest.version} | MIT, content OGL v3.0 */`;

/** `dist/prevent-widgets.js`: one classic file with all widgets, for a script tag. */
const classicScript: UserConfig = {
  plugins: [checkSnapshot(), leaveOutEvidence(), makeLitGuest(), minifyTemplates(), minifyAgain()],
  build: {
    target: 'es2022',
    rolldownOptions: {
      input: 'src/prevent-widgets.ts',
      output: {
        format: 'iife',
        entryFileNames: 'prevent-widgets.js',
        postBanner: banner,
        ...guardOncePerPage(manifest.version),
      },
    },
  },
};

/** `dist/es/core.js`: the rules and the data as a module. */
const core: UserConfig = {
  plugins: [checkSnapshot()],
  build: {
    target: 'es2022',
    outDir: 'dist/es',
    lib: { entry: 'src/core.ts', formats: ['es'], fileName: 'core' },
    rolldownOptions: { output: { postBanner: banner } },
  },
};

/** `dist/cli/prevent-widgets.js`: the command line, for Node, with all it needs inside. */
const commandLine: UserConfig = {
  plugins: [makeExecutable()],
  ssr: { noExternal: true },
  build: {
    target: 'node20',
    ssr: 'src/cli/prevent-widgets.ts',
    outDir: 'dist/cli',
    minify: true,
    rolldownOptions: {
      output: {
        postBanner: `#!/usr/bin/env node\n${banner}\n/*! Works of others inside: see licences.txt */`,
      },
    },
  },
};

export default defineConfig(({ mode }) => ({
  publicDir: false,
  ...(mode === 'core' ? core : mode === 'cli' ? commandLine : classicScript),
}));
