import { css } from 'lit';

/** The search row, the choices, and the folded list of regions. */
export const regionFinderStyles = css`
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  input {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .in-error input {
    border-color: var(--prevent--emergency);
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
  .folded {
    display: none;
  }
  @media print {
    .field {
      display: none;
    }
    .folded {
      display: block;
    }
    .choices button {
      display: block !important;
      border: 0;
    }
  }
`;
