/** Policy lines as they stand in headers. */
import type { PolicyHeader, PolicyLine } from './policy-lines.js';

/**
 * The words of one header: each directive once, with all its sources, or empty when no line is for it. These are what to add to
 * a header, not a whole one.
 */
export function writePolicy(lines: readonly PolicyLine[], header: PolicyHeader): string {
  const sources = new Map<string, Set<string>>();
  for (const line of lines) {
    if (line.header !== header) continue;
    const known = sources.get(line.directive) ?? new Set();
    for (const source of line.sources) known.add(source);
    sources.set(line.directive, known);
  }
  const written = [...sources].map(([directive, values]) =>
    header === 'Permissions-Policy'
      ? `${directive}=(${[...values].join(' ')})`
      : `${directive} ${[...values].join(' ')}`,
  );
  return written.join(header === 'Permissions-Policy' ? ', ' : '; ');
}
