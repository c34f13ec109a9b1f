/** What tests of the command line run it with. */
import { spawnSync } from 'node:child_process';
import type { Surroundings } from '../../src/cli/command.js';

/** Surroundings that say nothing, with nothing piped in and no network, on a Friday in 2026. */
export function quiet(own: Partial<Surroundings> = {}): Surroundings {
  return {
    now: new Date('2026-11-20T12:00Z'),
    readInput: () => Promise.resolve(new Uint8Array()),
    fetch: () => Promise.reject(new Error('no network in tests')),
    showProgress: () => undefined,
    ...own,
  };
}

/** What is piped in. */
export function piped(text: string): Partial<Surroundings> {
  return { readInput: () => Promise.resolve(Buffer.from(text)) };
}

/** Runs the program itself, from its source. */
export function runProgram(...args: string[]) {
  return runProgramWith('', ...args);
}

/** Runs the program itself with a text piped in. */
export function runProgramWith(input: string | Buffer, ...args: string[]) {
  const program = ['--import=tsx', 'src/cli/prevent-widgets.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    encoding: 'utf8',
    input,
  });
  return { status, stdout, stderr };
}
