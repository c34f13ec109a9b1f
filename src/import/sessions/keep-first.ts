import { fillText } from '../../core/text/fill.js';
import type { ImportProblem } from '../reading.js';

const MOST = 100;

/** The first 100 problems, in the order of the lines of the file, and one that says how many more there are. */
export function keepFirst(problems: readonly ImportProblem[], more: string): ImportProblem[] {
  const sorted = problems.every(({ line, path }) => !path || line !== undefined)
    ? [...problems].sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity))
    : [...problems];
  const kept = sorted.slice(0, MOST);
  const hidden = sorted.slice(MOST);
  if (hidden.length === 0) return kept;
  const isWarning = hidden.every((one) => one.isWarning);
  return [
    ...kept,
    {
      path: '',
      message: fillText(more, { count: hidden.length }),
      value: hidden.length,
      ...(isWarning && { isWarning }),
    },
  ];
}
