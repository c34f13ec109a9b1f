/** Who a session is for, from the words people write. */

/** The audiences of the GOV.UK page, and how to tell them in a text. */
const KNOWN: readonly (readonly [string, RegExp])[] = [
  [
    'designated-safeguarding-leads',
    /\bd?dsls?\b|\bdesignated safeguarding|\bsafeguarding leads?\b/i,
  ],
  ['governors-and-trustees', /\bgovernors?\b|\bgovernance\b|\bgoverning\b|\btrustees?\b/i],
];

/** The audience of sessions that do not say who they are for. */
export const ANY_STAFF = 'education-staff';

const EVERYBODY = /^(all|any|everyone|everybody|anyone|open to all)$/;
const NOTHING = /^(n a|na|none|tb[acd]|to be confirmed|not known|unknown)?$/;
const LONGEST = 60;

/** The audiences of the GOV.UK page that words name, in the order of the words. Usually none or one. */
export function knownAudiences(words: string): string[] {
  return KNOWN.map(([id, named]) => ({ id, at: words.search(named) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}

/**
 * The id of the audience that words name: one of the GOV.UK page's, or the words themselves
 * ("Early years staff" is `early-years-staff`). Nothing when they say nothing, such as "TBC".
 */
export function audienceOf(words: string): string | undefined {
  const [known] = knownAudiences(words);
  const plain = words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z\d]+/g, ' ')
    .trim();
  if (known ?? NOTHING.test(plain)) return known;
  if (EVERYBODY.test(plain)) return ANY_STAFF;
  return plain.slice(0, LONGEST).trim().replaceAll(' ', '-');
}
