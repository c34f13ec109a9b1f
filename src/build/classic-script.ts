import { defaultMinifyOptions } from '@literals/html-css-minifier';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import type { WidgetName } from '../embed/snippet/write-snippet.js';

/**
 * Runs before anything else in the file: a copy whose widgets are all on the page stays silent before its Lit
 * is evaluated, which would throw under strict Trusted Types; and whatever throws while the
 * file runs, the fallback in the page stays and no error reaches the host.
 */
export function guardOncePerPage(
  version: string,
  names: readonly WidgetName[],
): { intro: string; outro: string } {
  return {
    intro: `
if (window.preventWidgets && ${JSON.stringify(names.join())}.split(',').every(function (name) { return customElements.get('prevent-' + name); })) {
  console.info('Prevent widgets ${version}: version ' + window.preventWidgets.version + ' is on this page already and stays.');
  return;
}
window.preventWidgets ||= { version: '${version}' };
try {`,
    outro: `
} catch (error) {
  console.warn('Prevent widgets could not start; the page stays as it is.', error);
}`,
  };
}

/** Minifies the HTML and CSS in templates, which minifiers of scripts leave as they are. */
export function minifyTemplates(): Plugin {
  return literalsHtmlCssMinifier({
    failOnError: true,
    options: { minifyOptions: { ...defaultMinifyOptions, removeAttributeQuotes: true } },
  }) as Plugin;
}

/**
 * Minifies the bundle a second time, with terser after the bundler's own minifier: each finds what the
 * other leaves, some 150 bytes less after brotli. Writes ASCII only: hosts in windows-1252 would garble
 * anything else. The map goes beside the file, for whoever debugs a page, and no reader downloads it.
 */
export function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const beside = bundle[`${file.fileName}.map`];
        const { code = '', map } = await minify(file.code, {
          ecma: 2020,
          module: /^import|^export|;export|;import/m.test(file.code),
          compress: { passes: 3, keep_fargs: false },
          format: { ascii_only: true, comments: /^!/ },
          ...(beside?.type === 'asset' && {
            sourceMap: {
              content: String(beside.source),
              filename: file.fileName.replace(/.*\//, ''),
            },
          }),
        });
        if (beside?.type === 'asset' && typeof map === 'string') beside.source = map;
        const name = `${file.fileName.replace(/.*\//, '')}.map`;
        file.code = `${code}\n${map ? `//# sourceMappingURL=${name}\n` : ''}`;
      }
    },
  };
}
