import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Folder of the built files: the one that the program itself stands in, or that of the working folder when it
 * runs from its source.
 * @param program address of the running file
 */
export function findDist(program: string): string {
  const folder = dirname(fileURLToPath(program));
  return program.endsWith('.js') && basename(folder) === 'cli' ? dirname(folder) : 'dist';
}
