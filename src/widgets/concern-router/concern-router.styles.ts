import { css } from 'lit';

/** The radios, the answers so far and the routes. */
export const concernRouterStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }
  fieldset.in-error {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--prevent--emergency);
  }
  legend {
    margin-block-end: 0.5em;
  }
  .radio {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: 2.75em;
    font-weight: 400;
    cursor: pointer;
  }
  .radio input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    min-block-size: 0;
    accent-color: var(--prevent--accent);
  }
  .radio:hover {
    background: var(--prevent--surface);
  }
  .answers div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    padding-block: 0.375em;
    border-block-end: 1px solid var(--prevent--line);
  }
  .answers dt {
    color: var(--prevent--muted);
  }
  .answers dd {
    flex: 1 1 12em;
    margin: 0;
  }
  .routes {
    counter-reset: route;
  }
  .routes > li {
    margin-block-end: 0.75em;
    padding: 1em;
    background: var(--prevent--surface);
  }
  .routes p {
    margin-block-end: 0.25em;
  }
  .phone {
    font-size: 1.375em;
    font-weight: 700;
  }
  @media print {
    .routes > li {
      break-inside: avoid;
      border: 1px solid #000;
    }
  }
`;
