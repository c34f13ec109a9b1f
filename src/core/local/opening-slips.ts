/** Opening times that are lawful and likely to be a slip of the pen, `05:00` for 5pm above all. */
import type { LocalContact } from '../../schema/local-information.js';
import type { ProblemNotes } from './problem-notes.js';

/**
 * Refuses hours that do not close after they open, because widgets would say "Open now" through the
 * night. A service of the night, from 18:00 or later to 06:00 or earlier, is kept with a warning.
 */
export function checkOpening(
  { hours }: LocalContact,
  path: string,
  { refuse, warn }: ProblemNotes,
): void {
  if (typeof hours !== 'object') return;
  hours.forEach(({ opens, closes }, index) => {
    if (closes > opens) return;
    const at = `${path}.hours[${String(index)}].closes`;
    if (opens >= '18:00' && closes <= '06:00') warn(at, 'pastMidnight', closes);
    else refuse(at, 'closesTooSoon', closes);
  });
}
