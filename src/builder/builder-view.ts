/** From choices to everything the page shows. No DOM. */
import { source } from '../data/sources.js';
import { policyLines, type PolicyLine } from '../embed/policy/policy-lines.js';
import { isFixedVersion } from '../embed/snippet/fixed-version.js';
import { kindsFor } from '../embed/snippet/systems.js';
import {
  isFramed,
  scriptFile,
  writeSnippet,
  type SnippetAttributes,
  type SnippetKind,
} from '../embed/snippet/write-snippet.js';
import { snippetWords } from '../text/en-GB.js';
import { kindOf, type BuilderChoices } from './builder-choices.js';
import { offeredOptions } from './offered-options.js';
import { originOf, readFolder, type Folder } from './read-address.js';
import { readOptions, type OptionsRead } from './read-options.js';
import { checkPairs, writeStyleSheet, type PairResult } from './theme.js';

/** Name of the file with the organisation's own information. */
const LOCAL_FILE = 'local-information.json';

/** What is known of the files that came with this page. */
export interface Release {
  /** Such as `1.2.3`. */
  readonly version: string;
  /** Fingerprints (`sha384-…`) by the name of the file. */
  readonly files: Readonly<Record<string, string>>;
}

/** What the page shows. */
export interface BuilderView {
  readonly kind: SnippetKind;
  readonly kinds: ReturnType<typeof kindsFor>;
  readonly folder: Folder;
  /** The files to copy to the folder, as named in it. */
  readonly files: readonly string[];
  /** Whether a snippet of this kind can load the script of one widget alone. */
  readonly canBeSingle: boolean;
  /** `fixed` for the folder of one version, `checked` when the snippet also carries its fingerprint. */
  readonly version: 'moving' | 'fixed' | 'checked';
  readonly options: OptionsRead;
  /** The attributes of the snippet, with the address of the organisation's own file if there is one. */
  readonly attributes: SnippetAttributes;
  /** Where that file belongs. */
  readonly localAddress: string;
  /** The HTML, or for `wordpress` an address; none while something is in the way. */
  readonly snippet: string | undefined;
  /** The step that is in the way. */
  readonly obstacle: 'address' | 'options' | 'local' | undefined;
  readonly pairs: readonly PairResult[];
  /** Empty where no colour is set. */
  readonly styleSheet: string;
  readonly policy: readonly PolicyLine[];
  /** The server to allow frames from. */
  readonly frameDomain: string | undefined;
  /** The script to allow in SharePoint. */
  readonly scriptSource: string | undefined;
}

/**
 * Works out what to show. Only a folder of the very version this page came with gets its fingerprints:
 * those of another would stop the script.
 */
export function viewBuilder(choices: BuilderChoices, release?: Release): BuilderView {
  const { widget: name, system, local, colours, tone } = choices;
  const kind = kindOf(choices);
  const folder = readFolder(choices.folder, isElsewhere(choices, kind));
  const base = folder.base ?? '/';
  const isInFrame = isFramed(kind);
  const options = readOptions(
    offeredOptions(name, kind),
    choices.options,
    isInFrame ? base : undefined,
  );
  const localAddress = localAddressOf(options, base);
  const isNamed = !local.isEmpty && !options.problems['local-src'];
  const attributes = isNamed
    ? { ...options.attributes, 'local-src': localAddress }
    : options.attributes;
  // The panel alone would have no parts to show.
  const isSingle = choices.isSingle && name !== 'hub';
  const file = scriptFile({ name, kind, isSingle });
  const isOfRelease = release !== undefined && base.endsWith(`/v${release.version}/`);
  const hash = isOfRelease && file !== undefined ? release.files[file] : undefined;
  const snippet = writeSnippet({
    name,
    kind,
    attributes,
    base,
    isSingle,
    ...(hash === undefined ? {} : { integrity: hash }),
    fallback: { url: source.url, text: snippetWords.fallbacks[name] },
    title: snippetWords.titles[name],
  });
  const obstacle = obstacleIn(folder, options);
  const origin = originOf(base);
  return {
    kind,
    kinds: kindsFor(system),
    folder,
    files: filesFor(kind, file),
    canBeSingle: file !== undefined && name !== 'hub',
    version: snippet.includes('integrity=') ? 'checked' : isFixedVersion(base) ? 'fixed' : 'moving',
    options,
    attributes,
    localAddress,
    snippet: obstacle ? undefined : snippet,
    obstacle,
    pairs: checkPairs(colours, tone),
    styleSheet: writeStyleSheet(colours),
    policy: policyLines({ kind, attributes, base }),
    frameDomain: isInFrame ? origin?.replace('https://', '') : undefined,
    scriptSource: kind === 'sharepoint' && origin ? `${base}prevent-widgets.js` : undefined,
  };
}

/** Systems that run on servers of others, where nobody can put files. */
const SERVERS_OF_OTHERS: readonly string[] = ['sharepoint', 'google-sites', 'canvas', 'teams'];

function isElsewhere({ system }: BuilderChoices, kind: SnippetKind): boolean {
  const needsWhole = kind === 'link' || kind === 'wordpress' || kind === 'sharepoint';
  return needsWhole || SERVERS_OF_OTHERS.includes(system);
}

// Laying out another version replaces all that is in the folder of one, so the file is kept beside it.
function localAddressOf({ attributes }: OptionsRead, base: string): string {
  const { 'local-src': typed } = attributes;
  return typeof typed === 'string' ? typed : `${base.replace(/\/v\d[\d.]*\/$/, '/')}${LOCAL_FILE}`;
}

function obstacleIn({ problem }: Folder, { problems }: OptionsRead): BuilderView['obstacle'] {
  if (problem) return 'address';
  if (problems['local-src']) return 'local';
  return Object.values(problems).some((one) => one !== undefined) ? 'options' : undefined;
}

function filesFor(kind: SnippetKind, script: string | undefined): readonly string[] {
  if (kind === 'module') return ['es/'];
  if (script !== undefined) return [script];
  return ['prevent-widgets.js', 'frame/'];
}
