import type { AnswerLevel, FoundAnswer } from './region-answer.js';

const BY_POSTCODE: readonly AnswerLevel[] = ['area', 'district', 'sector', 'unit'];

/**
 * The answer that takes the place of another. A council or region that a reader chooses after a postcode
 * gave another one overrides it, because readers know their council better than a postcode does, and says
 * so. A position does not: it knows less than the postcode did.
 */
export function replaceAnswer(previous: FoundAnswer | undefined, next: FoundAnswer): FoundAnswer {
  const overrides =
    previous &&
    previous.region !== next.region &&
    BY_POSTCODE.includes(previous.level) &&
    next.level !== 'position' &&
    !BY_POSTCODE.includes(next.level);
  return overrides ? { ...next, replaces: previous.place } : next;
}
