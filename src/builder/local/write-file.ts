/** From a file to its text. */
import type { Shape } from '../../core/local/check-shape.js';
import { localInformationShape } from '../../data/local-information-shape.js';
import { isEntry, type LocalFile } from './local-file.js';

/** JSON with two spaces and a line end: keys in the order of the schema, those it does not know after them. */
export function writeFile(file: LocalFile): string {
  return `${JSON.stringify(inOrder(file, localInformationShape.file), null, 2)}\n`;
}

function inOrder(value: unknown, shape: Shape | undefined): unknown {
  if (typeof shape !== 'object') return value;
  if ('list' in shape) {
    return Array.isArray(value)
      ? [...(value as unknown[])].map((item) => inOrder(item, shape.list))
      : value;
  }
  if (!('fields' in shape) || !isEntry(value)) return value;
  const known = Object.keys(shape.fields);
  const rank = (key: string) => (known.includes(key) ? known.indexOf(key) : known.length);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => rank(one) - rank(other))
      .map(([key, part]) => [key, known.includes(key) ? inOrder(part, shape.fields[key]) : part]),
  );
}
