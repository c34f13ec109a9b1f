import { css } from 'lit';

/** The search row, the choices, and the folded list of regions. */
export const regionFinderStyles = css`
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .search input {
    flex: 1 1 12em;
    inline-size: auto;
  }
  .choices {
    display: grid;
    gap: 0.5em;
  }
  .choices li {
    max-inline-size: 66ch;
  }
  .choices button {
    inline-size: 100%;
    text-align: start;
  }
  .choices .note {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
  }
  .choices [aria-current] {
    border-width: 0.25em;
    border-style: double;
  }
  .folded {
    display: none;
  }
  .regions {
    margin-block-start: 0.75em;
  }
  @container (min-width: 40em) {
    .regions .choices {
      grid-template-columns: 1fr 1fr;
    }
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
