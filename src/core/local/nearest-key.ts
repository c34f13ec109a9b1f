import { countSlips } from '../lookup/typing-slips.js';

/** The key that was meant by one that is not known: other case or hyphens, or a few slips; else nothing. */
export function nearestKey(typed: string, keys: readonly string[]): string | undefined {
  const plain = plainly(typed);
  let nearest: string | undefined;
  let fewest = 3;
  for (const key of keys) {
    const word = plainly(key);
    const slips = plain === word ? 0 : (countSlips(plain, word) ?? fewest);
    if (slips < fewest) [nearest, fewest] = [key, slips];
  }
  return nearest;
}

function plainly(key: string): string {
  return key.toLowerCase().replace(/[^a-z]/g, '');
}
