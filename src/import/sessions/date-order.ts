/** Whether the dates of a table have the day first, as in the UK, or the month. */

/** `month`: all of them. `unsure`: some have the month first, and of others nobody can tell. */
export type DateOrder = 'day' | 'month' | 'unsure';

const DATE = /(?<![\d./-])(\d\d?)([-./])(\d\d?)(?=\2(?:\d{4}|\d\d)(?![\d-./]))/g;

/**
 * Tells from all dates of a table together: one row that cannot have the day first may be a slip of the pen,
 * two are a habit, unless another cannot have the month first.
 * @param rows the texts of each row that may hold dates
 */
export function readDateOrder(rows: readonly (readonly string[])[]): DateOrder {
  let [ofDays, ofMonths, ofEither] = [0, 0, 0];
  for (const texts of rows) {
    const dates = texts.flatMap((text) =>
      [...text.matchAll(DATE)].map(
        ([, first, , second]) => [Number(first), Number(second)] as const,
      ),
    );
    if (dates.some(([first]) => first > 12)) ofDays++;
    else if (dates.some(([, second]) => second > 12 && second < 32)) ofMonths++;
    else if (dates.some(([first, second]) => first !== second)) ofEither++;
  }
  if (ofMonths === 0 || ofDays > 0) return 'day';
  if (ofMonths > 1) return 'month';
  return ofEither > 0 ? 'unsure' : 'day';
}

/** Dates with the month first as we write them. */
export function putDayFirst(text: string): string {
  return text.replace(DATE, '$3$2$1');
}
