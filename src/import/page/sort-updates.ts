import type { PageFacts } from '../../schema/page-facts.js';

type Update = PageFacts['updates'][number];

/** Newest first, as far as all are dated. */
export function sortUpdates(updates: readonly Update[]): Update[] {
  const isDated = updates.every(({ date }) => date);
  return [...updates].sort((a, b) => (isDated ? (b.date ?? '').localeCompare(a.date ?? '') : 0));
}
