import { css } from 'lit';

/** The list of resources, a line between two. */
export const resourcesStyles = css`
  .resources li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--prevent--line);
  }
  .resources p {
    margin-block-end: 0.25em;
  }
  @media print {
    .field {
      display: none;
    }
  }
`;
