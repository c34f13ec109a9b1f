/** A piece of a parsed document: a browser's node and one of htmlparser2 alike. */
export interface MarkupNode {
  /** 1 for elements, 3 for text. */
  readonly nodeType: number;
  readonly nodeValue?: string | null;
  /** In capitals in browsers. */
  readonly tagName?: string;
  readonly childNodes?: Iterable<MarkupNode> & ArrayLike<MarkupNode>;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
  /** Where it begins in the file, from htmlparser2 with `withStartIndices`. */
  readonly startIndex?: number | null;
}

/** What an element is called, in small letters. Empty for all else. */
export function tagOf({ tagName = '' }: MarkupNode): string {
  return tagName.toLowerCase();
}

/** The attributes of an element by name. */
export function attributesOf({ attributes }: MarkupNode): ReadonlyMap<string, string> {
  return new Map([...(attributes ?? [])].map(({ name, value }) => [name, value]));
}

/** The part that says what the page is about: its `main` where it has one, else all of it. */
export function mainPartOf(root: MarkupNode): MarkupNode {
  const nodes = [root];
  // Grows while it is walked: what is less deep comes first, and no depth is too deep.
  for (const node of nodes) {
    if (tagOf(node) === 'main' || attributesOf(node).get('role') === 'main') return node;
    for (const child of node.childNodes ?? []) nodes.push(child);
  }
  return root;
}
