/** Ways to spoil a good text: what editors, exports, networks and people who mean ill do to files. */
import fc from 'fast-check';

/** What tends to break readers, or to be taken for something it is not. */
const ODD = [
  ...[
    '',
    ' ',
    '\u00a0',
    '\u200b',
    '\ufeff',
    '\0',
    '\t',
    '\r',
    '\n\n',
    '\u2028',
    '\ufffd',
    '\ud800',
  ],
  ...[
    '"',
    "'",
    ',',
    ';',
    '|',
    '\\',
    ':',
    '<',
    '>',
    '</',
    '<!--',
    '&',
    '&#0;',
    '&nbsp;',
    '{',
    '[',
    ']',
    '}',
  ],
  ...[
    '<table>',
    '</table>',
    '<tr>',
    '<td colspan="99999">',
    '<td rowspan="0">',
    '<ul>',
    '<li>',
    '<h2>',
    '<script>',
    '<main>',
  ],
  ...[
    'javascript:alert(1)',
    'http://x.example/',
    'https://a@b.example/',
    '//x.example',
    'data:text/html,x',
    'https:',
  ],
  ...[
    '31 February 2027',
    '13/13/2027',
    '00/00/0000',
    '99999999',
    '-1',
    '1e9',
    '25:61',
    '12am',
    'midnight',
    '2 to 1',
  ],
  ...[
    'BEGIN:VEVENT',
    'END:VEVENT',
    'RRULE:FREQ=SECONDLY',
    'DTSTART:99999999T999999Z',
    'TZID=Nowhere/Here',
    'EXDATE:',
    'X'.repeat(300),
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'null',
    'NaN',
    'Infinity',
    '{name}',
    '$&',
    '%s',
    'الفبا',
    '𝔘𝔫𝔦',
    '(('.repeat(50),
  ],
];

const edit = fc.record({
  how: fc.nat(7),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(60),
  odd: fc.oneof(fc.constantFrom(...ODD), fc.string({ maxLength: 8, unit: 'binary' })),
});

/** One of the texts, spoilt in up to six places. */
export const spoiltText = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 6 }))
    .map(([text, edits]) => edits.reduce(spoil, text));

function spoil(
  text: string,
  { how, at, length, odd }: { how: number; at: number; length: number; odd: string },
): string {
  const place = Math.floor(at * text.length);
  const [before, after] = [text.slice(0, place), text.slice(place)];
  if (how === 0) return before + odd + after;
  if (how === 1) return before + after.slice(length);
  if (how === 2) return before + odd + after.slice(odd.length);
  if (how === 3) return before;
  if (how === 4) return before + after.replace(/\d+/, odd);
  const lines = text.split('\n');
  const row = Math.floor(at * lines.length);
  const line = lines[row] ?? '';
  // A line doubled, moved, or in place of another.
  if (how === 5) lines.splice(row, 0, line);
  if (how === 6) lines.splice((row + length) % lines.length, 0, ...lines.splice(row, 1));
  if (how === 7) lines.splice((row + length) % lines.length, 1, line);
  return lines.join('\n');
}
