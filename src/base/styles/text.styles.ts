import { css } from 'lit';

/** Text: three sizes, lines of at most 66 characters, one accent. Distances are multiples of 0.25em. */
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
  dd {
    margin: 0 0 0.75em;
    padding: 0;
    max-inline-size: 66ch;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin-block-end: 0.5em;
    font-size: 1em;
    font-weight: 700;
    line-height: 1.25;
  }
  .box > :is(h2, h3, h4, h5, h6),
  .large {
    font-size: 1.375em;
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  ul.plain,
  ol.plain {
    padding: 0;
    max-inline-size: none;
    list-style: none;
  }
  a {
    color: var(--prevent--accent);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: max(3px, 0.1875em);
  }
  .muted,
  .hint {
    color: var(--prevent--muted);
  }
  .panel {
    margin-block: 1em;
    padding: 1em;
    border-inline-start: 0.25em solid var(--prevent--accent);
    background: var(--prevent--surface);
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
    font-size: 1.375em;
    line-height: 1.25;
  }
  .footer {
    margin-block-start: 1.25em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--prevent--line);
    color: var(--prevent--muted);
    font-size: 0.875em;
  }
  .footer p {
    margin-block-end: 0.5em;
  }
  .notice {
    color: var(--prevent--ink);
    font-weight: 700;
  }
  .for-screen-readers {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .emergency {
      border-color: #000;
      background: none;
      color: #000;
    }
  }
`;
