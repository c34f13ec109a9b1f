/** Fetches a page that somebody names by its address. */
import { MOST_BYTES } from '../core/local/read-local-information.js';
import type { Surroundings } from './command.js';
import { reasonOf, type Checked } from './problem.js';
import type { InputFile } from './read-file.js';
import { readStream } from './read-stream.js';

const PATIENCE = 15_000;
const CONTENT_API = '/api/content';

/** Whether an operand is an address and not a file. */
export function isAddress(operand: string): boolean {
  return /^https?:/i.test(operand);
}

/**
 * The address to ask: for a page of www.gov.uk that of its item in the Content API, which gives the page
 * without its furniture, with its dates. `undefined` when it is not https.
 */
export function addressToAsk(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol !== 'https:') return undefined;
  const isPage = hostname === 'www.gov.uk' && !pathname.startsWith('/api/');
  return isPage ? `https://www.gov.uk${CONTENT_API}${pathname.replace(/\/$/, '')}` : address;
}

/** What is at an address: 2 MiB at most, within 15 seconds. Problems name the address that was asked. */
export async function fetchPage(
  address: string,
  { fetch, showProgress }: Pick<Surroundings, 'fetch' | 'showProgress'>,
): Promise<Checked<InputFile | null>> {
  const name = addressToAsk(address);
  const refused = (message: string) => ({
    value: null,
    problems: [{ path: name ?? address, message, value: null }],
  });
  if (name === undefined) return refused('Write an address that begins with https://.');
  showProgress(`Asking ${new URL(name).hostname}`);
  try {
    const answer = await fetch(name, { signal: AbortSignal.timeout(PATIENCE) });
    if (!answer.ok || !answer.body) {
      return refused(
        `The site answered ${String(answer.status)}; check the address, or try later.`,
      );
    }
    const size = Number(answer.headers.get('content-length'));
    const bytes = await readStream(
      watched(answer.body, (done) => {
        showProgress(`Reading ${name}`, size > 0 ? done / size : undefined);
      }),
      MOST_BYTES,
    );
    return bytes.length > MOST_BYTES
      ? refused('The page is over 2 MiB; save the part that matters, and name that file.')
      : { value: { name, bytes }, problems: [] };
  } catch (error) {
    return refused(
      `The page could not be fetched (${whyNot(error)}); save it, and name that file.`,
    );
  }
}

async function* watched(
  parts: AsyncIterable<Uint8Array>,
  report: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const part of parts) {
    bytes += part.length;
    report(bytes);
    yield part;
  }
}

// Node says only "fetch failed"; the reason stands in the cause.
function whyNot(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'no answer within 15 seconds';
  return reasonOf(error instanceof Error && error.cause !== undefined ? error.cause : error);
}
