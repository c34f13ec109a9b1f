import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Makes scripts executable, as npm does when it links a command: so that running one leaves the
 * committed file as it is.
 */
export function makeExecutable(): Plugin {
  return {
    name: 'make-executable',
    writeBundle({ dir = '' }, bundle) {
      for (const file of Object.keys(bundle)) chmodSync(join(dir, file), 0o755);
    },
  };
}
