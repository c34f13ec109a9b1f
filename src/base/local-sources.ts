/** Organisations' own information, read once for all widgets of a page. */
import {
  readLocalInformation,
  readLocalText,
  type LocalReading,
} from '../core/local/read-local-information.js';
import { localInformationShape } from '../data/local-information-shape.js';
import { localProblems } from '../text/en-GB.js';
import { fetchText } from './fetch-text.js';
import { isSafeAddress, resolveAddress } from './templates/link.js';

const ofObjects = new WeakMap<object, LocalReading>();
const ofTexts = new Map<string, LocalReading>();
const ofFiles = new Map<string, Promise<LocalReading>>();

/** Reads a value that a page's script set, or the text of a JSON script. */
export function readGiven(given: unknown): LocalReading {
  if (typeof given === 'string') {
    const known = ofTexts.get(given);
    const reading = known ?? readLocalText(given, localInformationShape, localProblems);
    ofTexts.set(given, reading);
    return reading;
  }
  const key = Object(given) as object;
  const known = ofObjects.get(key);
  const reading = known ?? readLocalInformation(given, localInformationShape, localProblems);
  ofObjects.set(key, reading);
  return reading;
}

/**
 * Fetches and reads a file, once for all widgets that name it. Never fails: what went wrong is a
 * problem, and a file that could not be had is asked for again by the next widget that needs it.
 */
export function readFile(address: string): Promise<LocalReading> {
  const key = resolveAddress(address).href;
  const known = ofFiles.get(key);
  if (known) return known;
  const reading = fetchFile(address)
    .then(readGiven)
    .catch((error: unknown): LocalReading => {
      ofFiles.delete(key);
      const reason = error instanceof Error ? error.message : String(error);
      const message = `${localProblems.notFetched} (${reason})`;
      return { value: null, problems: [{ path: address, message, value: undefined }] };
    });
  ofFiles.set(key, reading);
  return reading;
}

async function fetchFile(address: string): Promise<string> {
  if (!isSafeAddress(address)) throw new Error(localProblems.unsafeFile);
  return fetchText(address);
}
