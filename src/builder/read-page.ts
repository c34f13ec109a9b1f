/** What the page the builder stands on tells it. */
import type { Release } from './builder-view.js';

/**
 * The folder to begin with: the builder's own, which the other files are in, where that is on a server others
 * reach by https; else a folder of the webmaster's own site.
 * @param address of the page
 */
export function folderOf(address: string): string {
  const { protocol, href } = new URL('.', address);
  return protocol === 'https:' ? href : '/prevent/';
}

/**
 * The version and the fingerprints that the build wrote into the page (`dist/integrity.json`, whole).
 * `undefined` when it has not, and then no code carries a fingerprint.
 */
export function readRelease(text: string): Release | undefined {
  try {
    const { version, files } = JSON.parse(text) as Partial<Release>;
    return version && files ? { version, files } : undefined;
  } catch {
    return undefined;
  }
}
