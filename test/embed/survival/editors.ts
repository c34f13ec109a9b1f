/** Editors and cleaners that need a browser, as a system would set them up, with no more than it must. */
import DOMPurify from 'dompurify';
import type * as Ckeditor from 'ckeditor5';
import type { RawEditorOptions, TinyMCE } from 'tinymce';
import type { IN_BROWSER } from './survival-table.js';

/** Gives back what is saved of the HTML that was pasted into the source view. */
export type Save = (html: string) => string;

const TINYMCE = '/node_modules/tinymce';
const CKEDITOR = '/node_modules/ckeditor5/dist/browser/ckeditor5.js';

/**
 * Moodle's own settings, for those whose text is not cleaned afterwards: moodle/moodle,
 * `public/lib/editor/tiny/amd/src/editor.js` and `settings.php`, read on 22 November 2026.
 */
const MOODLE: RawEditorOptions = {
  sandbox_iframes: false,
  convert_urls: false,
  extended_valid_elements: 'script[*],p[*],i[*]',
  xss_sanitization: false,
};

async function openTinymce(own: RawEditorOptions = {}): Promise<Save> {
  const script = document.createElement('script');
  script.src = `${TINYMCE}/tinymce.min.js`;
  const loaded = new Promise((resolve) => {
    script.addEventListener('load', resolve);
  });
  document.head.append(script);
  await loaded;
  const { tinymce } = window as unknown as { tinymce: TinyMCE };
  const [editor] = await tinymce.init({
    target: addPlace(),
    license_key: 'gpl',
    base_url: TINYMCE,
    suffix: '.min',
    promotion: false,
    ...own,
  });
  if (!editor) throw new Error('TinyMCE did not start.');
  return (html) => {
    editor.setContent(html);
    return editor.getContent();
  };
}

async function openCkeditor(hasGeneralHtml: boolean): Promise<Save> {
  // The browser build is one file: resolved from its parts, the editor would be some thousand requests.
  const { ClassicEditor, Essentials, Paragraph, Bold, Link, GeneralHtmlSupport } = (await import(
    CKEDITOR
  )) as typeof Ckeditor;
  const basic = [Essentials, Paragraph, Bold, Link];
  const editor = await ClassicEditor.create({
    attachTo: addPlace(),
    licenseKey: 'GPL',
    plugins: hasGeneralHtml ? [...basic, GeneralHtmlSupport] : basic,
    ...(hasGeneralHtml && {
      htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
    }),
  });
  return (html) => {
    const { warn } = console;
    // It warns that a script is kept, which is what General HTML Support is asked for.
    console.warn = () => undefined;
    editor.setData(html);
    console.warn = warn;
    return editor.getData();
  };
}

function addPlace(): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  return place;
}

/** How each is opened, by its row in the table. */
export const EDITORS: Readonly<Record<keyof typeof IN_BROWSER, () => Promise<Save>>> = {
  dompurify: () => Promise.resolve((html: string) => DOMPurify.sanitize(html)),
  tinymce: () => openTinymce(),
  'tinymce-moodle': () => openTinymce(MOODLE),
  'ckeditor-basic': () => openCkeditor(false),
  'ckeditor-general-html': () => openCkeditor(true),
};
