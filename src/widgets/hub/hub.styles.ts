import { css } from 'lit';

/** The parts beside their buttons where there is room, below them where there is not; all of them on paper. */
export const hubStyles = css`
  .hub {
    container-type: inline-size;
  }
  .layout {
    display: grid;
    gap: 1.5em;
  }
  nav ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 9em), 1fr));
    gap: 0.5em;
    margin: 0;
  }
  nav button {
    inline-size: 100%;
    block-size: 100%;
    padding-block: 0.5em;
    line-height: 1.25;
    text-align: start;
  }
  [aria-current] {
    border-color: var(--prevent--accent);
    background: var(--prevent--accent);
    color: var(--prevent--ground);
  }
  .parts {
    min-inline-size: 0;
  }
  .closed {
    display: none;
  }
  @container (inline-size >= 44em) {
    .layout {
      grid-template-columns: 14em minmax(0, 1fr);
      gap: 2em;
      align-items: start;
    }
    nav ul {
      grid-template-columns: 1fr;
    }
  }
  /* In sight wherever the reader is in the panel, unless it would take too much of it: in a narrow column
     of a wide window it can be taller than the window. */
  @media screen and (min-height: 30em) {
    @container (inline-size >= 30em) {
      .emergency {
        position: sticky;
        inset-block-start: 0;
        z-index: 2;
      }
    }
  }
  @media (forced-colors: active) {
    [aria-current] {
      border-width: 0.25em;
    }
  }
  @media print {
    nav {
      display: none;
    }
    .closed {
      display: block;
    }
    .layout {
      display: block;
    }
  }
`;
