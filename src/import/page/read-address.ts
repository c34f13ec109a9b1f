/**
 * The address a link of the page leads to, when it is safe to show: https and without a user name, which can
 * make one site look like another. Relative ones are of GOV.UK.
 */
export function readAddress(href: string): string | undefined {
  try {
    const { protocol, username, password, href: url } = new URL(href, 'https://www.gov.uk');
    return protocol === 'https:' && !username && !password ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a link leads off its own page. */
export function isAddress(href: string): boolean {
  return /^\s*[^#\s]/.test(href);
}
