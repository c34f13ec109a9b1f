// Markup signs, damaged and invisible characters, and what turns the direction of writing: no words of ours may hold them.
const UNFIT = /(?!\s)[<>\ufffd\p{Cc}\p{Cs}\p{DI}]/gu;
const MOST = 2000;

/**
 * Text as readers see it: white space of all kinds folded to single spaces, unfit characters left out, 2,000
 * characters at most. Empty when nothing in it is a letter or a digit. The result fits `wordsSchema`.
 */
export function foldText(text: string): string {
  const folded = text
    .replace(UNFIT, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MOST)
    .replace(/\p{Cs}$/u, '')
    .trim();
  return /[\p{L}\p{N}]/u.test(folded) ? folded : '';
}

/** An id made of words, `prevent-for-nurseries`, cut at a word to 60 characters. May be empty. */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '');
  return slug
    .slice(0, LONGEST + 1)
    .replace(slug.length > LONGEST ? /-[^-]*$/ : /-$/, '')
    .slice(0, LONGEST);
}

const LONGEST = 60;
