import { css } from 'lit';

/** Text: three sizes, lines of at most 66 characters (about half an em each), one accent. Distances are multiples of 0.25em. */
export const textStyles = css`
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0 0 0.75em;
    padding: 0;
    border: 0;
    max-inline-size: 33em;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 1em 0 0.5em;
    font-size: 1em;
    font-weight: 700;
    line-height: 1.25;
  }
  [part='heading'],
  .large {
    font-size: 1.375em;
    font-weight: 700;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  .plain {
    padding: 0;
    max-inline-size: none;
    list-style: none;
  }
  a {
    color: var(--prevent--accent);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 0.1875em;
  }
  .muted {
    color: var(--prevent--muted);
  }
  .small {
    font-size: 0.875em;
  }
  .panel {
    margin-block: 1em;
    padding: 1em;
    border-inline-start: 0.25em solid var(--prevent--accent);
    background: var(--prevent--surface);
  }
  [part='heading'],
  .panel > :first-child {
    margin-block-start: 0;
  }
  .panel > :last-child {
    margin-block-end: 0;
  }
  .emergency {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    margin-block-end: 1em;
    padding: 0.75em 1em;
    border: 0.125em solid transparent;
    background: var(--prevent--emergency);
    color: var(--prevent--ground);
    font-weight: 700;
  }
  .emergency a {
    color: inherit;
  }
  .rows > li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--prevent--line);
  }
  .rows p {
    margin-block-end: 0.25em;
  }
  .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.75em 1.5em;
    padding: 1em;
    border-inline-start: 0.25em solid var(--prevent--emergency);
    background: var(--prevent--surface);
  }
  .contacts p {
    margin-block-end: 0.25em;
  }
  .footer {
    margin-block-start: 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--prevent--line);
  }
  /* For screen readers only. */
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    /* Paper does not know what is now. */
    .now {
      display: none;
    }
    .contacts {
      break-inside: avoid;
    }
    .emergency {
      border-color: currentcolor;
      background: none;
      color: inherit;
    }
  }
`;
