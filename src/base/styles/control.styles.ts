import { css } from 'lit';

/** Fields and buttons: native ones, 44 px high, with a focus ring of two tones that shows on any ground. */
export const controlStyles = css`
  button,
  input,
  select,
  textarea {
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.25em 0.75em;
    border: 0.125em solid;
    border-color: var(--prevent--line);
    border-radius: 0.25em;
    background: var(--prevent--ground);
    color: var(--prevent--ink);
    font: inherit;
  }
  select,
  textarea {
    inline-size: 100%;
  }
  button {
    border-color: var(--prevent--accent);
    background: var(--prevent--accent);
    color: var(--prevent--ground);
    font-weight: 700;
    cursor: pointer;
  }
  .second {
    background: var(--prevent--ground);
    color: var(--prevent--accent);
  }
  .link {
    min-block-size: 1.5em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--prevent--accent);
    font-weight: 400;
    text-align: start;
    text-underline-offset: 0.2em;
  }
  .link,
  button:hover {
    text-decoration: underline;
  }
  /* Room for a host's sticky header when focus scrolls a part into view. */
  * {
    scroll-margin-block: 8em;
  }
  :focus-visible {
    outline: 0.1875em solid var(--prevent--ink);
    outline-offset: 0.1875em;
    box-shadow: 0 0 0 0.1875em var(--prevent--ground);
  }
  label,
  legend {
    display: block;
    padding: 0;
    font-weight: 700;
  }
  .field {
    margin-block-end: 1em;
  }
  .error {
    color: var(--prevent--emergency);
    font-weight: 700;
  }
  .in-error {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--prevent--emergency);
  }
`;
