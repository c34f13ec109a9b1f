/** What a webmaster adds to the headers of the page that a snippet is pasted into. */
import { isFramed, type SnippetAttributes, type SnippetKind } from '../snippet/snippet-choices.js';

/** What needs a line. In words: `policyWords` of the texts. */
export type PolicyFeature = 'script' | 'trusted-types' | 'frame' | 'local-src' | 'live' | 'locate';

/** The header a line belongs to. */
export type PolicyHeader = 'Content-Security-Policy' | 'Permissions-Policy';

/** One line: what to add to a directive, and what for. */
export interface PolicyLine {
  readonly header: PolicyHeader;
  readonly directive: string;
  /** As they stand in the header, such as `'self'` or `https://www.gov.uk`. */
  readonly sources: readonly string[];
  readonly feature: PolicyFeature;
  /** Whether a page needs it only if its headers already name Trusted Types, or the reader's position. */
  readonly isForStrictPages?: true;
}

/** What of a snippet decides its lines. */
export interface PolicyChoices {
  readonly kind: SnippetKind;
  readonly attributes: SnippetAttributes;
  /** Where dist is served; on the page's own server when it names none. */
  readonly base: string;
  /** Address of the script, where it stands under a name of the webmaster's own. */
  readonly src?: string;
}

/** Who is asked for the page as it is now, with `live`. */
const GOV_UK = 'https://www.gov.uk';

/** The policy through which text becomes markup (`base/markup-policy.ts`). */
const TRUSTED_TYPES = 'prevent-widgets';

/**
 * The lines a snippet needs, most important first; none for a link. Frame pages ask for their files and GOV.UK
 * by themselves, so the page around them need not allow that.
 */
export function policyLines(choices: PolicyChoices): readonly PolicyLine[] {
  const { kind, attributes, base, src = base } = choices;
  if (kind === 'link') return [];
  if (isFramed(kind)) {
    return [
      allow('frame', 'frame-src', sourceOf(base)),
      ...locateLines(attributes, originOf(base)),
    ];
  }
  const { 'local-src': localSrc, live } = attributes;
  return [
    allow('script', 'script-src', sourceOf(src)),
    ...(typeof localSrc === 'string'
      ? [allow('local-src', 'connect-src', sourceOf(localSrc))]
      : []),
    ...(live ? [allow('live', 'connect-src', GOV_UK)] : []),
    { ...allow('trusted-types', 'trusted-types', TRUSTED_TYPES), isForStrictPages: true },
    ...locateLines(attributes),
  ];
}

function allow(feature: PolicyFeature, directive: string, source: string): PolicyLine {
  return { header: 'Content-Security-Policy', directive, sources: [source], feature };
}

/** @param frame server of the frame page, where that is not the page's own */
function locateLines({ locate }: SnippetAttributes, frame?: string): PolicyLine[] {
  if (!locate) return [];
  const sources = frame === undefined ? ['self'] : ['self', `"${frame}"`];
  const line = { directive: 'geolocation', sources, feature: 'locate' } as const;
  return [{ header: 'Permissions-Policy', ...line, isForStrictPages: true }];
}

/** A server, and the path on it without what comes after. */
const WHOLE_ADDRESS = /^(https?:\/\/[^/?#]+)([^?#]*)/i;

function originOf(address: string): string | undefined {
  return WHOLE_ADDRESS.exec(address)?.[1];
}

/**
 * The source that allows an address and, when it ends in a slash, all below it. In a source, a blank, a
 * semicolon or a comma would end it.
 */
function sourceOf(address: string): string {
  const [, origin, path = ''] = WHOLE_ADDRESS.exec(address) ?? [];
  if (origin === undefined) return "'self'";
  return `${origin}${path}`.replace(/[\s;,]/g, (sign) => encodeURIComponent(sign));
}
