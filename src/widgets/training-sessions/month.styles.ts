import { css } from 'lit';

/** The month calendar: words in its days where there is room, numbers alone where there is not. */
export const monthStyles = css`
  .month {
    container-type: inline-size;
    margin-block-end: 1.5em;
  }
  .months {
    justify-content: space-between;
  }
  /* On pages without a doctype, tables take neither type nor colour from around them. */
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    color: inherit;
    font: inherit;
  }
  caption {
    padding-block: 0.5em;
    text-align: start;
  }
  th,
  td {
    padding: 0.25em 0;
    text-align: start;
    white-space: nowrap;
  }
  abbr {
    text-decoration: none;
  }
  td {
    block-size: 2.75em;
    border: 1px solid var(--prevent--line);
    vertical-align: top;
  }
  td:empty {
    border-color: transparent;
  }
  td:has(button) {
    padding: 0;
  }
  .marked {
    outline: 0.125em solid var(--prevent--accent);
    outline-offset: -0.125em;
  }
  .day,
  .mark,
  .count {
    display: block;
    padding-inline: 0.125em;
  }
  td .second {
    display: flex;
    flex-direction: column;
    align-items: start;
    inline-size: 100%;
    block-size: 100%;
    padding: 0.125em 0;
    border-color: transparent;
    border-radius: 0;
    background: var(--prevent--surface);
  }
  .over {
    color: var(--prevent--muted);
  }
  td [aria-pressed='true'] {
    background: var(--prevent--accent);
    color: var(--prevent--ground);
  }
  .on-paper {
    display: none;
  }
  @container (inline-size < 34em) {
    .words,
    .mark {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @container (inline-size < 15em) {
    .month th {
      font-size: 0.75em;
    }
  }
  @container (inline-size >= 34em) {
    td {
      block-size: 4.5em;
    }
    .number {
      display: none;
    }
  }
  @media (forced-colors: active) {
    [aria-pressed='true'] {
      border-width: 0.25em;
    }
  }
  @media print {
    td .second {
      display: flex !important;
    }
    .on-paper {
      display: block;
    }
  }
`;
