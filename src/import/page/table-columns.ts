/** What a column of a table of sessions holds, as far as its heading says. */
export type ColumnKind =
  'other' | 'course' | 'region' | 'register' | 'date' | 'time' | 'unknown' | '';

// In this order: "Booking closes" is no link, "Register by date" no date of a session.
const KINDS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['other', /clos|deadline|\bby\b|before|places/i],
  ['region', /region/i],
  ['date', /\b(dates?|days?|when|sessions?)\b/i],
  ['time', /\b(times?|starts?|begins?|ends?|finish|from|to|until)\b/i],
  ['register', /regist|book|link|sign|join|eventbrite/i],
  ['course', /course|training|title|topic|audience/i],
];

/** What a column holds, by its heading: "Session date 2024 to 2025" a date. Empty without a heading. */
export function kindOfColumn(text: string): ColumnKind {
  if (!text) return '';
  return KINDS.find(([, says]) => says.test(text))?.[0] ?? 'unknown';
}
