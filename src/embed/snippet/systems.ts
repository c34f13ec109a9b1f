/** Which snippets are known to survive in which system: see `test/embed/survival`. */
import type { SnippetKind } from './snippet-choices.js';

/** The systems a webmaster can name; `other` for one that is not among them. */
export const SYSTEM_IDS = [
  'wordpress',
  'sharepoint',
  'moodle',
  'google-sites',
  'drupal',
  'canvas',
  'teams',
  'umbraco',
  'other',
] as const;

/** Id of a system. */
export type SystemId = (typeof SYSTEM_IDS)[number];

const KINDS = {
  wordpress: [
    { kind: 'script', reason: 'wordpress-administrator' },
    { kind: 'wordpress', reason: 'wordpress-author' },
    { kind: 'link', reason: 'link-last' },
  ],
  sharepoint: [
    { kind: 'sharepoint', reason: 'sharepoint-embed' },
    { kind: 'link', reason: 'link-last' },
  ],
  moodle: [
    { kind: 'script', reason: 'moodle-block' },
    { kind: 'iframe', reason: 'moodle-frame' },
    { kind: 'link', reason: 'moodle-link' },
  ],
  'google-sites': [
    { kind: 'iframe', reason: 'google-frame' },
    { kind: 'link', reason: 'link-last' },
  ],
  drupal: [
    { kind: 'link', reason: 'drupal-link' },
    { kind: 'script', reason: 'drupal-full' },
  ],
  canvas: [
    { kind: 'iframe', reason: 'canvas-frame' },
    { kind: 'link', reason: 'link-last' },
  ],
  teams: [
    { kind: 'wordpress', reason: 'teams-tab' },
    { kind: 'link', reason: 'link-last' },
  ],
  umbraco: [
    { kind: 'script', reason: 'umbraco-script' },
    { kind: 'link', reason: 'link-last' },
  ],
  other: [
    { kind: 'script', reason: 'other-script' },
    { kind: 'iframe', reason: 'other-frame' },
    { kind: 'link', reason: 'link-last' },
  ],
} as const satisfies Readonly<
  Record<SystemId, readonly { readonly kind: SnippetKind; readonly reason: string }[]>
>;

/** Names a sentence of `snippetWords.reasons`. */
export type ReasonId = (typeof KINDS)[SystemId][number]['reason'];

/** The kinds of snippet that survive in a system, best first, each with why and where to paste it. */
export function kindsFor(
  system: SystemId,
): readonly { readonly kind: SnippetKind; readonly reason: ReasonId }[] {
  return KINDS[system];
}
