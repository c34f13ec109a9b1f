import type { Problem } from '../problem.js';

/** Problems of a large input, each kind told once. */
export interface CollectedProblems {
  /** Notes a problem; of those with the same key only the first is told, with how many more there are. */
  add(key: string, problem: Problem): void;
  all(): Problem[];
}

/** Begins a collection of problems. One fault in a file of 40,000 rows is one sentence, not 40,000. */
export function collectProblems(): CollectedProblems {
  const firsts = new Map<string, Problem>();
  const counts = new Map<string, number>();
  return {
    add(key, problem) {
      if (!firsts.has(key)) firsts.set(key, problem);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    all: () =>
      [...firsts].map(([key, first]) => {
        const others = (counts.get(key) ?? 1) - 1;
        if (others === 0) return first;
        const like = `(${others.toLocaleString('en-GB')} more like it.)`;
        return { ...first, message: `${first.message} ${like}` };
      }),
  };
}
