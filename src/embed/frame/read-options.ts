/** What the address of a frame page asks for. Nothing in it is trusted: anybody can write a link. */
import type { WidgetOption } from '../snippet/widget-options.js';

/** Light or dark, as a page asks for it. */
export type Scheme = 'light' | 'dark';

/** Why something in the address is ignored. */
export type IgnoredReason = 'unknown' | 'value' | 'elsewhere' | 'contrast';

/** What the address asks for, as far as it may. */
export interface FrameOptions {
  /** Attributes of the widget, without `data-`, each once. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly scheme?: Scheme;
  /** `#rrggbb`. */
  readonly accent?: string;
  readonly ignored: readonly { readonly name: string; readonly reason: IgnoredReason }[];
}

/** The grounds of the boxes, as `box.styles.ts` has them. */
export const GROUNDS: Readonly<Record<Scheme, string>> = { light: '#ffffff', dark: '#12181c' };

/**
 * Reads the query string. Of a name that comes twice, the first counts.
 * @param address of the page, whole
 * @param known what the widget takes
 * @param isReadable whether text of one colour reads on another, both `#rrggbb`
 */
export function readOptions(
  address: string,
  known: readonly WidgetOption[],
  isReadable: (colour: string, ground: string) => boolean,
): FrameOptions {
  const page = new URL(address);
  const attributes: [string, string][] = [];
  const ignored: { name: string; reason: IgnoredReason }[] = [];
  let scheme: Scheme | undefined;
  let accent: string | undefined;
  const seen: string[] = [];
  for (const [name, value] of page.searchParams) {
    if (seen.includes(name)) continue;
    seen.push(name);
    const option = known.find((one) => one.name === name);
    if (option) {
      const read = readValue(option, value, page);
      if (read === undefined) ignored.push({ name, reason: reasonFor(option) });
      else attributes.push([name, read]);
    } else if (name === 'scheme' && (value === 'light' || value === 'dark')) scheme = value;
    else if (name === 'accent' && /^#?[\da-f]{6}$/i.test(value)) {
      accent = `#${value.replace('#', '').toLowerCase()}`;
    } else {
      ignored.push({ name, reason: name === 'scheme' || name === 'accent' ? 'value' : 'unknown' });
    }
  }
  if (accent && !isReadable(accent, GROUNDS[scheme ?? 'light'])) {
    accent = undefined;
    ignored.push({ name: 'accent', reason: 'contrast' });
  }
  return { attributes, ...(scheme && { scheme }), ...(accent && { accent }), ignored };
}

function readValue({ kind, values }: WidgetOption, value: string, page: URL): string | undefined {
  switch (kind) {
    case 'choice':
      return values?.includes(value) ? value : undefined;
    case 'flag':
      return ['', 'true', '1'].includes(value) ? '' : undefined;
    case 'slug':
      return /^[a-z\d]+(-[a-z\d]+)*$/.test(value) ? value : undefined;
    case 'address':
      return readAddress(value, page);
  }
}

/**
 * An address of the same site, whole. From any other, a link to a council's page could show a stranger's
 * phone numbers there as the council's own. `blob:` and `data:` are told by their protocol.
 */
function readAddress(value: string, page: URL): string | undefined {
  if (!value) return undefined;
  try {
    const { protocol, host, href } = new URL(value, page.href);
    return protocol === page.protocol && host === page.host ? href : undefined;
  } catch {
    return undefined;
  }
}

function reasonFor({ kind }: WidgetOption): IgnoredReason {
  return kind === 'address' ? 'elsewhere' : 'value';
}
