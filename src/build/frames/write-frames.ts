import { writeOembed } from '../../embed/frame/oembed.js';
import { WIDGET_NAMES } from '../../embed/snippet/snippet-choices.js';
import { snippetWords } from '../../text/en-GB.js';
import { writeFramePage } from './frame-page.js';
import { writeFrameStyles } from './frame-styles.js';
import { headingOf } from './render-widget.js';

/**
 * The pages for frames, by the names of their files in `dist/frame`: a page and an oEmbed answer for each
 * widget, and the style sheet of all. Their scripts are bundled beside them.
 */
export function writeFrames(): ReadonlyMap<string, string> {
  const { emergency } = snippetWords;
  const files = new Map([['frame.css', writeFrameStyles()]]);
  for (const name of WIDGET_NAMES) {
    const answer = writeOembed({ name, title: headingOf(name), emergency, base: '' });
    files.set(`${name}.html`, writeFramePage(name));
    files.set(`${name}.json`, `${JSON.stringify(answer, null, 2)}\n`);
  }
  return files;
}
