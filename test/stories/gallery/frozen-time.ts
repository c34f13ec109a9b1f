/**
 * The gallery's clock stands still, so that words which depend on the day are the same on every day.
 * Timers run, and are counted: a page is at rest when none is about to go off.
 */
const NOW = Date.parse('2026-11-21T12:00Z');

/** Milliseconds. Longer timers, such as a clock's next minute, are not waited for. */
const LONGEST_WAIT = 2000;

const Moving = Date;
globalThis.Date = class extends Moving {
  constructor(...parts: unknown[]) {
    super(...((parts.length > 0 ? parts : [NOW]) as []));
  }
  static override now() {
    return NOW;
  }
} as DateConstructor;

const waiting = new Set<number>();
const start = window.setTimeout.bind(window);
const stop = window.clearTimeout.bind(window);

window.setTimeout = ((run: () => void, delay = 0) => {
  const timer = start(() => {
    waiting.delete(timer);
    run();
  }, delay);
  if (delay <= LONGEST_WAIT) waiting.add(timer);
  return timer;
}) as typeof window.setTimeout;

window.clearTimeout = (timer) => {
  waiting.delete(Number(timer));
  stop(timer);
};

/** Resolves when two frames have been drawn and no timer is about to go off. */
export async function untilAtRest(): Promise<void> {
  do {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  } while (waiting.size > 0);
}
