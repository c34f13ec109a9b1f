/// <reference types="vite/client" />
/** Shows one story in a page such as a webmaster would put it on: titled, in English, with a main part and a heading. */
import { render } from 'lit';
import type { Story, StoryGroup } from '../../../stories/story.js';
import type { Check } from '../check.js';
import { untilAtRest } from './frozen-time.js';
import type { WrittenPage } from './tell-alfa.js';

/** A story by its name, such as `Region finder: Empty`, and the tag it is about. */
export interface NamedStory {
  readonly name: string;
  readonly component: string;
}

/** What the page offers to those who drive it. */
export interface Gallery {
  /** All stories of all files in `stories`. */
  readonly stories: readonly NamedStory[];
  /** Shows a story and does what its reader does; resolves when nothing more is about to happen. */
  readonly show: (name: string) => Promise<void>;
  /** Puts HTML into a shadow root with a constructed style sheet, as widgets are made. */
  readonly plant: (html: string, css: string) => Promise<void>;
  readonly askAxe: () => Promise<Check>;
  readonly askIbm: () => Promise<Check>;
  readonly tellAlfa: () => Promise<WrittenPage>;
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}

type StoryFile = Readonly<Record<string, unknown>> & { readonly default: StoryGroup };

const files = import.meta.glob<StoryFile>('../../../stories/**/*.stories.ts', { eager: true });

const isStory = (value: unknown): value is Story =>
  typeof value === 'object' && value !== null && 'render' in value;

const stories = Object.values(files).flatMap(({ default: group, ...rest }) =>
  Object.entries(rest).flatMap(([name, story]) =>
    isStory(story) ? [{ name: `${group.title}: ${name}`, component: group.component, story }] : [],
  ),
);

function addCanvas(): HTMLElement {
  const canvas = document.createElement('div');
  document.querySelector('main')?.append(canvas);
  return canvas;
}

window.gallery = {
  stories: stories.map(({ name, component }) => ({ name, component })),

  async show(wanted) {
    const found = stories.find(({ name }) => name === wanted);
    if (!found) throw new Error(`There is no story called “${wanted}”.`);
    const canvasElement = addCanvas();
    render(found.story.render(), canvasElement);
    await found.story.play?.({ canvasElement });
    await untilAtRest();
  },

  async plant(html, css) {
    const root = addCanvas().attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = html;
    await untilAtRest();
  },

  // Loaded when asked for: together they are ten times the size of the widgets.
  askAxe: async () => (await import('./ask-axe.js')).askAxe(),
  askIbm: async () => (await import('./ask-ibm.js')).askIbm(),
  tellAlfa: async () => (await import('./tell-alfa.js')).tellAlfa(),
};
