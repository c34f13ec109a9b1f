import { findFault } from '../core/local/json-fault.js';
import type { ImportProblem } from '../import/reading.js';
import { lineLocator } from './locate-line.js';
import type { Problem } from './problem.js';

/** A problem of a file's contents, with the file, its line where that is known, and the place in it. */
export function placeProblem(name: string, { path, line, ...rest }: ImportProblem): Problem {
  return { path: line ? `${name}:${String(line)}` : name, ...(path && { place: path }), ...rest };
}

/** Problems of a JSON file with the lines they are on; of a text that is not JSON, the line where it stops being so. */
export function addLines(problems: readonly ImportProblem[], text: string): ImportProblem[] {
  const fault = lineOfFault(text);
  const locate = fault ? () => fault : lineLocator(text);
  return problems.map((one) => {
    const line = locate(one.path);
    return { ...one, ...(line && { line }) };
  });
}

function lineOfFault(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return findFault(text, error)?.line;
  }
}
