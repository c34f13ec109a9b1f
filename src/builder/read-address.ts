/** Addresses as people type them. */

/** What may be wrong with the address of the folder; a name of `builderWords.address.problems`. */
export type AddressProblem = 'empty' | 'insecure' | 'notAnAddress' | 'notWhole';

/** The folder the files are in, or what is wrong with what was typed. */
export type Folder =
  | { readonly base: string; readonly problem?: undefined }
  | { readonly base?: undefined; readonly problem: AddressProblem };

/** Stands for the site a path is on; no server ever has this name (RFC 2606). */
const SOME_SITE = 'https://site.invalid';

/**
 * Reads an address as `https://…` or as a path that begins with one `/`, in the form browsers give it;
 * `undefined` for anything else.
 */
export function readAddress(typed: string): string | undefined {
  const address = parse(typed.trim());
  if (address?.protocol !== 'https:' || address.username || address.password) return undefined;
  if (address.origin !== SOME_SITE) return isTypedWhole(typed) ? address.href : undefined;
  return /^\/(?![/\\])/.test(typed.trim()) ? address.href.slice(SOME_SITE.length) : undefined;
}

/**
 * Reads the address of a folder, with a `/` at its end. Of the address of a file in it, and of what stands
 * behind a question, only the folder is taken.
 * @param needsWhole whether a path on the same site will not do
 */
export function readFolder(typed: string, needsWhole: boolean): Folder {
  if (!typed.trim()) return { problem: 'empty' };
  if (/^http:/i.test(typed.trim())) return { problem: 'insecure' };
  const folder = readAddress(typed)
    ?.replace(/[?#].*$/, '')
    .replace(/\/[^/]*\.(js|html|json|css)$/, '/')
    .replace(/([^/])$/, '$1/');
  if (folder === undefined) return { problem: 'notAnAddress' };
  return needsWhole && folder.startsWith('/') ? { problem: 'notWhole' } : { base: folder };
}

/** The server of a whole address, such as `https://www.example.gov.uk`; none of a path. */
export function originOf(address: string): string | undefined {
  return address.startsWith('/') ? undefined : parse(address)?.origin;
}

// Browsers take "https:example" and much else for addresses; people who write that have slipped.
function isTypedWhole(typed: string): boolean {
  return /^https:\/\/[^\s/\\]+[^\s\\]*$/i.test(typed.trim());
}

function parse(typed: string): URL | undefined {
  try {
    return new URL(typed, SOME_SITE);
  } catch {
    return undefined;
  }
}
