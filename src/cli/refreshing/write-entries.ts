/** Lists of facts as source text. */
import type { Evidence } from '../../schema/evidence.js';
import type { Source } from '../../schema/source.js';

/** The first line of a file that refreshing writes. */
export const firstLine = ({ url }: Source) => `// Written by \`npm run refresh\` from ${url}.\n`;

/** A list of a file: its name there, its type and the schema it is from, what it holds, and its entries. */
type List = readonly [
  name: string,
  type: string,
  schema: string,
  says: string,
  entries: readonly Evidence[],
];

/** A source file with lists of entries, each with where and when it was read. */
export function writeEntries(source: Source, lists: readonly List[]): string {
  const types = new Map<string, string[]>();
  for (const [, type, schema] of lists) types.set(schema, [...(types.get(schema) ?? []), type]);
  const imports = [...types].map(
    ([schema, names]) => `import type { ${names.join(', ')} } from '../schema/${schema}.js';`,
  );
  const parts = lists.map(([name, type, , says, entries]) => {
    const written = entries.map(({ source: page, checked, certainty, ...facts }) => {
      const evidence = writeEvidence({ source: page, checked, certainty }, source);
      return `{ ...${evidence}, ${JSON.stringify(facts).slice(1)},`;
    });
    return `/** ${says} */\nexport const ${name}: ${type}[] = [\n${written.join('\n')}\n];`;
  });
  const body = parts.join('\n\n');
  const used = ['inferredFrom', 'seenOn', 'seenOnPage'].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(body),
  );
  return `${firstLine(source)}${imports.join('\n')}
import { ${used.join(', ')} } from './evidence.js';

${body}
`;
}

/** The call that makes the evidence of an entry. */
export function writeEvidence(
  { source: page, checked, certainty }: Evidence,
  source: Source,
): string {
  if (certainty === 'inferred') return `inferredFrom('${page}', '${checked}')`;
  const isOfPage = page === source.url && checked === source.checked;
  return isOfPage ? 'seenOnPage' : `seenOn('${page}', '${checked}')`;
}
