import { css } from 'lit';

/** Fields and buttons: native ones, at least 44 px high, with a focus ring that shows on any ground. */
export const controlStyles = css`
  button,
  input,
  select {
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    margin: 0;
    border: 0.125em solid var(--prevent--line);
    border-radius: 0.25em;
    background: var(--prevent--ground);
    color: var(--prevent--ink);
    font: inherit;
  }
  input,
  select {
    padding: 0.25em 0.5em;
    inline-size: 100%;
  }
  button {
    padding: 0.375em 0.875em;
    border-color: transparent;
    background: var(--prevent--accent);
    color: var(--prevent--ground);
    font-weight: 700;
    text-align: center;
    cursor: pointer;
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button.second {
    border-color: var(--prevent--accent);
    background: var(--prevent--ground);
    color: var(--prevent--accent);
  }
  button.link {
    min-block-size: 1.5em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--prevent--accent);
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :focus-visible,
  [tabindex='-1']:focus {
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
  .hint {
    margin-block-end: 0.25em;
    font-size: 0.875em;
  }
  .field {
    margin-block-end: 1em;
  }
  .error {
    margin-block-end: 0.25em;
    color: var(--prevent--emergency);
    font-weight: 700;
  }
  .in-error {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--prevent--emergency);
  }
  .in-error input[type='text'] {
    border-color: var(--prevent--emergency);
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonBorder;
    }
    .panel,
    .in-error {
      border-color: CanvasText;
    }
  }
`;
