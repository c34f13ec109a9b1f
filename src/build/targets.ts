/** What the bundler makes: one target for each script in `dist` that stands alone, and one for the modules. */
import type { InlineConfig } from 'vite';
import manifest from '../../package.json' with { type: 'json' };
import { WIDGET_NAMES, type WidgetName } from '../embed/snippet/write-snippet.js';
import { checkSnapshot } from './check-snapshot.js';
import { guardOncePerPage, minifyAgain, minifyTemplates } from './classic-script.js';
import { makeLitGuest } from './guest-lit.js';
import { leaveOutEvidence } from './leave-out-evidence.js';
import { makeExecutable } from './make-executable.js';
import { makeEntries, moduleEntries, scriptEntry, sharedChunks } from './modules.js';

const BANNER = `/*! prevent-widgets ${manifest.version} | MIT, content OGL v3.0 */`;

const shared = { configFile: false, publicDir: false, logLevel: 'warn' } as const;
const quiet = { checks: { pluginTimings: false } };

const forPages = () => [
  checkSnapshot(),
  leaveOutEvidence(),
  makeLitGuest(),
  minifyTemplates(),
  minifyAgain(),
];

/** A classic script with some of the widgets, which starts once a page. */
function widgetScript(file: string, input: string, names: readonly WidgetName[]): InlineConfig {
  return {
    ...shared,
    plugins: [makeEntries(), ...forPages()],
    build: {
      target: 'es2022',
      emptyOutDir: false,
      sourcemap: 'hidden',
      rolldownOptions: {
        ...quiet,
        input,
        output: {
          format: 'iife',
          entryFileNames: file,
          postBanner: BANNER,
          ...guardOncePerPage(manifest.version, names),
        },
      },
    },
  };
}

/** A classic script without widgets. Templates stay as they are: the builder's have blanks that mean something. */
function pageScript(file: string, input: string): InlineConfig {
  return {
    ...shared,
    plugins: [minifyAgain()],
    build: {
      target: 'es2022',
      emptyOutDir: false,
      sourcemap: 'hidden',
      rolldownOptions: {
        ...quiet,
        input,
        output: { format: 'iife', entryFileNames: file, postBanner: BANNER },
      },
    },
  };
}

/** `dist/es`: the widgets as modules that share what they have in common, Lit first. */
const modules: InlineConfig = {
  ...shared,
  plugins: [makeEntries(), ...forPages()],
  build: {
    target: 'es2022',
    outDir: 'dist/es',
    emptyOutDir: false,
    sourcemap: 'hidden',
    rolldownOptions: {
      ...quiet,
      input: moduleEntries,
      preserveEntrySignatures: 'strict',
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'shared/[name].js',
        postBanner: BANNER,
        codeSplitting: { groups: sharedChunks },
      },
    },
  },
};

/** `dist/es/core.js`: the rules and the data as a module. */
const core: InlineConfig = {
  ...shared,
  plugins: [checkSnapshot()],
  build: {
    target: 'es2022',
    outDir: 'dist/es',
    emptyOutDir: false,
    sourcemap: true,
    lib: { entry: 'src/core.ts', formats: ['es'], fileName: 'core' },
    rolldownOptions: { ...quiet, output: { postBanner: BANNER } },
  },
};

/** `dist/cli/prevent-widgets.js`: the command line, for Node, with all it needs inside. */
const commandLine: InlineConfig = {
  ...shared,
  plugins: [makeExecutable()],
  ssr: { noExternal: true },
  build: {
    target: 'node20',
    ssr: 'src/cli/prevent-widgets.ts',
    outDir: 'dist/cli',
    emptyOutDir: false,
    minify: true,
    rolldownOptions: {
      ...quiet,
      output: {
        postBanner: `#!/usr/bin/env node\n${BANNER}\n/*! Works of others inside: see licences.txt */`,
      },
    },
  },
};

/** All targets, by the file they make in `dist`. */
export const targets: Readonly<Record<string, InlineConfig>> = {
  'prevent-widgets.js': widgetScript('prevent-widgets.js', 'src/prevent-widgets.ts', WIDGET_NAMES),
  ...Object.fromEntries(
    WIDGET_NAMES.map((name) => [
      `${name}.js`,
      widgetScript(`${name}.js`, scriptEntry(name), [name]),
    ]),
  ),
  'es/index.js': modules,
  'es/core.js': core,
  'cli/prevent-widgets.js': commandLine,
  'frame/frame.js': pageScript('frame/frame.js', 'src/frame.ts'),
  'frame-host.js': pageScript('frame-host.js', 'src/frame-host.ts'),
  'builder/builder.js': pageScript('builder/builder.js', 'src/builder.ts'),
  'builder/preview.js': pageScript('builder/preview.js', 'src/builder-preview.ts'),
};
