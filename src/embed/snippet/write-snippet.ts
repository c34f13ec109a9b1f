/** From choices to the HTML a webmaster pastes. */
import { isFingerprint, isFixedVersion } from './fixed-version.js';
import { frameAddress, FRAME_HEIGHTS } from './frame-address.js';
import { isFramed, type SnippetChoices } from './snippet-choices.js';
import { knownAttributes } from './widget-options.js';
import { escapeHtml, writeTag, type TagAttributes } from './write-tag.js';

export * from './snippet-choices.js';

/**
 * The HTML with a line end after it; for `wordpress` the address alone. The fallback is inline, because
 * editors split what has a paragraph in it, and no tag closes itself. No script or style stands in it.
 */
export function writeSnippet(choices: SnippetChoices): string {
  return `${writeParts(choices).join('\n')}\n`;
}

/** Name of the file in `dist` whose fingerprint `integrity` is; none for frames and links. */
export function scriptFile({
  name,
  kind,
  isSingle,
}: Pick<SnippetChoices, 'name' | 'kind' | 'isSingle'>): string | undefined {
  if (isFramed(kind) || kind === 'link') return undefined;
  // The hub shows the other tools, and by itself has none.
  const isAlone = isSingle && name !== 'hub';
  if (kind === 'module') return `es/${isAlone ? name : 'index'}.js`;
  return `${isAlone ? name : 'prevent-widgets'}.js`;
}

function writeParts(choices: SnippetChoices): string[] {
  const { name, kind, attributes, base, fallback, title } = choices;
  const link = writeTag('a', [['href', fallback.url]], escapeHtml(fallback.text));
  const file = scriptFile(choices);
  if (file !== undefined) return [writePlace(choices, link), writeScript(choices, file)];
  const frame = frameAddress(name, attributes, base);
  if (kind === 'wordpress') return [frame];
  if (kind === 'link') {
    // Words about a page of ours would be wrong where its address leads nowhere.
    const isReachable = base.startsWith('https://');
    const own = isReachable && `${writeTag('a', [['href', frame]], escapeHtml(title))}. `;
    return [`${own || ''}${link}`];
  }
  const size: TagAttributes = [
    ['width', '100%'],
    ['height', String(FRAME_HEIGHTS[name])],
    ['title', title],
  ];
  if (kind === 'sharepoint') return [writeTag('iframe', [['src', frame], ...size])];
  const may: TagAttributes = attributes.locate ? [['allow', 'geolocation']] : [];
  return [writeTag('iframe', [['src', frame], ...size, ...may, ['loading', 'lazy']]), link];
}

function writePlace({ name, kind, attributes }: SnippetChoices, link: string): string {
  const own = knownAttributes(name, attributes);
  const inside = `\n  ${link}\n`;
  if (kind === 'element') return writeTag(`prevent-${name}`, own, inside);
  const data = own.map(([key, value]) => [`data-${key}`, value] as const);
  return writeTag('div', [['data-prevent', name], ...data], inside);
}

function writeScript({ kind, base, src, integrity }: SnippetChoices, file: string): string {
  const loads = kind === 'module' ? (['type', 'module'] as const) : (['async', true] as const);
  // A fingerprint on an address that moves would stop every page at the next version.
  const isFixed = src === undefined && isFixedVersion(base);
  const check: TagAttributes =
    isFixed && integrity !== undefined && isFingerprint(integrity)
      ? [
          ['integrity', integrity],
          ['crossorigin', 'anonymous'],
        ]
      : [];
  return writeTag('script', [loads, ['src', src ?? `${base}${file}`], ...check]);
}
