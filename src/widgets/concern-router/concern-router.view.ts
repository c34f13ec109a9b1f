/** What the concern router shows, worked out from the answers given so far: no DOM. */
import type { Choice } from '../../base/templates/field.js';
import { pickRoutes, routesNamedFor } from '../../core/routes/decide-routes.js';
import { nextQuestion } from '../../core/routes/next-question.js';
import type { Concern, Route } from '../../schema/route.js';
import type { Audience, Setting } from '../../schema/setting.js';
import type { Words } from '../../text/en-GB.js';

/** The questions, in the order they are asked. */
export type QuestionId = 'concern' | 'audience' | 'setting';

/** What the widget knows. */
export interface ConcernRouterState {
  readonly concern: Concern | undefined;
  readonly audience: Audience | undefined;
  readonly setting: Setting | undefined;
  /** The question a reader went back to, if any. */
  readonly reopened: QuestionId | undefined;
  readonly withUnconfirmed: boolean;
}

/** A question with its answers. */
export interface QuestionView {
  readonly id: QuestionId;
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
}

/** An answer given, with the words for going back to it. */
export interface AnswerView {
  readonly id: QuestionId;
  readonly text: string;
  readonly label: string;
  /** What it is an answer about ("your concern"), after "Change" and "Select". */
  readonly what: string;
}

/** What to show: a question, or the routes. */
export interface ConcernRouterView {
  readonly question?: QuestionView;
  readonly answers: readonly AnswerView[];
  readonly routes?: readonly Route[];
}

const QUESTIONS: readonly QuestionId[] = ['concern', 'audience', 'setting'];

/** Works out what to show. */
export function viewConcernRouter(
  state: ConcernRouterState,
  routes: readonly Route[],
  words: Words,
): ConcernRouterView {
  const asked = state.reopened ?? questionToAsk(state, words);
  // A setting the page knows beforehand is no answer yet while the first question stands.
  const answered = asked === 'concern' ? [] : QUESTIONS.filter((id) => id !== asked);
  const answers = answered.flatMap((id) => answerTo(id, state, words));
  if (asked) return { question: questionView(asked, state, words), answers };
  const { concern, audience, setting } = state;
  // 999 and the hotline stand above every answer already: here only when they are the answer.
  const named = concern ? routesNamedFor({ concern, audience, setting }) : [];
  return { answers, routes: pickRoutes(named, routes, state) };
}

function questionToAsk(
  { concern, audience, setting }: ConcernRouterState,
  words: Words,
): QuestionId | undefined {
  if (!concern) return 'concern';
  return nextQuestion(
    { concern, audience, setting },
    {
      audiences: Object.keys(words.audiences) as Audience[],
      settings: Object.keys(words.settings) as Setting[],
    },
  );
}

function questionView(id: QuestionId, state: ConcernRouterState, words: Words): QuestionView {
  const labels = labelsOf(id, words);
  return {
    id,
    text: words.concernRouter.questions[id],
    choices: Object.keys(labels).map((choice) => ({ id: choice, label: labels[choice] ?? '' })),
    chosen: state[id],
  };
}

function answerTo(id: QuestionId, state: ConcernRouterState, words: Words): AnswerView[] {
  const label = labelsOf(id, words)[state[id] ?? ''];
  const { questions, what } = words.concernRouter;
  return label ? [{ id, text: questions[id], label, what: what[id] }] : [];
}

function labelsOf(id: QuestionId, words: Words): Readonly<Record<string, string>> {
  return { concern: words.concerns, audience: words.audiences, setting: words.settings }[id];
}
