import type { PlacedBlock } from './place-blocks.js';

/** What a list of the page can hold, beside regions. */
export type ListKind =
  | 'emergency'
  | 'updates'
  | 'contactReasons'
  | 'newsletterTopics'
  | 'resources'
  | 'responsibilities';

// In this order, because what introduces one may speak of those below it as well.
const KINDS: readonly (readonly [ListKind, RegExp])[] = [
  ['emergency', /\b999\b|police immediately/],
  ['updates', /all updates|last updated|updates to this|^updates$|change history/],
  ['contactReasons', /contact form|\b(contact(ing)?|touch)\b.{0,80}(ordinator|\brpec)/],
  ['newsletterTopics', /newsletter/],
  [
    'resources',
    /further|find out more|additional|advice|resources|(help|support) and|more (help|support)/,
  ],
  ['responsibilities', /responsib|\broles?\b|ordinators?.{0,80}\b(do|act|help|support)\b/],
];

/** What a list holds, by the sentence that introduces it, or else by its heading. */
export function kindOfList({ headings, intro }: PlacedBlock): ListKind | undefined {
  const lastSentence = intro.split(/[.!?] /).at(-1) ?? '';
  for (const text of [lastSentence, intro, headings[0]?.text ?? '']) {
    const plain = text.toLowerCase();
    const kind = KINDS.find(([, says]) => says.test(plain));
    if (kind) return kind[0];
  }
  return undefined;
}
