/** A page's own words in place of ours. */

/** Words in any depth of names: the shape of a language file. */
export interface WordTree {
  readonly [name: string]: string | readonly string[] | WordTree;
}

/** Some of the words of a tree, under the same names. */
export type SomeWords<Tree> = {
  readonly [Name in keyof Tree]?: Tree[Name] extends string | readonly string[]
    ? Tree[Name]
    : SomeWords<Tree[Name]>;
};

/** Words put together, and where the page's own did not fit: those stay as they were. */
export interface OverriddenWords<Tree> {
  readonly words: Tree;
  readonly misfits: readonly { readonly path: string; readonly value: unknown }[];
}

/**
 * Puts a page's words into a tree of ours. A name we do not have, a value of another kind, and a
 * sentence with a blank we cannot fill ("{cuont}") are left out and reported: a widget never shows braces.
 */
export function overrideWords<Tree extends object>(
  tree: Tree,
  own: unknown,
): OverriddenWords<Tree> {
  const misfits: { path: string; value: unknown }[] = [];
  const merge = (ours: unknown, theirs: unknown, path: string): unknown => {
    if (isTree(ours) && isTree(theirs)) {
      const merged: Record<string, unknown> = { ...ours };
      for (const name of Object.keys(theirs)) {
        const word = merge(ours[name], theirs[name], path ? `${path}.${name}` : name);
        if (word !== undefined) merged[name] = word;
      }
      return merged;
    }
    if (isFit(ours, theirs)) return theirs;
    misfits.push({ path, value: theirs });
    return ours;
  };
  return { words: merge(tree, own, '') as Tree, misfits };
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !isList(value);
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

function isFit(ours: unknown, theirs: unknown): boolean {
  if (typeof ours === 'string' && typeof theirs === 'string') {
    const blanks = blanksIn(ours);
    return blanksIn(theirs).every((blank) => blanks.includes(blank));
  }
  return (
    isList(ours) &&
    isList(theirs) &&
    ours.length === theirs.length &&
    theirs.every((item) => typeof item === 'string')
  );
}

function blanksIn(sentence: string): string[] {
  return sentence.match(/\{\w+\}/g) ?? [];
}
