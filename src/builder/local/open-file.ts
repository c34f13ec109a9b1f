/** From the text of a file to what the form shows, or to a sentence why not. */
import { readLocalText } from '../../core/local/read-local-information.js';
import { localInformationShape } from '../../data/local-information-shape.js';
import { localFormWords } from '../../text/builder.en-GB.js';
import { localProblems } from '../../text/en-GB.js';
import { takeFile, type LocalFile } from './local-file.js';
import { writeFile } from './write-file.js';

/** A file that can be edited, or why it was refused. */
export type Opening = { readonly file: LocalFile } | { readonly refusal: string };

/** Opens the text of a file. Refused: over 2 MiB, not JSON, no entry, another version. Never throws. */
export function openText(text: string): Opening {
  const { value, problems } = readLocalText(text, localInformationShape, localProblems);
  if (!value) return { refusal: problems[problems.length - 1]?.message ?? localProblems.notJson };
  const file = takeFile(JSON.parse(text.replace(/^\ufeff/, '')));
  try {
    writeFile(file);
  } catch {
    // Parsers take lists in lists to any depth; what writes them does not.
    return { refusal: localFormWords.file.tooDeep };
  }
  return { file };
}
