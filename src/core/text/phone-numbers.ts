/**
 * Finds UK phone numbers in a sentence. Their shapes follow Ofcom's National Telephone Numbering Plan;
 * spaces fall where people put them. Written without looking behind, which Safari learnt only in 2023.
 */

/** What people dial is `phone`, as it was written: "(020) 7946 0000". */
export interface PhoneNumber {
  readonly phone: string;
}

/**
 * Area codes are written together ("01-02-2025" has none); after a gap stand two digits or more ("0800 789
 * 321 9am" ends before the 9). The first part takes what only looks like a number.
 */
const NUMBERS =
  /\b(?:room|flat|suite|page)\s\d+|(^|[^\w.,:/£$€#+-]|\D[.:])((?:18001\s?)?(?:(?:\+44\s?(?:\(0\)\s?)?|\(0(?=\d{2,4}\))|0)(?=[1-8]\d)(?:\d|\s\d(?=\d)|\)\s?\d){9,10}|0800\s?1111|1(?:01|1[12])|999))(?![\w%]|[.,:/-]\d)/gi;

/**
 * A sentence cut at its phone numbers: joined again, the pieces are the sentence to the letter. Dates,
 * times, years, rooms, postcodes and sums are text. Emergency and text relay numbers ("999", "18001 101")
 * count as whole words only. No piece is empty.
 */
export function splitAtPhoneNumbers(text: string): (string | PhoneNumber)[] {
  const pieces: (string | PhoneNumber)[] = [];
  let done = 0;
  for (const { index, 0: found, 2: phone } of text.matchAll(NUMBERS)) {
    if (!phone) continue;
    const end = index + found.length;
    const start = end - phone.length;
    if (start > done) pieces.push(text.slice(done, start));
    pieces.push({ phone });
    done = end;
  }
  if (done < text.length) pieces.push(text.slice(done));
  return pieces;
}
