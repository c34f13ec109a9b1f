/** What servers send in place of a file to browsers that take it compressed. */
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Files } from './release.js';

/** Files of words. Not the maps of scripts, which are huge and which only a developer's tools ask for. */
const TEXT = /\.(css|html|ics|js|json|svg|ts|txt)$/;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

type Forms = readonly (readonly [ending: string, contents: Uint8Array])[];

/**
 * Compresses files, the same contents once only. The compressed forms are named as nginx, Apache and Caddy look for
 * them, `name.br` and `name.gz`, and as small as they go; one that saves nothing is left out.
 */
export class Compressor {
  readonly #known = new Map<Uint8Array, Forms>();
  readonly #tell: (name: string, share: number) => void;

  /** @param tell is told of each file before it is compressed, and the share of the files that is done */
  constructor(tell: (name: string, share: number) => void = () => undefined) {
    this.#tell = tell;
  }

  /** The files, and the compressed forms of the texts among them. */
  async addForms(files: Files): Promise<Files> {
    const served = new Map(files);
    let done = 0;
    for (const [name, contents] of files) {
      this.#tell(name, done++ / files.size);
      if (!TEXT.test(name)) continue;
      const forms = this.#known.get(contents) ?? (await compress(contents));
      this.#known.set(contents, forms);
      for (const [ending, form] of forms) served.set(`${name}.${ending}`, form);
    }
    return served;
  }
}

async function compress(contents: Uint8Array): Promise<Forms> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: contents.length,
  };
  const [br, gz] = await Promise.all([
    toBrotli(contents, { params }),
    toGzip(contents, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  const forms: Forms = [
    ['br', br],
    ['gz', gz],
  ];
  return forms.filter(([, form]) => form.length < contents.length);
}
