/** The tree a screen reader is given, as the browser computes it, in lines of text. */
import type { Protocol } from 'puppeteer-core';

type AXNode = Protocol.Accessibility.AXNode;

/** Nodes that say nothing of their own: what is in them is printed in their place. */
const SILENT = [
  'none',
  'generic',
  'strong',
  'emphasis',
  'InlineTextBox',
  'ListMarker',
  'LineBreak',
];

/** States worth a word, in this order. The rest follows from the role, or changes with the browser's version. */
const STATES = [
  'level',
  'checked',
  'pressed',
  'selected',
  'expanded',
  'disabled',
  'required',
  'invalid',
  'hasPopup',
  'autocomplete',
  'multiselectable',
  'live',
  'focused',
];

const stringOf = (value: Protocol.Accessibility.AXValue | undefined) =>
  String(value?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const roleOf = ({ role }: AXNode) => stringOf(role);

function statesOf(node: AXNode): string {
  const { properties = [], value, description } = node;
  const states = STATES.flatMap((name) => {
    if (name === 'level' && roleOf(node) !== 'heading') return [];
    const state = stringOf(properties.find((property) => property.name === name)?.value);
    // Absent and false mean the same, except where false says that there is something to open or tick.
    if (state === '' || (state === 'false' && !['expanded', 'checked', 'pressed'].includes(name)))
      return [];
    return state === 'true' ? [name] : [`${name}=${state}`];
  });
  const words = [
    ...(stringOf(value) ? [`value “${stringOf(value)}”`] : []),
    ...(stringOf(description) ? [`description “${stringOf(description)}”`] : []),
  ];
  const all = [...states, ...words];
  return all.length > 0 ? ` [${all.join(', ')}]` : '';
}

/** Lines such as `  heading "Report a concern" [level=2]`, indented by two for each level, for what stands in a node. */
export function printTree(nodes: readonly AXNode[], top: AXNode): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));

  const childrenOf = ({ childIds = [] }: AXNode): AXNode[] =>
    childIds.flatMap((id) => {
      const child = byId.get(id);
      if (!child) return [];
      return child.ignored || SILENT.includes(roleOf(child)) ? childrenOf(child) : [child];
    });

  const printIn = (node: AXNode, depth: number): string[] => {
    const known = `${stringOf(node.name)} ${stringOf(node.value)}`;
    const indent = '  '.repeat(depth);
    const lines: string[] = [];
    let text: string[] = [];
    const printText = () => {
      const joined = text.join(' ').replace(/ (?=[.,;:!?)])/g, '');
      // A name that is made of the text says it already.
      if (joined !== '' && !known.includes(joined)) lines.push(`${indent}text "${joined}"`);
      text = [];
    };
    for (const child of childrenOf(node)) {
      const name = stringOf(child.name);
      if (roleOf(child) === 'StaticText') {
        if (name !== '') text.push(name);
        continue;
      }
      printText();
      lines.push(`${indent}${roleOf(child)}${name ? ` "${name}"` : ''}${statesOf(child)}`);
      lines.push(...printIn(child, depth + 1));
    }
    printText();
    return lines;
  };

  return printIn(top, 0);
}
