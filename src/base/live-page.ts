/** The GOV.UK page as it is now: asked for once for all widgets of a page, and only where `live` says so. */
import { londonDayOf } from '../core/time/london-time.js';
import { regions } from '../data/regions.js';
import { source } from '../data/sources.js';
import { readContentItem } from '../import/page/read-content-item.js';
import type { PageFacts } from '../schema/page-facts.js';
import { localProblems, pageProblems } from '../text/en-GB.js';
import type { Problem } from './events.js';
import { fetchText } from './fetch-text.js';
import { parseMarkup } from './markup-policy.js';

/** What came of asking. */
export interface LiveAnswer {
  /** What the page says. Without them what is built in goes on. */
  readonly facts?: PageFacts | undefined;
  /** GOV.UK says that the page no longer holds. */
  readonly isWithdrawn: boolean;
  readonly problems: readonly Problem[];
}

const ADDRESS = source.url.replace('/guidance/', '/api/content/guidance/');
const GONE = 410;

type Listener = (answer: LiveAnswer) => void;

const listeners = new Set<Listener>();
let asking: AbortController | undefined;
let answered: LiveAnswer | undefined;

/**
 * Calls back once the page has answered, or has failed to: it is asked once, and never again. When all who wait
 * leave before, the question is taken back.
 * @param now when it is asked
 * @returns what to call to wait no longer
 */
export function awaitLivePage(now: Date, listener: Listener): () => void {
  if (answered) {
    listener(answered);
    return () => undefined;
  }
  listeners.add(listener);
  if (!asking) {
    asking = new AbortController();
    void askPage(asking, londonDayOf(now.toISOString()));
  }
  return () => {
    listeners.delete(listener);
    // A widget that only moves within the page is back at once.
    queueMicrotask(takeBack);
  };
}

/** Takes an answer for given, without asking. For previews. */
export function presumeLivePage(answer: LiveAnswer): void {
  answered = answer;
}

/** Forgets what the page answered, as a new page does. For tests. */
export function forgetLivePage(): void {
  listeners.clear();
  takeBack();
  answered = undefined;
}

function takeBack(): void {
  if (listeners.size > 0 || !asking) return;
  const question = asking;
  asking = undefined;
  question.abort(new Error());
}

async function askPage(question: AbortController, today: string): Promise<void> {
  const answer = await fetchText(ADDRESS, question).then(
    (text) => readAnswer(text, today),
    (error: unknown): LiveAnswer => {
      const { message, cause } = error as Error;
      return {
        isWithdrawn: cause === GONE,
        problems: [problem(`${localProblems.notFetched} (${message})`)],
      };
    },
  );
  if (question !== asking) return;
  answered = answer;
  for (const tell of listeners) tell(answer);
  listeners.clear();
}

function readAnswer(text: string, today: string): LiveAnswer {
  let item: unknown;
  try {
    item = JSON.parse(text);
  } catch {
    // A page to log in to, or half an answer.
    return { isWithdrawn: false, problems: [problem(localProblems.notJson)] };
  }
  const tools = { parseMarkup, known: { regions }, words: pageProblems, today };
  const { value, problems } = readContentItem(item, tools);
  return {
    facts: value ?? undefined,
    isWithdrawn: !!value?.withdrawn,
    // Warnings are for those who keep this kit: a webmaster can do nothing about them.
    problems: problems
      .filter(({ isWarning }) => !isWarning)
      .map((one) => ({ ...one, path: `${ADDRESS} ${one.path}` })),
  };
}

const problem = (message: string): Problem => ({ path: ADDRESS, message, value: undefined });
