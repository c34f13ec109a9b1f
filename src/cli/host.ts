/** The command that lays out what a web server or CDN serves to pages of other sites. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { snapshot } from '../data/snapshot.js';
import { writeSnippet } from '../embed/snippet/write-snippet.js';
import { snippetWords } from '../text/en-GB.js';
import { refuse, type Command, type Outcome, type Request } from './command.js';
import { countThings } from './count-things.js';
import { findDamage } from './hosting/find-damage.js';
import { findDist } from './hosting/find-dist.js';
import { layOut, type Layout } from './hosting/lay-out.js';
import { fixedFolder, movingFolder, readRelease, type Release } from './hosting/release.js';
import type { Problem } from './problem.js';

/** `host FOLDER`. */
export const host = hostFrom(findDist(import.meta.url));

/** The command, for the version that is built in a folder. */
export function hostFrom(dist: string): Command {
  return {
    name: 'host',
    summary: 'Lay out the files that a web server or CDN serves to other sites.',
    operand: 'FOLDER',
    options: {
      address: {
        value: 'URL',
        does: 'where FOLDER is served: https://widgets.example.gov.uk/prevent/',
      },
      'back-to': {
        value: 'VERSION',
        does: 'make the moving folder a version that is in FOLDER already, such as 1.2.3',
      },
    },
    help: `Writes two folders into FOLDER: v1.2.3, which never changes, and v1, which the next version replaces.
Pages that name v1 get new versions by themselves. Those that name v1.2.3 stay with it, and browsers can
check that it is the same file. Folders of other versions stay.

Frame pages get whole addresses, and texts their compressed forms beside them (.br, .gz). A version that is
in FOLDER with other contents is refused, and so is a v1 with files of yours. All is written, or nothing.

Which headers the server has to send stands in docs/hosting.md of the project.`,
    examples: [
      'host public --address https://widgets.example.gov.uk/prevent/',
      'host public --address https://widgets.example.gov.uk/prevent/ --back-to 1.2.3',
    ],
    run: (request) => hostVersion(request, dist),
  };
}

async function hostVersion(request: Request, dist: string): Promise<Outcome> {
  const { operands, options, showProgress } = request;
  const [root = ''] = operands;
  const unfit = [...checkFolder(root), ...checkAddress(options.address)];
  const { 'back-to': version } = options;
  if (version !== undefined) unfit.push(...checkVersion(root, version));
  if (unfit.length > 0) return refuse(unfit);
  const source = version === undefined ? dist : join(root, fixedFolder(version));
  const release = readRelease(source);
  if (!release.value) return refuse(release.problems);
  const damage = version === undefined ? [] : findDamage(release.value, source, version);
  if (damage.length > 0) return refuse(damage);
  const address = options.address?.replace(/\/*$/, '/') ?? '';
  const { value, problems } = await layOut(release.value, root, address, (name, share) => {
    showProgress(`Compressing ${name}`, share);
  });
  return value ? report(release.value, value, address, root) : refuse(problems);
}

function checkFolder(root: string): Problem[] {
  if (existsSync(root) && statSync(root).isDirectory()) return [];
  const message = 'There is no such folder to write into; make it, or name another.';
  return [{ path: root, message, value: null }];
}

const WHOLE_ADDRESS =
  /^(https:\/\/[^/\s?#"<>@\\]+|http:\/\/(127\.0\.0\.1|localhost)(:\d+)?)(\/[^\s?#"<>\\]*)?$/;

const isWholeAddress = (text: string) => WHOLE_ADDRESS.test(text) && URL.canParse(text);

function checkAddress(address: string | undefined): Problem[] {
  if (address !== undefined && isWholeAddress(address)) return [];
  const message =
    'Write where the folder is served, such as https://widgets.example.gov.uk/prevent/, without a name and password, ?, # or \\.';
  return [{ path: '--address', message, value: address ?? null }];
}

function checkVersion(root: string, version: string): Problem[] {
  const isWhole = /^\d+\.\d+\.\d+[^/\\]*$/.test(version);
  if (isWhole && existsSync(join(root, fixedFolder(version)))) return [];
  const message = isWhole
    ? 'This version is not in the folder. Write one that is, such as 1.2.3.'
    : 'Write the whole number of a version that is in the folder, such as 1.2.3.';
  return [{ path: '--back-to', message, value: version }];
}

function report(release: Release, layout: Layout, address: string, root: string): Outcome {
  const { written, kept, files, bytes } = layout;
  const fixed = snippetFor(`${address}${fixedFolder(release.version)}/`, release);
  const moving = snippetFor(`${address}${movingFolder(release.version)}/`, release);
  const folders = written.map((name) => join(root, name)).join(' and ');
  // On trial without https there is no fingerprint.
  const checked = fixed.includes(' integrity=') ? ', checked by the browser' : '';
  const size = `${countThings(files, 'file')}, ${(bytes / 1e6).toFixed(1)} MB`;
  return {
    value: { version: release.version, written, kept, files, bytes, snippets: { moving, fixed } },
    problems: [],
    isRefused: false,
    lines: [
      { style: 'good', text: `Wrote ${folders} (${size}).` },
      ...(kept.length > 0 ? [`Stays as it was: ${kept.join(', ')}.`] : []),
      '',
      { style: 'heading', text: 'To paste, with new versions by themselves:' },
      moving.trim(),
      '',
      { style: 'heading', text: `To paste, with this version for good${checked}:` },
      fixed.trim(),
    ],
  };
}

/** The most asked-for widget; the others differ in their names alone. */
function snippetFor(base: string, { integrity }: Release): string {
  const name = 'concern-router';
  const digest = integrity['prevent-widgets.js'];
  return writeSnippet({
    name,
    kind: 'script',
    attributes: {},
    base,
    ...(digest !== undefined && { integrity: digest }),
    fallback: { url: snapshot.source.url, text: snippetWords.fallbacks[name] },
    title: snippetWords.titles[name],
  });
}
