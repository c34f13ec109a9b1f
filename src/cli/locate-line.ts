/** On which line of a JSON file something stands. */
import { parseTree, type Node } from 'jsonc-parser';

/** The line, counted from 1, of what a path names; `undefined` where nothing can be said. */
export type LocateLine = (path: string) => number | undefined;

/**
 * Looks up paths as problems write them: `contacts[2].email`. A key is found by its name, so that an unknown
 * one is too, and one that is missing by the entry that lacks it.
 */
export function lineLocator(text: string): LocateLine {
  const root = treeOf(text);
  return (path) => root && lineAt(text, nodeAt(root, path).offset);
}

/** The line of a place in a text, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

// What is nested too deeply for the parser was read all the same, and has no line to show.
function treeOf(text: string): Node | undefined {
  try {
    return parseTree(text);
  } catch {
    return undefined;
  }
}

/** Problems name a long key by its beginning. */
const LONGEST_KEY = 40;

function nodeAt(from: Node, path: string): Node {
  const { type, children = [] } = from;
  if (type === 'property') return children[1] && path !== '' ? nodeAt(children[1], path) : from;
  if (type === 'array') {
    const [whole = '', index = ''] = /^\[(\d+)\]/.exec(path) ?? [];
    const item = whole && children[Number(index)];
    return item ? nodeAt(item, path.slice(whole.length)) : from;
  }
  if (type !== 'object' || path === '') return from;
  const rest = path.replace(/^\./, '');
  // The last of two with the same key is the one that counts. A key may hold dots, so names are compared.
  const property = [...children].reverse().find((one) => {
    const key = keyOf(one);
    return rest.startsWith(key) && /^($|[.[])/.test(rest.slice(key.length));
  });
  return property ? nodeAt(property, rest.slice(keyOf(property).length)) : from;
}

function keyOf({ children = [] }: Node): string {
  return String(children[0]?.value).slice(0, LONGEST_KEY);
}
