/** Judges what a system left of a snippet. */
import type { SnippetKind } from '../../../src/embed/snippet/write-snippet.js';
import { PASTED_WORDS } from './pasted.js';
import type { Left } from './survival-table.js';

/** An element with its attributes, and all words inside it. */
export interface ReadElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly words: string;
}

/** HTML as read by a browser or a parser: elements in order, and the words a reader without script sees. */
export interface ReadHtml {
  readonly elements: readonly ReadElement[];
  readonly words: string;
}

/** The words without the white space that editors add. */
export function inOneLine(words: string): string {
  return words.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** Compares what was pasted with what came out. */
export function judge(kind: SnippetKind, pasted: ReadHtml, left: ReadHtml): Left {
  const stays = ({ tag, attributes }: ReadElement, allowed: readonly string[] = []) =>
    left.elements.some(
      (one) =>
        one.tag === tag &&
        Object.entries(attributes).every(
          ([name, value]) => allowed.includes(name) || one.attributes[name] === value,
        ) &&
        (tag !== 'div' || one.words.includes(PASTED_WORDS)),
    );
  const isTagShown = /[<>]/.test(left.words);
  if (isTagShown) return 'tags-shown';
  if (kind === 'wordpress') return left.words === pasted.words ? 'works' : 'nothing';
  // No system may take the words of the link away, or show others.
  if (left.words !== pasted.words) return 'nothing';
  const isDisabled = left.elements.some(
    ({ tag, attributes }) => tag === 'iframe' && attributes.sandbox === '',
  );
  // `loading` is a wish: the frame works without it.
  const others = pasted.elements.filter(({ tag }) => tag !== 'script');
  const isPlaced = others.every((one) => stays(one, ['loading', 'title']));
  if (isPlaced && isDisabled) return 'still-frame';
  if (isPlaced)
    return pasted.elements.every((one) => stays(one, ['loading', 'title']))
      ? 'works'
      : 'placeholder';
  const link = pasted.elements.filter(({ tag }) => tag === 'a').at(-1);
  return link && stays(link) ? 'link' : 'nothing';
}
