/**
 * What systems leave of a snippet that is pasted into them: measured, by the tests beside this file, over the
 * libraries these systems use, and over the lists of allowed HTML in `cleaners.ts`.
 */
import type { SnippetKind } from '../../../src/embed/snippet/write-snippet.js';

/**
 * What is left.
 * `works`: all it needs. `placeholder`: all but the script, so it works where the site has the script.
 * `still-frame`: the frame, but no script runs in it. `link`: the link with 999 in its words, in place of a
 * tool. `tags-shown`: the same, and readers see the tags. `nothing`: no more than white space.
 */
export type Left = 'works' | 'placeholder' | 'still-frame' | 'link' | 'tags-shown' | 'nothing';

/** One row a system. */
export type SurvivalTable<System extends string> = Readonly<
  Record<System, Readonly<Record<SnippetKind, Left>>>
>;

const PLACEHOLDER_LEFT = {
  script: 'placeholder',
  element: 'link',
  module: 'placeholder',
  iframe: 'link',
  wordpress: 'works',
  sharepoint: 'nothing',
  link: 'works',
} as const;

const LINK_LEFT = { ...PLACEHOLDER_LEFT, script: 'link', module: 'link' } as const;

const ALL_LEFT = {
  script: 'works',
  element: 'works',
  module: 'works',
  iframe: 'works',
  wordpress: 'works',
  sharepoint: 'works',
  link: 'works',
} as const;

/** Cleaners and editors that run in a browser: versions as in `package.json`, as they come unless said. */
export const IN_BROWSER = {
  dompurify: PLACEHOLDER_LEFT,
  tinymce: { ...PLACEHOLDER_LEFT, iframe: 'still-frame', sharepoint: 'still-frame' },
  'tinymce-moodle': { ...ALL_LEFT, element: 'link' },
  'ckeditor-basic': LINK_LEFT,
  'ckeditor-general-html': ALL_LEFT,
} as const satisfies SurvivalTable<string>;

/** Cleaners that run in Node, and the lists of four systems. */
export const IN_NODE = {
  'sanitize-html': LINK_LEFT,
  xss: {
    ...LINK_LEFT,
    script: 'tags-shown',
    element: 'tags-shown',
    module: 'tags-shown',
    iframe: 'tags-shown',
    sharepoint: 'tags-shown',
  },
  'wordpress-author': PLACEHOLDER_LEFT,
  'moodle-cleaned': LINK_LEFT,
  'canvas-page': { ...LINK_LEFT, iframe: 'works', sharepoint: 'works' },
  'drupal-wysiwyg': LINK_LEFT,
} as const satisfies SurvivalTable<string>;
