/** The command that writes the HTML a webmaster pastes. */
import type { ZodMiniType } from 'zod/mini';
import { snapshot } from '../data/snapshot.js';
import { slugSchema } from '../schema/evidence.js';
import { addressSchema } from '../schema/local-information.js';
import { regionIdSchema } from '../schema/region.js';
import { audienceSchema, settingSchema } from '../schema/setting.js';
import { snippetWords } from '../text/en-GB.js';
import { WIDGET_NAMES, writeSnippet, type WidgetName } from '../embed/snippet/write-snippet.js';
import { refuse, type Command } from './command.js';
import type { Problem } from './problem.js';

const DEFAULT_SRC = '/prevent-widgets.js';
const listed = (options: readonly string[]) => options.join(', ');

/** `snippet NAME`. */
export const snippet: Command = {
  name: 'snippet',
  summary: 'Write the HTML that places a widget on a page.',
  operand: 'NAME',
  options: {
    region: { value: 'ID', does: `starts with a region: ${inRows(regionIdSchema.options)}` },
    setting: { value: 'ID', does: `the kind of organisation: ${inRows(settingSchema.options)}` },
    audience: {
      value: 'ID',
      does: `training-sessions: ${listed(snapshot.courses.map(({ audience }) => audience))}\nor one of your own; concern-router: ${listed(audienceSchema.options)}`,
    },
    'local-src': { value: 'URL', does: 'where your own contacts, forms and sessions are' },
    live: { does: 'also ask GOV.UK for newer information when the page is shown' },
    src: { value: 'URL', does: `where the script is (default ${DEFAULT_SRC})` },
    element: { does: 'write the custom element in place of a div, which fewer systems keep' },
  },
  help: `NAME is one of ${inRows(WIDGET_NAMES)}.

The link inside stays for readers without scripts, and for good if anything goes wrong. A page needs the
script once, however many widgets it has. Addresses begin with https:// or, on your own site, with /.`,
  examples: [
    'snippet concern-router --setting school',
    'snippet training-sessions --region london --local-src /prevent/local.json',
  ],
  run({ operands: [name = ''], options, flags }) {
    const widget = WIDGET_NAMES.find((one) => one === name);
    const problems = [
      ...(widget
        ? []
        : [wrong('', name, `There is no such widget. Use one of: ${listed(WIDGET_NAMES)}.`)]),
      ...Object.entries(options).flatMap(([option, value]) => checkOption(option, value, widget)),
    ];
    if (!widget || problems.length > 0) return refuse(problems);
    const { src = DEFAULT_SRC, ...values } = options;
    const html = writeSnippet({
      name: widget,
      attributes: { ...values, live: flags.has('live') || undefined },
      src,
      asElement: flags.has('element'),
      fallback: { url: snapshot.source.url, text: snippetWords.fallbacks[widget] },
    });
    return { value: { html }, problems: [], isRefused: false, lines: [], document: html };
  },
};

function wrong(option: string, value: string, message: string): Problem {
  return { path: option ? `--${option}` : value, message, value };
}

function checkOption(option: string, value: string, widget: WidgetName | undefined): Problem[] {
  const isUnfit = (schema: ZodMiniType) => !schema.safeParse(value).success;
  const choose = (options: readonly string[]) =>
    options.includes(value) ? [] : [wrong(option, value, `Use one of: ${listed(options)}.`)];
  if (option === 'region') return choose(regionIdSchema.options);
  if (option === 'setting') return choose(settingSchema.options);
  if (option === 'audience') {
    if (widget === 'concern-router') return choose(audienceSchema.options);
    if (widget && widget !== 'training-sessions') {
      const message = 'Leave this out: only training-sessions and concern-router know audiences.';
      return [wrong(option, value, message)];
    }
    const message = 'Write it in small letters joined by hyphens, such as early-years.';
    return isUnfit(slugSchema) ? [wrong(option, value, message)] : [];
  }
  const message = 'Write an address that begins with https:// or, on your own site, with one /.';
  return isUnfit(addressSchema) ? [wrong(option, value, message)] : [];
}

function inRows(words: readonly string[]): string {
  const half = Math.ceil(words.length / 2);
  return words.length < 5
    ? listed(words)
    : `${listed(words.slice(0, half))},\n${listed(words.slice(half))}`;
}
