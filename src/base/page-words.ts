import { overrideWords } from '../core/text/override-words.js';
import { words, type Words } from '../text/en-GB.js';
import { RIGHT_TO_LEFT } from '../text/emergency.js';
import type { Problem } from './events.js';

/** The words of a widget, and what is wrong with those that a page gave. */
export interface PageWords {
  readonly words: Words;
  readonly problems: readonly Problem[];
}

/** The language of the page around an element, by the nearest `lang`, also outside shadow trees. */
export function languageAround(element: Element): string {
  let around: Element | undefined = element;
  while (around) {
    const marked: Element | null = around.closest('[lang]');
    if (marked) return marked.getAttribute('lang') ?? '';
    const root: Node = around.getRootNode();
    around = root instanceof ShadowRoot ? root.host : undefined;
  }
  return document.documentElement.lang;
}

/**
 * Our words, with those of the page in their place: of every `<script type="application/json"
 * data-prevent-text="cy">` whose language is that around the widget (all languages when it names none),
 * and over these the widget's own.
 * @param own the widget's property `text`
 */
export function readPageWords(language: string, own: unknown): PageWords {
  const problems: Problem[] = [];
  const take = (ours: Words, theirs: unknown, from: string): Words => {
    const { words: merged, misfits } = overrideWords(ours, theirs);
    for (const { path, value } of misfits) {
      const message = ours.problems.unknownWords;
      problems.push({ path: [from, path].filter(Boolean).join('.'), message, value });
    }
    return merged;
  };
  let merged = words;
  for (const script of document.querySelectorAll<HTMLElement>('script[data-prevent-text]')) {
    const of = script.dataset.preventText ?? '';
    if (of && of !== language && of !== primaryOf(language)) continue;
    try {
      const theirs: unknown = JSON.parse(script.textContent);
      merged = take({ ...merged, ...(of && { language: of }) }, theirs, 'data-prevent-text');
    } catch (error) {
      const { message } = error as Error;
      problems.push({ path: 'data-prevent-text', message, value: script.textContent });
    }
  }
  return { words: own === undefined ? merged : take(merged, own, 'text'), problems };
}

/** "pl" of "pl-PL". */
export function primaryOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

/** The direction a language is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(primaryOf(language)) ? 'rtl' : 'ltr';
}
