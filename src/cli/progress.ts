/** How far long work has come, as one line of a terminal. */

const CELLS = 20;

/**
 * `[########------------] 40% Reading bd.csv`, or the words alone where no share is known. Cut to the width
 * of the terminal: a line that wraps could not be written over.
 * @param share 0 to 1
 */
export function drawProgress(words: string, share?: number, columns = 0): string {
  const line = share === undefined ? words : `${drawBar(share)} ${words}`;
  // Some terminals do not tell their width.
  const width = columns > 0 ? columns : 80;
  return line.length < width ? line : `${line.slice(0, Math.max(0, width - 2))}…`;
}

function drawBar(share: number): string {
  const done = Math.min(1, Math.max(0, share));
  const full = Math.floor(done * CELLS);
  const percent = String(Math.floor(done * 100)).padStart(3);
  return `[${'#'.repeat(full)}${'-'.repeat(CELLS - full)}] ${percent}%`;
}
