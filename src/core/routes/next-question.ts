import type { Audience, Setting } from '../../schema/setting.js';
import { routesNamedFor, type RouteQuestion } from './decide-routes.js';

/** The answers a reader can choose from. */
export interface RouteChoices {
  readonly audiences: readonly Audience[];
  readonly settings: readonly Setting[];
}

/**
 * The question to ask next, or nothing when no further question would change the routes: who is
 * asking comes before where, because the public's routes are the same everywhere.
 */
export function nextQuestion(
  known: RouteQuestion,
  { audiences, settings }: RouteChoices,
): 'audience' | 'setting' | undefined {
  if (!known.audience && differ(audiences.map((audience) => ({ ...known, audience })))) {
    return 'audience';
  }
  if (!known.setting && differ(settings.map((setting) => ({ ...known, setting })))) {
    return 'setting';
  }
  return undefined;
}

function differ(questions: readonly RouteQuestion[]): boolean {
  return new Set(questions.map((question) => routesNamedFor(question).join())).size > 1;
}
