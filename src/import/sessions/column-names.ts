/** What the columns of a table of sessions hold, told by their headings. */
import type { GridRow } from './grid.js';

/** What a column may hold. `start` and `end` may hold the day too, and `start` both times. */
export type ColumnKey =
  | 'date'
  | 'start'
  | 'end'
  | 'endDate'
  | 'duration'
  | 'weekday'
  | 'title'
  | 'audience'
  | 'register'
  | 'place'
  | 'mode'
  | 'organiser'
  | 'summary'
  | 'regions'
  | 'status'
  | 'private';

/** Headings as people write them, in small letters, without brackets, signs and years. */
const NAMES: Readonly<Record<ColumnKey, string>> = {
  date: 'date,dates,day and date,date and day,date and time,dates and times,date time,datetime,when,when is it,day date,date of delivery,delivery date,date time uk,start date,date from,date and time from',
  start:
    'start,starts,start time,starting time,starts at,time,times,timing,timings,time of day,from,begin,begins,time from,start date and time,start date time,start datetime,start and end,start and end time,start and finish,start to finish,start to end,from to,start end,start finish,time start,time slot,slot',
  end: 'end,ends,end time,ending time,ends at,finish,finishes,finish time,finishing time,to,until,till,time to,time end,time finish,end date and time,end date time,end datetime,finish date and time,close',
  endDate: 'end date,finish date,ends on,date to,last date',
  duration:
    'duration,length,how long,minutes,mins,hours,hrs,time needed,duration minutes,duration mins,duration in minutes,duration hours,duration in hours,length in minutes',
  weekday: 'weekday,day,days,day of week,day of the week',
  title:
    'title,name,course,session,event,training,topic,subject,webinar,workshop,module,theme,programme,what,heading,subject title,name of course,title of course,briefing,topic or title,course or session,activity',
  audience:
    'audience,audiences,for,who,who for,for who,for whom,who is it for,whos it for,who is this for,who its for,who should attend,who can attend,target,target audience,target audiences,primary audience,audience group,target group,intended audience,aimed at,suitable for,recommended for,role,roles,who is this session for,who is the session for,who is this course for,who is the course for,suitable audience,attendees,participants,delegates',
  register:
    'link,links,url,joining link,join link,link to join,join,how to join,join here,joining details,meeting link,teams link,zoom link,ms teams link,microsoft teams link,public url,how do i book,how do you book,where to book,book via link,booking details,booking information,booking form,registration form,registration page,registration details,how to register,register via,register at,register now,apply,apply here,how to apply,enrol,enrol here,web link,weblink,website,web address,register,registration,registration link,registration url,register here,register on eventbrite,eventbrite,eventbrite link,book,booking,bookings,booking link,booking url,booking page,book here,book now,book online,book a place,book your place,book via,how to book,to book,link to book,link to register,sign up,sign up link,signup,signup link,tickets,ticket link,hyperlink',
  place:
    'place,venue,location,venue name,name of venue,location name,venue or platform,where is it,where will it be held,where is it held,where is it being held,room,where,address,site,venue address,location address,postcode',
  mode: 'mode,format,delivery type,how it is held,how is it held,how will it be delivered,how is it delivered,delivery,delivery method,delivery mode,delivery format,mode of delivery,method of delivery,method,type,online,virtual,in person or online,online or in person,virtual or in person,face to face or online,online or face to face,face to face or virtual,attendance,platform',
  organiser:
    'organiser,organizer,organised by,organisation,provider,provided by,host,hosted by,trainer,trainers,trainer name,name of trainer,lead trainer,organiser name,organizer name,name of organiser,host organisation,organising team,delivered by whom,facilitator,facilitators,facilitated by,delivered by,run by,led by,presenter,speaker,tutor,training provider',
  summary:
    'summary,description,brief description,short description,full description,description of,about the,about this,what it covers,what will it cover,details,notes,note,about,content,contents,overview,information,info,further information,further details,additional information,more information,comments,aims,objectives,learning outcomes,outline,body',
  regions:
    'region,regions,area,areas,prevent region,dfe region,which region,ofsted region,region name,region or area,regions covered',
  status: 'status,state,publish status,published status,approval status,moderation status',
  private: 'private,sensitivity,visibility',
};

const KEYS = Object.keys(NAMES) as ColumnKey[];
const keyOf = new Map(
  KEYS.flatMap((key) => NAMES[key].split(',').map((name): [string, ColumnKey] => [name, key])),
);
const OF_SESSION = '(?:session|event|course|training|class|webinar|workshop|briefing|programme)s?';
const BEFORE = new RegExp(`^(?:(?:prevent|the|${OF_SESSION}) )+`);
const AFTER = new RegExp(` (?:of|for) (?:the )?${OF_SESSION}$`);
const LONGEST = 60;

/** Headings to name where one is missing: the shortest ways to say it. */
export function namesOf(key: ColumnKey, most = 5): string[] {
  return NAMES[key]
    .split(',')
    .slice(0, most)
    .map((name) => name.charAt(0).toUpperCase() + name.slice(1));
}

/** What a column of this heading holds; nothing when the heading is not known. */
export function columnKeyOf(heading: string): ColumnKey | undefined {
  if (heading.length > LONGEST) return undefined;
  const spelt = heading
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\([^()]*\)|['’]|\b(?:[ap]m|uk|gmt|bst)(?: time)?\b/g, '')
    .replace(/\b20\d\d\b(?: ?(?:to|[-/‐-―−]) ?(?:20)?\d\d\b)?/g, '');
  // "Venue / location" is known by either of its names.
  const wholes = [spelt, ...spelt.split('/')].map(plain);
  const parts = wholes.flatMap((name) => [name, name.replace(BEFORE, ''), name.replace(AFTER, '')]);
  return parts.map((name) => keyOf.get(name)).find(Boolean);
}

/** Whether a heading says what it is of: "Session title", where a form's "Name" is that of whoever filled it in. */
function namesSession(heading: string): boolean {
  const name = plain(heading.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase());
  return (BEFORE.test(name) || AFTER.test(name)) && !keyOf.has(name);
}

const plain = (name: string) =>
  name
    .replace(/&/g, ' and ')
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** Where each thing stands in the rows under a heading, and what no use was found for. */
export interface Columns {
  readonly header: GridRow;
  /** The columns by what they hold, counted from 0. */
  readonly at: ReadonlyMap<ColumnKey, number>;
  readonly unused: readonly string[];
}

/** Title lines and blank rows may stand above the headings. */
const MOST_ABOVE = 40;

/**
 * The first row that reads like headings of sessions: one for when they are, and one more. Where the next row
 * does so with more of them, the first only groups them.
 */
export function findColumns(rows: readonly GridRow[]): Columns | undefined {
  const top = rows.slice(0, MOST_ABOVE);
  const index = top.findIndex((row) => readHeadings(row) !== undefined);
  const [header, next] = top.slice(index);
  const at = index < 0 || !header ? undefined : readHeadings(header);
  if (!at || !header) return undefined;
  const below = next && readHeadings(next);
  const found =
    next && below && below.size > at.size ? { header: next, at: below } : { header, at };
  const used = new Set(found.at.values());
  const unused = found.header.cells
    .map(({ text }) => text.trim())
    .filter((text, column) => text && !used.has(column));
  return { ...found, unused: [...unused, ...nameless(found.header, rows)] };
}

/** What the cells of a row are headings of; nothing when they are none of sessions. */
function readHeadings({ cells }: GridRow): Map<ColumnKey, number> | undefined {
  const at = new Map<ColumnKey, number>();
  const named = new Set<ColumnKey>();
  cells.forEach(({ text }, index) => {
    const key = columnKeyOf(text);
    if (!key || named.has(key)) return;
    const isNamed = namesSession(text);
    if (at.has(key) && !isNamed) return;
    at.set(key, index);
    if (isNamed) named.add(key);
  });
  const isDated = at.has('date') || at.has('start') || at.has('weekday');
  const ofSession = [...at.keys()].filter((key) => key !== 'status' && key !== 'private');
  return isDated && ofSession.length > 1 ? at : undefined;
}

/** Columns without a heading that hold text all the same, by their letters: what `findColumns` cannot name. */
function nameless(header: GridRow, rows: readonly GridRow[]): string[] {
  const found = new Set<number>();
  for (const { cells } of rows.slice(rows.indexOf(header) + 1)) {
    // A heading in the midst may reach over them.
    const isHeading = new Set(cells.map(({ text }) => text.trim())).size < 2;
    cells.forEach(({ text, href }, index) => {
      if (isHeading) return;
      if (!href && text.trim() && !header.cells[index]?.text.trim()) found.add(index);
    });
  }
  return [...found]
    .sort((a, b) => a - b)
    .slice(0, 26)
    .map((index) => String.fromCharCode(65 + index));
}
