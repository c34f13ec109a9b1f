/** What a server sends with the files of `dist`, so that pages of other servers can use them. */

/** Systems that show frame pages, by the servers their own pages come from. */
export const FRAMING_SERVERS = {
  teams: [
    'https://*.cloud.microsoft',
    'https://teams.microsoft.com',
    'https://*.teams.microsoft.com',
    'https://*.microsoft365.com',
    'https://*.office.com',
  ],
  sharepoint: ['https://*.sharepoint.com'],
  googleSites: ['https://sites.google.com', 'https://*.googleusercontent.com'],
} as const;

/** A version that never changes may be kept for a year without asking. */
export const FIXED_CACHE = 'public, max-age=31536000, immutable';

/** One that moves is asked for anew after an hour; for a day more, the old one shows while the new one is fetched. */
export const MOVING_CACHE = 'public, max-age=3600, stale-while-revalidate=86400';

/** For every file: any page may read it, and nothing takes it for what it is not. */
export const SHARED_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

const PAGE_POLICY =
  "default-src 'self'; connect-src 'self' https://www.gov.uk; object-src 'none'; base-uri 'none'; form-action 'none'";

/**
 * Content Security Policy for our own pages: the frame pages and the builder.
 * @param ancestors servers whose pages may show them in a frame; without this, all may
 */
export function pagePolicy(ancestors: readonly string[] = []): string {
  return ancestors.length > 0
    ? `${PAGE_POLICY}; frame-ancestors 'self' ${ancestors.join(' ')}`
    : PAGE_POLICY;
}

/**
 * Headers for a file.
 * @param path on the server: `/prevent/v0.1.0/prevent-widgets.js`
 * @param ancestors as for `pagePolicy`
 */
export function hostedHeaders(
  path: string,
  ancestors?: readonly string[],
): Readonly<Record<string, string>> {
  const type = CONTENT_TYPES[/\.(\w+)$/.exec(path)?.[1] ?? ''];
  return {
    ...SHARED_HEADERS,
    'Cache-Control': /\/v\d+\.\d+\.\d+[^/]*\//.test(path) ? FIXED_CACHE : MOVING_CACHE,
    ...(type !== undefined && { 'Content-Type': type }),
    ...(path.endsWith('.html') && { 'Content-Security-Policy': pagePolicy(ancestors) }),
  };
}
