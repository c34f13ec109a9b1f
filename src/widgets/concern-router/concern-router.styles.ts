import { css } from 'lit';

/** The radios, the answers so far and the routes. */
export const concernRouterStyles = css`
  fieldset {
    min-inline-size: 0;
  }
  label {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 2.25em;
    padding-block: 0.25em;
    font-weight: 400;
    line-height: 1.25;
    cursor: pointer;
  }
  label:hover {
    background: var(--prevent--surface);
  }
  input {
    flex: none;
    inline-size: 1.5em;
    min-block-size: 1.5em;
    accent-color: var(--prevent--accent);
  }
  .answer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--prevent--line);
  }
  .answer dd {
    margin: 0;
  }
  @media print {
    .panel {
      break-inside: avoid;
      border: 1px solid;
    }
  }
`;
