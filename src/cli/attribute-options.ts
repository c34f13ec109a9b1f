/** The attributes of widgets as options of a command: what they do, and whether what was given fits. */
import { optionsOf, type WidgetOption } from '../embed/snippet/widget-options.js';
import { WIDGET_NAMES, type WidgetName } from '../embed/snippet/write-snippet.js';
import { slugSchema } from '../schema/evidence.js';
import type { Option, Request } from './command.js';
import type { Problem } from './problem.js';

/** What each attribute does, in the order of the help. Which widgets have it, and its values, are added. */
const DOES: Readonly<Record<string, string>> = {
  region: 'starts with a region',
  setting: 'the kind of organisation',
  audience: 'who the page, or the sessions, are for',
  'local-src': 'where your own contacts, forms and sessions are',
  live: 'also ask GOV.UK for newer information when the page is shown',
  'heading-level': 'level of the heading; 2 without it',
  standalone: 'keeps its region and setting apart from other tools on the page',
  display: 'starts with all routes as a list, or as a sheet to print',
  view: 'starts with a month in place of a list',
  map: 'leaves out the map',
  locate: 'offers “Use my location”',
  'show-unconfirmed': 'also shows the helpline we could not confirm is still open',
  'structured-data': 'adds the sessions as data for search engines',
  start: 'the part that is open at first',
};

/** The attributes that are options, by name. */
export const ATTRIBUTES: readonly string[] = Object.keys(DOES);

/** Every attribute of every widget as an option with its help. */
export function attributeOptions(): Readonly<Record<string, Option>> {
  return Object.fromEntries(ATTRIBUTES.map((name) => [name, describeAttribute(name)]));
}

/**
 * Whether the widget has the attributes given, with those values. Addresses are looked at elsewhere.
 * @param widget nothing when there is no such widget; values are looked at all the same
 */
export function checkAttributes(
  options: Request['options'],
  flags: Request['flags'],
  widget: WidgetName | undefined,
): Problem[] {
  return ATTRIBUTES.flatMap((name) => {
    const value = options[name] ?? (flags.has(name) ? '' : undefined);
    if (value === undefined) return [];
    const having = widgetsWith(name);
    const one = having.find((each) => each.widget === widget) ?? (widget ? undefined : having[0]);
    if (one) return checkValue(one.option, value);
    const message = `Leave this out: it is for ${having.map((each) => each.widget).join(', ')} only.`;
    return [wrong(name, value, message)];
  });
}

function checkValue({ name, kind, values = [] }: WidgetOption, value: string): Problem[] {
  if (kind === 'choice' && !values.includes(value)) {
    return [wrong(name, value, `Use one of: ${values.join(', ')}.`)];
  }
  if (kind !== 'slug' || slugSchema.safeParse(value).success) return [];
  return [wrong(name, value, 'Write it in small letters joined by hyphens, such as early-years.')];
}

/** A problem with an option. */
export function wrong(option: string, value: string, message: string): Problem {
  return { path: `--${option}`, message, value };
}

const widgetsWith = (name: string) =>
  WIDGET_NAMES.flatMap((widget) =>
    optionsOf(widget)
      .filter((option) => option.name === name)
      .map((option) => ({ widget, option })),
  );

function describeAttribute(name: string): Option {
  const having = widgetsWith(name);
  const kind = having[0]?.option.kind;
  const rows = new Map<string, string[]>();
  for (const { widget, option } of having) {
    const values = `${inRows(option.values ?? [])}${option.kind === 'slug' ? '\nor one of your own' : ''}`;
    rows.set(values, [...(rows.get(values) ?? []), widget]);
  }
  const lines = [...rows].map(([values, widgets]) => {
    const whose = widgets.length < WIDGET_NAMES.length ? [widgets.join(', ')] : [];
    return [...whose, values].filter(Boolean).join(': ');
  });
  const isOfAll = having.length === WIDGET_NAMES.length;
  const does = [DOES[name], ...lines].filter(Boolean).join(isOfAll ? ': ' : '\n');
  const value = kind === 'flag' ? undefined : kind === 'address' ? 'URL' : 'ID';
  return { does, ...(value !== undefined && { value }) };
}

/** Words with commas, in two rows when there are many. */
export function inRows(words: readonly string[]): string {
  const half = Math.ceil(words.length / 2);
  return words.length < 5 || words.join(', ').length < 40
    ? words.join(', ')
    : `${words.slice(0, half).join(', ')},\n${words.slice(half).join(', ')}`;
}
