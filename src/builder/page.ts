/** What every part of the page is given to draw itself. */
import type { BuilderChoices } from './builder-choices.js';
import type { BuilderView } from './builder-view.js';

/** The pages a preview can stand on. */
export const LOOKS = ['plain', 'theme', 'dark', 'narrow'] as const;

/** Name of such a page. */
export type Look = (typeof LOOKS)[number];

/** How wide a preview can be, in CSS pixels. */
export const WIDTHS = ['320', '480', '768', 'full'] as const;

/** Width of a preview. */
export type Width = (typeof WIDTHS)[number];

/** How the preview is shown, which changes nothing in the code. */
export interface Showing {
  readonly look: Look;
  readonly width: Width;
}

/** The page: what is chosen, what follows from it, and what readers can do. */
export interface BuilderPage {
  readonly choices: BuilderChoices;
  readonly view: BuilderView;
  readonly showing: Showing;
  /** Id of the text that was copied last, until something changes. */
  readonly copied: string | undefined;
  /** Id of the text that is selected because the browser would not copy it, until something changes. */
  readonly selected: string | undefined;
  /** Changes the choices as they are by then: two changes may come before the page is drawn again. */
  readonly choose: (change: (now: BuilderChoices) => BuilderChoices) => void;
  /** Shows the preview differently. */
  readonly show: (showing: Partial<Showing>) => void;
  /** Copies the text of a field, or selects it where browsers refuse. */
  readonly copy: (id: string) => void;
  /** Moves the focus to a part of the page. */
  readonly goTo: (id: string) => void;
}
