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
  | 'regions';

/** Headings as people write them, in small letters, without brackets, signs and years. */
const NAMES: Readonly<Record<ColumnKey, string>> = {
  date: 'date,dates,day and date,date and day,date and time,dates and times,date time,datetime,when,start date,date from,date and time from',
  start:
    'start,starts,start time,starting time,starts at,time,times,timing,timings,time of day,from,begin,begins,time from,start date and time,start date time,start datetime,start and end,start and end time,start and finish,start end,start finish,time start,time slot,slot',
  end: 'end,ends,end time,ending time,ends at,finish,finishes,finish time,finishing time,to,until,till,time to,time end,time finish,end date and time,end date time,end datetime,finish date and time,close',
  endDate: 'end date,finish date,ends on,date to,last date',
  duration:
    'duration,length,how long,minutes,mins,hours,hrs,time needed,duration minutes,duration mins,duration in minutes,duration hours,duration in hours,length in minutes',
  weekday: 'weekday,day,days,day of week,day of the week',
  title:
    'title,name,course,session,event,training,topic,subject,webinar,workshop,module,theme,programme,what,briefing,topic or title,course or session,activity',
  audience:
    'audience,audiences,for,who,who for,for who,for whom,who is it for,whos it for,who is this for,who its for,who should attend,who can attend,target,target audience,target group,intended audience,aimed at,suitable for,recommended for,role,roles,attendees,participants,delegates',
  register:
    'link,links,url,web link,weblink,website,web address,register,registration,registration link,registration url,register here,register on eventbrite,eventbrite,eventbrite link,book,booking,bookings,booking link,booking url,booking page,book here,book now,book online,book a place,book your place,book via,how to book,to book,link to book,link to register,sign up,sign up link,signup,signup link,tickets,ticket link,hyperlink',
  place: 'place,venue,location,room,where,address,site,venue address,location address,postcode',
  mode: 'mode,format,delivery,delivery method,delivery mode,delivery format,mode of delivery,method of delivery,method,type,online,virtual,in person or online,online or in person,virtual or in person,face to face or online,online or face to face,face to face or virtual,attendance,platform',
  organiser:
    'organiser,organizer,organised by,organisation,provider,provided by,host,hosted by,trainer,trainers,facilitator,facilitators,facilitated by,delivered by,run by,led by,presenter,speaker,tutor,training provider',
  summary:
    'summary,description,details,notes,note,about,content,contents,overview,information,info,further information,further details,additional information,more information,comments,aims,objectives,learning outcomes,outline,body',
  regions: 'region,regions,area,areas,prevent region,dfe region,which region',
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
    .replace(/\([^()]*\)|['’]/g, '')
    .replace(/\b20\d\d\b(?: ?(?:to|[-/‐-―−]) ?(?:20)?\d\d\b)?/g, '');
  // "Venue / location" is known by either of its names.
  const wholes = [spelt, ...spelt.split('/')].map(plain);
  const parts = wholes.flatMap((name) => [name, name.replace(BEFORE, ''), name.replace(AFTER, '')]);
  return parts.map((name) => keyOf.get(name)).find(Boolean);
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

/** The first row that reads like headings of sessions: one for when they are, and one more. */
export function findColumns(rows: readonly GridRow[]): Columns | undefined {
  for (const header of rows.slice(0, MOST_ABOVE)) {
    const at = new Map<ColumnKey, number>();
    const unused: string[] = [];
    header.cells.forEach(({ text }, index) => {
      const key = columnKeyOf(text);
      if (key && !at.has(key)) at.set(key, index);
      else if (text.trim()) unused.push(text.trim());
    });
    const isDated = at.has('date') || at.has('start') || at.has('weekday');
    if (isDated && at.size > 1)
      return { header, at, unused: [...unused, ...nameless(header, rows)] };
  }
  return undefined;
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
