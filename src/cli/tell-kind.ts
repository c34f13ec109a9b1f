/** What a file holds that sessions can be taken from. */
export type SessionsKind = 'calendar' | 'local' | 'json' | 'markup' | 'rows';

const ENDINGS: readonly (readonly [RegExp, SessionsKind])[] = [
  [/\.ics$/i, 'calendar'],
  [/\.(json|jsonld)$/i, 'json'],
  [/\.html?$/i, 'markup'],
];

/**
 * Told by what a file begins with, and only where that says nothing by its name: downloads have any name.
 * Whatever else it is, it is rows and columns.
 */
export function tellKind(text: string, name: string): SessionsKind {
  if (/^\s*BEGIN:VCALENDAR/im.test(text.slice(0, 5000))) return 'calendar';
  if (/^\s*[{[]/.test(text)) return isLocalFile(text) ? 'local' : 'json';
  if (/^\s*</.test(text)) return 'markup';
  return ENDINGS.find(([ending]) => ending.test(name))?.[1] ?? 'rows';
}

function isLocalFile(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'version' in value;
  } catch {
    // What was meant for a local file and is not JSON is told so by its reader.
    return /^\s*\{\s*("\$schema"[^\n]*\n\s*)?"version"/.test(text);
  }
}
