import { css } from 'lit';

/** The list of changes, a line between two. */
export const updatesStyles = css`
  .updates li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--prevent--line);
  }
  .updates p {
    margin-block-end: 0.25em;
  }
`;
