/** Writes what a page says as the page: the other way round than the reader, by other rules. */
import type { PageFacts } from '../../src/schema/page-facts.js';

type Session = PageFacts['sessions'][number];

/** Words, the whole of which may be a link. */
interface Words {
  readonly text: string;
  readonly url?: string | undefined;
  /** What stands after them. */
  readonly end?: string;
}

type Piece =
  | { readonly heading: string; readonly level: number }
  | { readonly paragraph: Words }
  | { readonly list: readonly Words[] }
  | { readonly table: readonly (readonly Words[])[] };

const words = (text: string): Words => ({ text });
const section = (heading: string, intro: string, list: readonly Words[]): Piece[] =>
  list.length ? [{ heading, level: 2 }, { paragraph: words(intro) }, { list }] : [];

/** "3 July 2025". */
function writeDay(day: string): string {
  return new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

/** "Thursday 3 July 2025: 3:30pm to 4:45pm". */
export function writeWhen({ start, end }: Pick<Session, 'start' | 'end'>): string {
  const day = new Date(start.slice(0, 10));
  const weekday = day.toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' });
  return `${weekday} ${writeDay(start.slice(0, 10))}: ${writeTime(start)} to ${writeTime(end)}`;
}

function writeTime(instant: string): string {
  const hour = Number(instant.slice(11, 13));
  const half = hour < 12 ? 'am' : 'pm';
  // Some write noon as 12am, so midnight is not written that way.
  return hour
    ? `${String(hour > 12 ? hour - 12 : hour)}:${instant.slice(14, 16)}${half}`
    : `00:${instant.slice(14, 16)}`;
}

function piecesOf(facts: PageFacts): Piece[] {
  const { regions, courses, sessions } = facts;
  return [
    ...section('Their role', 'Responsibilities of co-ordinators include:', facts.responsibilities),
    ...section(
      'Prevent regions',
      'These are:',
      regions.map(({ name, policeAreas, post }) => {
        const areas = policeAreas.length ? ` (including ${policeAreas.join(', ')})` : '';
        return words(name + areas + (post === 'vacant' ? ' – vacant' : ''));
      }),
    ),
    { heading: 'Virtual training sessions', level: 2 },
    ...courses.flatMap(({ title }): Piece[] => [
      { heading: title, level: 3 },
      { paragraph: words('This is what it is for.') },
      {
        table: [
          ['Session date', 'Region', 'Register'].map(words),
          ...sessions.filter((session) => session.title === title).map(writeRow),
        ],
      },
    ]),
    ...section('Newsletters', 'Newsletters include:', facts.newsletterTopics),
    ...section(
      'Further support',
      'Find out more:',
      facts.resources.map(({ title, url }) => ({ text: title, url })),
    ),
    ...section('Get in touch', 'Contact your co-ordinator to:', facts.contactReasons),
    { heading: 'Reporting concerns', level: 2 },
    ...facts.routes.map(({ title, url }) => ({ paragraph: { text: title, url, end: '.' } })),
  ];
}

function writeRow(session: Session): Words[] {
  const { regions, register, summary = '' } = session;
  const isFull = /full/i.test(summary);
  return [
    words(writeWhen(session)),
    words(regions?.join(' and ') ?? (isFull ? '' : summary)),
    register ? { text: 'Register', url: register } : words(isFull ? summary : 'To follow'),
  ];
}

/** The pieces that the Content API has fields for: title, withdrawal, changes. */
function withFrame({ source, updates, withdrawn }: PageFacts, pieces: readonly Piece[]): Piece[] {
  const since = withdrawn?.date ? ` on ${writeDay(withdrawn.date)}` : '';
  const log = updates.map(({ date, note }) => words(date ? `${writeDay(date)}: ${note}` : note));
  return [
    { heading: source.title, level: 1 },
    ...(withdrawn ? [{ heading: `This guidance was withdrawn${since}`, level: 2 }] : []),
    ...(withdrawn?.note ? [{ paragraph: words(withdrawn.note) }] : []),
    ...pieces,
    { heading: 'Updates to this page', level: 2 },
    ...(source.updated ? [{ paragraph: words(`Last updated ${writeDay(source.updated)}.`) }] : []),
    ...(log.length ? [{ list: log }] : []),
  ];
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
const markupOfWords = ({ text, url, end = '' }: Words) =>
  (url ? `<a rel="external" href="${escape(url)}">${escape(text)}</a>` : escape(text)) + end;

function markupOf(piece: Piece): string {
  if ('heading' in piece) {
    const tag = `h${String(piece.level)}`;
    return `<${tag} id="${String(piece.heading.length)}">${escape(piece.heading)}</${tag}>`;
  }
  if ('paragraph' in piece) return `<p>${markupOfWords(piece.paragraph)}</p>`;
  if ('list' in piece) {
    return `<ul>\n${piece.list.map((item) => `  <li>${markupOfWords(item)}</li>`).join('\n')}\n</ul>`;
  }
  const [head = [], ...rows] = piece.table;
  const cells = (row: readonly Words[], tag: string) =>
    `<tr>${row.map((cell) => `<${tag}>${markupOfWords(cell)}</${tag.slice(0, 2)}>`).join('\n')}</tr>`;
  return `<table>\n<thead>${cells(head, 'th scope="col"')}</thead>\n<tbody>${rows.map((row) => cells(row, 'td')).join('\n')}</tbody>\n</table>`;
}

const textOfWords = ({ text, url, end = '' }: Words) => (url ? `[${text}](${url})` : text) + end;

function textOf(piece: Piece): string {
  if ('heading' in piece) return piece.heading;
  if ('paragraph' in piece) return textOfWords(piece.paragraph);
  if ('list' in piece) return piece.list.map((item) => `- ${textOfWords(item)}`).join('\n');
  const [head = [], ...rows] = piece.table;
  const line = (row: readonly Words[]) => row.map((cell) => `${textOfWords(cell)} |`).join(' ');
  return [line(head), head.map(() => '---|').join(''), ...rows.map(line)].join('\n');
}

/** The page as a document, as govspeak writes it. */
export function writePageMarkup(facts: PageFacts): string {
  const body = withFrame(facts, piecesOf(facts)).map(markupOf).join('\n');
  return `<!doctype html><html lang="en"><head><title>x</title></head><body><main>${body}</main></body></html>`;
}

/** The page saved as plain text. */
export function writePageText(facts: PageFacts): string {
  return withFrame(facts, piecesOf(facts)).map(textOf).join('\n');
}

/** The page's item in the Content API. */
export function writeContentItem(facts: PageFacts): object {
  const { source, updates, withdrawn } = facts;
  return {
    base_path: new URL(source.url).pathname,
    title: source.title,
    document_type: 'detailed_guide',
    schema_name: 'detailed_guide',
    ...(source.updated && { public_updated_at: `${source.updated}T12:00:00.000+00:00` }),
    ...(withdrawn && {
      withdrawn_notice: {
        ...(withdrawn.note && { explanation: `<p>${escape(withdrawn.note)}</p>` }),
        ...(withdrawn.date && { withdrawn_at: `${withdrawn.date}T12:30:00+00:00` }),
      },
    }),
    details: {
      body: `<div class="govspeak">${piecesOf(facts).map(markupOf).join('\n')}</div>`,
      change_history: updates.map(({ date, note }) => ({
        ...(date && { public_timestamp: `${date}T10:31:00.000+01:00` }),
        note,
      })),
    },
  };
}
