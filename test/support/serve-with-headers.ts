/** Servers on this machine that send the headers a test asks for: hosts of pages, and the server of our files. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { hostedHeaders } from '../../src/embed/policy/hosted-headers.js';
import type { ServedFolder } from './serve-folder.js';

/** What a server answers. */
export interface Served {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** A server, on a port and so of an origin of its own, that also tells what it was asked for. */
export interface AskedServer extends ServedFolder {
  readonly asked: string[];
}

/** Serves what a function makes of each path; what it knows nothing of is not found. */
export async function serveWithHeaders(
  answer: (path: string) => Served | undefined,
): Promise<AskedServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(pathname);
    const served = answer(pathname);
    if (served) response.writeHead(200, served.headers).end(served.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    address: `http://127.0.0.1:${String(port)}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A file of `dist` as `docs/hosting.md` says, as a version that moves (`/v0/`) and one that never changes (`/v0.1.0/`). */
export function answerFromDist(path: string): Served | undefined {
  const [, name = ''] = /^\/v0(?:\.1\.0)?\/(.+)$/.exec(path) ?? [];
  const file = join('dist', normalize(name));
  if (!name || !existsSync(file) || !statSync(file).isFile()) return undefined;
  return { headers: hostedHeaders(path), body: readFileSync(file) };
}
