/** What a folder must hold before it is worth reading. */
import type { Problem } from '../problem.js';
import type { FoundFiles } from './find-files.js';
import type { Subject } from './look-up-forms.js';

/** All that is missing in a folder, or there too often; `missing` is what no look-up was found for. */
export function checkFound(
  folder: string,
  found: FoundFiles,
  missing: readonly Subject[],
): Problem[] {
  const problem = (message: string, value: unknown = null) => ({ path: folder, message, value });
  const problems: Problem[] = [];
  if (found['code-point'].length === 0) {
    problems.push(
      problem('Found no files of Code-Point Open (ab.csv to ze.csv); unzip the release there.'),
    );
  }
  if (found.metadata.length === 0) {
    const message =
      'Found no metadata.txt of Code-Point Open; unzip the whole release, with its folder Doc.';
    problems.push(problem(message));
  } else if (found.metadata.length > 1) {
    const message = 'There is more than one release; leave one only.';
    problems.push({ path: found.metadata.join(' and '), message, value: null });
  }
  if (missing.includes('police areas')) {
    const message =
      'Found no look-up from districts to police force areas (columns such as LAD24CD and PFA24NM); get the newest from the ONS Open Geography Portal.';
    problems.push(problem(message, missing));
  }
  const names = missing.filter((subject) => subject !== 'police areas');
  if (names.length > 0) {
    const message = `Found no look-up for ${names.join(', ')}; to renew the place names too, add la_all_codes.csv and lieutenancy_areas_england.csv.`;
    problems.push({ ...problem(message, names), isWarning: true });
  }
  return problems;
}
