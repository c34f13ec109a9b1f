/** A page as its blocks of words, in reading order: the same for markup, a saved file and plain text. */

/** A link within words. */
export interface PageLink {
  readonly text: string;
  /** As written: may be relative, unsafe or no address at all. */
  readonly href: string;
}

/** Words with their links, as `foldText` leaves them: never empty, except in cells and captions. */
export interface PageWordsAt {
  readonly text: string;
  readonly links: readonly PageLink[];
  /** Line of the file, counted from 1, where that is known. */
  readonly line?: number;
}

/** A heading. In plain text, which has no levels, all but the first are of level 2. */
export interface PageHeading extends PageWordsAt {
  readonly kind: 'heading';
  readonly level: number;
}

/** Words between headings, lists and tables. */
export interface PageParagraph extends PageWordsAt {
  readonly kind: 'paragraph';
}

/** An item of a list: 0 deep, or deeper in lists within it. Its own words only. */
export interface PageItem extends PageWordsAt {
  readonly depth: number;
}

/** A list with the lists within it. */
export interface PageList {
  readonly kind: 'list';
  readonly items: readonly PageItem[];
}

/** A cell. One that spans columns is followed by empty ones. */
export interface PageCell extends PageWordsAt {
  readonly isHeader: boolean;
}

/** A table, row by row. */
export interface PageTable {
  readonly kind: 'table';
  readonly caption: PageWordsAt;
  readonly rows: readonly (readonly PageCell[])[];
}

/** A piece of a page. */
export type PageBlock = PageHeading | PageParagraph | PageList | PageTable;
