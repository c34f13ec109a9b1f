/** Addresses that never come to hold another script, and those that move. */

/**
 * Whether `base` is the folder of one version: https, or a path of the site's own, whose last part is its whole number,
 * such as `/v1.2.3/`. `/v1/` moves with every version, and so may anything behind a question.
 */
export function isFixedVersion(base: string): boolean {
  return /^(https:\/\/[^/?#\\]+)?\/([^?#\\]*\/)?v\d+\.\d+\.\d+\/$/.test(base);
}

/** Whether a text is what browsers take as the fingerprint of a file: `sha384-` and Base64. */
export function isFingerprint(text: string): boolean {
  return /^sha(256|384|512)-[A-Za-z0-9+/]{4,}={0,2}$/.test(text);
}
