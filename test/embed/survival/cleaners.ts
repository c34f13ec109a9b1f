/** Cleaners that run in Node: two libraries as they come, and what four systems allow, as lists for one of them. */
import sanitizeHtml from 'sanitize-html';
import xss from 'xss';
import type { IN_NODE } from './survival-table.js';

const clean =
  (options?: sanitizeHtml.IOptions) =>
  (html: string): string =>
    sanitizeHtml(html, options);

const TEXT = ['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'strong', 'em', 'table', 'tr', 'td', 'th'];

/**
 * What an author's post keeps: `$allowedposttags` and `_wp_add_global_attributes` (`data-*` since 5.0) of
 * WordPress/WordPress, `wp-includes/kses.php`, read on 22 November 2026.
 */
const WORDPRESS_AUTHOR: sanitizeHtml.IOptions = {
  allowedTags: [...TEXT, 'div', 'span', 'a', 'section', 'button'],
  allowedAttributes: {
    '*': ['aria-label', 'class', 'id', 'style', 'title', 'role', 'data-*'],
    div: ['align', 'dir', 'lang'],
    a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
  },
};

/**
 * What HTML Purifier keeps with Moodle's settings (XHTML 1.0 Transitional, no `tel:`): `purify_html` of
 * moodle/moodle, `public/lib/weblib.php`, read on 22 November 2026.
 */
const MOODLE_CLEANED: sanitizeHtml.IOptions = {
  allowedTags: [...TEXT, 'div', 'span', 'a', 'video', 'audio', 'source', 'track'],
  allowedAttributes: {
    '*': ['class', 'title', 'style', 'lang', 'dir'],
    div: ['align'],
    a: ['href', 'name', 'target', 'rel'],
  },
  allowedSchemes: ['http', 'https', 'ftp', 'irc', 'nntp', 'news', 'mailto'],
};

/**
 * What a page in Canvas keeps: `SANITIZE` of instructure/canvas-lms, `gems/canvas_sanitize`, an older
 * version, read on 22 November 2026.
 */
const CANVAS_PAGE: sanitizeHtml.IOptions = {
  allowedTags: [...TEXT, 'div', 'span', 'a', 'iframe'],
  allowedAttributes: {
    '*': ['style', 'class', 'id', 'title', 'role', 'lang', 'dir', 'aria-label'],
    a: ['href', 'target', 'name'],
    iframe: ['src', 'width', 'height', 'name', 'sandbox', 'allowfullscreen'],
  },
  allowedSchemes: ['ftp', 'http', 'https', 'mailto'],
};

/**
 * What the usual text format of LocalGov Drupal keeps: `filter_html` of localgovdrupal/localgov_core,
 * `filter.format.wysiwyg.yml`, read on 22 November 2026.
 */
const DRUPAL_WYSIWYG: sanitizeHtml.IOptions = {
  allowedTags: [...TEXT, 'span', 'a', 'br', 'img', 'blockquote'],
  allowedAttributes: { a: ['class', 'hreflang', 'title', 'href', 'data-entity-type'] },
};

/** Each cleaner by its row in the table. */
export const CLEANERS: Readonly<Record<keyof typeof IN_NODE, (html: string) => string>> = {
  'sanitize-html': clean(),
  xss: (html) => xss(html),
  'wordpress-author': clean(WORDPRESS_AUTHOR),
  'moodle-cleaned': clean(MOODLE_CLEANED),
  'canvas-page': clean(CANVAS_PAGE),
  'drupal-wysiwyg': clean(DRUPAL_WYSIWYG),
};
