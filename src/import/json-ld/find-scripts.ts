/** The JSON-LD of a parsed page. */
import { fillText } from '../../core/text/fill.js';
import { attributesOf, tagOf, type MarkupNode } from '../page/markup-node.js';
import type { ImportProblem, Reading } from '../reading.js';

/** What to say of scripts, from `src/text`. */
export type ScriptWords = Readonly<Record<'script' | 'scriptNotJson', string>>;

/**
 * The values of all `<script type="application/ld+json">`. One that is not JSON is reported and left out.
 * @param root a browser's document or element, or what htmlparser2's `parseDocument` gives
 */
export function findJsonLd(root: MarkupNode, words: ScriptWords): Reading<unknown[]> {
  const values: unknown[] = [];
  const problems: ImportProblem[] = [];
  scriptsOf(root).forEach((text, index) => {
    try {
      // Sites wrap it in comments, and break lines within texts, which JSON does not allow.
      const json = text.replace(/^\s*<!(--|\[CDATA\[)|(--|\]\])>\s*$/g, '');
      values.push(parse(json.replace(/[\0-\x1f]+/g, ' ')));
    } catch {
      const path = fillText(words.script, { script: index + 1 });
      problems.push({ path, message: words.scriptNotJson, value: text.trim().slice(0, 80) });
    }
  });
  return { value: values, problems };
}

/** Reads JSON, also with a comma after the last of a list, as templates leave one. Throws where it is none. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return JSON.parse(json.replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, '$1'));
  }
}

function scriptsOf(root: MarkupNode): string[] {
  const texts: string[] = [];
  const toSee = [root];
  for (let node = toSee.pop(); node; node = toSee.pop()) {
    const children = [...(node.childNodes ?? [])];
    const type = tagOf(node) === 'script' ? attributesOf(node).get('type') : undefined;
    if (type && /^\s*application\/ld\+json\b/i.test(type)) {
      texts.push(children.map(({ nodeValue }) => nodeValue ?? '').join(''));
    }
    for (const child of children.reverse()) toSee.push(child);
  }
  return texts;
}
