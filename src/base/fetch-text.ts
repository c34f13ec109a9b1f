import { MOST_BYTES } from '../core/local/read-local-information.js';
import { localProblems } from '../text/en-GB.js';

const LONGEST_WAIT = 15_000;

/**
 * Fetches a text of at most 2 MiB within 15 seconds, all of it. Fails with a few words for the webmaster; the
 * `cause` is the number of the answer, such as 404, where that is why.
 * @param stop ends the fetching from outside
 */
export async function fetchText(address: string, stop = new AbortController()): Promise<string> {
  const { signal } = stop;
  const timer = setTimeout(() => {
    stop.abort(new Error(localProblems.tooSlow));
  }, LONGEST_WAIT);
  // Raced: whatever stands in for `fetch` or for the network on a page may not listen to the signal.
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(signal.reason as Error);
    });
  });
  try {
    return await Promise.race([receiveText(address, signal), stopped]);
  } finally {
    clearTimeout(timer);
  }
}

async function receiveText(address: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(address, { referrerPolicy: 'no-referrer', signal });
  const { ok, status, body } = response;
  if (!ok) throw new Error(`HTTP ${String(status)}`, { cause: status });
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let text = '';
  for (let bytes = 0; reader;) {
    const { value } = await reader.read();
    if (!value) break;
    bytes += value.length;
    // Refused while it still arrives.
    if (bytes > MOST_BYTES) {
      void reader.cancel();
      throw new Error(localProblems.tooBig);
    }
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}
