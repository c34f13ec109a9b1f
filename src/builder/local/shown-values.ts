/** Whether a control can show what stands in a file, which may be anything. */
import type { Control } from './fields.js';
import { isEntry } from './local-file.js';

/** By its control, as plain text, or not at all: then it is kept as it is until somebody clears it. */
export type Showing = 'control' | 'text' | 'kept';

/** How to show a value of a field. */
export function showingOf(control: Control, value: unknown): Showing {
  if (value === undefined) return 'control';
  if (control === 'hours') return isHours(value) ? 'control' : 'kept';
  if (control === 'checkboxes') return isTexts(value) ? 'control' : 'kept';
  if (typeof value !== 'string') return 'kept';
  if (control === 'date') return /^.{10}$/.test(value) && isMoment(value) ? 'control' : 'text';
  if (control === 'datetime-local') {
    return /^.{10}T.{5}$/.test(value) && isMoment(`${value}:00Z`) ? 'control' : 'text';
  }
  return 'control';
}

/** A text as small letters joined by hyphens: "Early years" is `early-years`. */
export function slugOf(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

// What a browser's own control takes: a day that exists, in a year of four digits after 0.
function isMoment(text: string): boolean {
  if (!/^(?!0000)\d{4}-/.test(text)) return false;
  const date = new Date(text);
  return !isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 16));
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && [...(value as unknown[])].every((one) => typeof one === 'string');
}

function isHours(value: unknown): boolean {
  if (typeof value === 'string') return true;
  return Array.isArray(value) && value.length > 0 && [...(value as unknown[])].every(isOpening);
}

function isOpening(value: unknown): boolean {
  if (!isEntry(value)) return false;
  return Object.entries(value).every(([key, part]) =>
    key === 'days'
      ? isTexts(part)
      : /^(opens|closes)$/.test(key) && typeof part === 'string' && isClock(part, key === 'closes'),
  );
}

function isClock(text: string, mayBeMidnight: boolean): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) || (mayBeMidnight && text === '24:00');
}
