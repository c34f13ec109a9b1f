/**
 * Puts values into a sentence: `fillText('{n} sessions', { n: 3 })`. A name the values lack stays as
 * it is, in braces, so that a slip in a translation shows instead of hiding.
 */
export function fillText(
  sentence: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** "a", "a and b", "a, b and c". */
export function joinWords(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items[items.length - 1] ?? ''}`;
}
