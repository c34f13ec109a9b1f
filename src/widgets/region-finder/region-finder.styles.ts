import { css } from 'lit';

/** The search row with its suggestions, the choices, the map, and the folded list of regions. */
export const regionFinderStyles = css`
  .search {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .combobox {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  input {
    inline-size: 100%;
  }
  #suggestions {
    position: absolute;
    z-index: 1;
    inset: 100% 0 auto;
    margin: 0.25em 0 0;
    border: 0.125em solid var(--prevent--line);
    border-radius: 0.25em;
    background: var(--prevent--ground);
  }
  .away {
    display: none;
  }
  [role='option'] {
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid transparent;
    cursor: pointer;
    scroll-margin-block: 6em;
  }
  [role='option'] + [role='option'] {
    border-block-start: 1px solid var(--prevent--surface);
  }
  [role='option']:hover,
  [aria-selected='true'] {
    border-inline-start-color: var(--prevent--accent);
    background: var(--prevent--surface);
    color: var(--prevent--ink);
  }
  [aria-selected='true'] {
    outline: 0.125em solid var(--prevent--ink);
    outline-offset: -0.125em;
  }
  .in-error input {
    border-color: var(--prevent--emergency);
  }
  .regions {
    container-type: inline-size;
  }
  #regions {
    margin-block-end: 0.75em;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .choices button {
    inline-size: 100%;
    block-size: 100%;
    text-align: start;
  }
  .choices .small {
    display: block;
    font-weight: 400;
  }
  [aria-current] {
    border: 0.25em double;
  }
  .choices .pointed {
    background: var(--prevent--surface);
    text-decoration: underline;
  }
  .map {
    display: block;
    inline-size: 100%;
    max-inline-size: 26em;
    aspect-ratio: 528 / 652;
    overflow: visible;
  }
  .map path {
    fill: none;
    stroke: var(--prevent--ground);
    stroke-width: 1.5px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
    pointer-events: none;
  }
  .map .region {
    fill: var(--prevent--surface);
    stroke: var(--prevent--line);
    pointer-events: fill;
    cursor: pointer;
  }
  .map .police-areas {
    stroke: var(--prevent--line);
    stroke-width: 0.5px;
  }
  .map .region.current {
    fill: var(--prevent--accent);
  }
  .map .outline,
  .map .callout {
    stroke: var(--prevent--ink);
  }
  .map .outline {
    stroke-width: 3px;
  }
  .map .outline.pointed {
    stroke: var(--prevent--accent);
  }
  .name {
    fill: var(--prevent--ink);
    font-size: 0.8125em;
    font-weight: 700;
    text-anchor: middle;
    cursor: pointer;
    /* An edge of the region's own colour, where a name is wider than its region. */
    paint-order: stroke;
    stroke: var(--prevent--surface);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .name.called-out {
    stroke: none;
  }
  .map .name.current:not(.called-out) {
    fill: var(--prevent--ground);
    stroke: var(--prevent--accent);
  }
  .name.pointed text {
    text-decoration: underline;
  }
  .target {
    fill: transparent;
  }
  @container (inline-size >= 17.25em) {
    .mapped .unfold {
      display: none;
    }
  }
  @container (inline-size < 17.25em) {
    .folded,
    .name:not(.current, .pointed) text {
      display: none;
    }
  }
  @container (inline-size >= 40em) {
    .mapped #regions {
      display: grid;
      grid-template-columns: minmax(0, 4fr) minmax(0, 5fr);
      gap: 1.5em;
      align-items: start;
    }
  }
  .regions:not(.mapped) .folded {
    display: none;
  }
  @media (forced-colors: active) {
    .map .region {
      fill: Canvas;
      stroke: CanvasText;
    }
    .map .region.current {
      fill: Highlight;
    }
    .map .outline,
    .map .callout {
      stroke: CanvasText;
    }
    .map .outline.pointed {
      stroke: Highlight;
    }
    .map .name {
      fill: CanvasText;
      stroke: Canvas;
    }
    .map .name.current:not(.called-out) {
      fill: HighlightText;
      stroke: Highlight;
    }
    /* Without this, a ground is painted behind the words that hides them. */
    [role='option']:hover,
    [aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    [role='option']:hover span,
    [aria-selected='true'] span {
      color: inherit;
    }
  }
  @media print {
    .field {
      display: none;
    }
    .regions #regions.folded {
      display: block;
    }
    .choices button {
      display: block !important;
    }
    .choices button:not([aria-current]) {
      border: 0;
    }
  }
`;
