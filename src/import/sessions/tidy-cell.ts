/** What a cell says, without what spreadsheets and copying put around it. */

// Full-width letters and signs, as some keyboards write them, stand this far from ours.
const WIDE = 0xfee0;

/**
 * The text of a cell: without signs nobody sees, with digits and signs in our width, and out of the formula
 * `="09:30"` or the leading `'` that keep a program from reading it as something else.
 */
export function tidyCell(text: string): string {
  return text
    .replace(/\p{DI}/gu, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE))
    .replace(/^\s*="([^"]*)"\s*$/, '$1')
    .replace(/^\s*'(?=[\d=+@#-])/, '');
}

/** Whether a cell holds an error of the spreadsheet in place of what is meant: `#REF!`, `#####`. */
export function isCellError(text: string): boolean {
  return /^#(REF!|VALUE!|N\/A|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|GETTING_DATA|ERROR!|#{2,})$/i.test(
    text.trim(),
  );
}
