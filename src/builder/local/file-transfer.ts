/** The ways of a file into the page and out of it. Nothing is sent anywhere. */
import { MOST_BYTES } from '../../core/local/read-local-information.js';
import { localFormWords } from '../../text/builder.en-GB.js';
import { openText, type Opening } from './open-file.js';

/** Opens a file somebody chose. Never fails: what cannot be read is a refusal. */
export async function readChosen(file: File): Promise<Opening> {
  if (file.size > MOST_BYTES) return { refusal: localFormWords.file.tooBig };
  try {
    return openText(await file.text());
  } catch {
    return { refusal: localFormWords.file.unreadable };
  }
}

/** Hands a text to the browser as a file to save. */
export function saveText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click is over.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

/** Copies what stands in a field; where the browser does not let us, it is selected. Says whether it was copied. */
export async function copyFrom(field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field?.value ?? '');
    return true;
  } catch {
    field?.focus();
    field?.select();
    return false;
  }
}
