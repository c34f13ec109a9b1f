/** A name without what spellings differ in: letters and digits only, "&" as "and". */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
