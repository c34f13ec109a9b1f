/**
 * Counts the slips between what was typed and a word: letters left out, put in, wrong, or two in the
 * wrong order. From 6 letters on, what was typed may be the beginning of the word; half a slip is then
 * added, so that whole words win. `undefined` for more slips than a word of that length is forgiven (none
 * below 4 letters, 1 from 4, 2 from 6, 3 from 10), and for another first letter, which people hardly ever
 * get wrong and which makes other places of them (Wareham, Fareham).
 */
export function countSlips(typed: string, word: string): number | undefined {
  if (!beginsAlike(typed, word)) return undefined;
  const { length } = typed;
  const forgiven = length < 4 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3;
  if (forgiven === 0 || length > word.length + forgiven) return undefined;
  const row = alignLetters(typed, word);
  const whole = row.at(-1) ?? Infinity;
  const begun = length < 6 ? Infinity : Math.min(...row) + 0.5;
  const slips = Math.min(whole, begun);
  return slips <= forgiven + 0.5 ? slips : undefined;
}

// Asked of every word of every name: no more work than this for most of them.
function beginsAlike(typed: string, word: string): boolean {
  const [first] = typed;
  return first === word[0] || first === word[1] || typed[1] === word[0];
}

/** Optimal string alignment: the slips between the whole text and each beginning of the word. */
function alignLetters(text: string, word: string): readonly number[] {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = word
    .split('')
    .map((_, index) => index)
    .concat(word.length);
  for (let i = 1; i <= text.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) {
      const isSame = text[i - 1] === word[j - 1];
      const isSwapped = text[i - 2] === word[j - 1] && text[i - 1] === word[j - 2];
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          at(last, j - 1) + (isSame ? 0 : 1),
          isSwapped ? at(beforeLast, j - 2) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = row;
  }
  return last;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
