/** The command that writes the HTML a webmaster pastes. */
import { snapshot } from '../data/snapshot.js';
import { isFingerprint, isFixedVersion } from '../embed/snippet/fixed-version.js';
import {
  isFramed,
  scriptFile,
  SNIPPET_KINDS,
  WIDGET_NAMES,
  writeSnippet,
  type SnippetKind,
} from '../embed/snippet/write-snippet.js';
import { addressSchema } from '../schema/local-information.js';
import { snippetWords } from '../text/en-GB.js';
import {
  ATTRIBUTES,
  attributeOptions,
  checkAttributes,
  inRows,
  wrong,
} from './attribute-options.js';
import { refuse, type Command, type Request } from './command.js';
import type { Problem } from './problem.js';

/** `snippet NAME`. */
export const snippet: Command = {
  name: 'snippet',
  summary: 'Write the HTML that places a widget on a page.',
  operand: 'NAME',
  options: {
    kind: {
      value: 'KIND',
      does: `what your system takes (default script): ${inRows(SNIPPET_KINDS)}`,
    },
    base: { value: 'URL', does: 'folder in which the files of dist are (default /)' },
    src: { value: 'URL', does: 'where the script is, when it has another name or place' },
    single: { does: 'load the script of this widget alone' },
    integrity: {
      value: 'HASH',
      does: 'sha384-… of the script, from integrity.json of that version; browsers then\nrun no other. Only with a --base that names one whole version, such as /v1.2.3/',
    },
    ...attributeOptions(),
  },
  help: `NAME is one of ${inRows(WIDGET_NAMES)}.

script is a div and a script tag, element the widget's own tag, which fewer systems keep, module a div and
a module. iframe, sharepoint and wordpress show the widget's page in a frame: sharepoint is for the Embed web
part, wordpress is the address alone; WordPress keeps no options of an address. link is words and addresses.

The link inside stays for readers without scripts, and for good if anything goes wrong. A page needs the
script once, however many widgets it has. Addresses begin with https:// or, on your own site, with /.`,
  examples: [
    'snippet concern-router --setting school',
    'snippet training-sessions --region london --local-src /prevent/local.json',
    'snippet region-finder --kind wordpress --base https://widgets.example.gov.uk/v1/',
  ],
  run({ operands: [name = ''], options, flags }) {
    const widget = WIDGET_NAMES.find((one) => one === name);
    const kind = SNIPPET_KINDS.find((one) => one === (options.kind ?? 'script'));
    const problems = [
      ...(widget
        ? []
        : [
            {
              path: name,
              message: `There is no such widget. Use one of: ${WIDGET_NAMES.join(', ')}.`,
              value: name,
            },
          ]),
      ...(kind
        ? []
        : [wrong('kind', options.kind ?? '', `Use one of: ${SNIPPET_KINDS.join(', ')}.`)]),
      ...checkAttributes(options, flags, widget),
      ...checkAddresses(options),
      ...(kind ? checkFit(name, kind, options, flags) : []),
    ];
    if (!widget || !kind || problems.length > 0) return refuse(problems);
    const { src, integrity } = options;
    const html = writeSnippet({
      name: widget,
      kind,
      attributes: Object.fromEntries(
        ATTRIBUTES.map((key) => [key, options[key] ?? (flags.has(key) || undefined)]),
      ),
      base: asFolder(options.base),
      isSingle: flags.has('single'),
      ...(src !== undefined && { src }),
      ...(integrity !== undefined && { integrity }),
      fallback: { url: snapshot.source.url, text: snippetWords.fallbacks[widget] },
      title: snippetWords.titles[widget],
    });
    return { value: { html }, problems: [], isRefused: false, lines: [], document: html };
  },
};

type Asked = Request['options'];

const asFolder = (base = '/') => (base.endsWith('/') ? base : `${base}/`);

function checkAddresses(options: Asked): Problem[] {
  const message = 'Write an address that begins with https:// or, on your own site, with one /.';
  const problems = ['local-src', 'base', 'src'].flatMap((name) => {
    const value = options[name];
    return value === undefined || addressSchema.safeParse(value).success
      ? []
      : [wrong(name, value, message)];
  });
  const { base = '' } = options;
  return /[?#]/.test(base)
    ? [...problems, wrong('base', base, 'Write the address of the folder alone, without ? or #.')]
    : problems;
}

/** Whether what was asked goes together. */
function checkFit(
  widget: string,
  kind: SnippetKind,
  options: Asked,
  flags: Request['flags'],
): Problem[] {
  const problems: Problem[] = [];
  const { base, src, integrity, 'local-src': local } = options;
  if (scriptFile({ name: 'hub', kind }) === undefined) {
    for (const name of ['src', 'integrity', 'single']) {
      const value = options[name] ?? '';
      if (!value && !flags.has(name)) continue;
      problems.push(wrong(name, value, `Leave this out: ${kind} loads no script.`));
    }
  } else if (kind === 'module' && integrity !== undefined) {
    const message = 'Leave this out: integrity.json has no modules. Use it with script or element.';
    problems.push(wrong('integrity', integrity, message));
  } else if (src !== undefined && (base !== undefined || flags.has('single'))) {
    problems.push(wrong('src', src, 'Give the script with --src, or with --base and --single.'));
  } else if (widget === 'hub' && flags.has('single')) {
    const message = 'The hub shows the other tools: use the file with all.';
    problems.push(wrong('single', '', message));
  } else if (integrity !== undefined && !isFingerprint(integrity)) {
    problems.push(wrong('integrity', integrity, 'Copy it whole from integrity.json: sha384-…'));
  } else if (integrity !== undefined && (src !== undefined || !isFixedVersion(asFolder(base)))) {
    const message =
      'Give a --base that names one whole version, such as https://widgets.example.gov.uk/v1.2.3/. At any other address browsers would refuse the next version.';
    problems.push(wrong('integrity', integrity, message));
  }
  if ((kind === 'wordpress' || kind === 'sharepoint') && !base?.startsWith('https://')) {
    const message = `Give the whole address of the folder, with https://, because ${kind} needs it.`;
    problems.push(wrong('base', base ?? '', message));
  }
  if (isFramed(kind) && local !== undefined && originOf(local) !== originOf(base)) {
    const message =
      'Put the file on the server of --base and name it there: a frame reads no files of other sites.';
    problems.push(wrong('local-src', local, message));
  }
  return problems;
}

// A path beginning with / is one of the page's own site; in a frame, of the frame's.
const originOf = (address = '/') => (URL.canParse(address) ? new URL(address).origin : undefined);
