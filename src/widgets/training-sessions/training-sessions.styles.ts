import { css } from 'lit';

/** The filters side by side where there is room, and the list of sessions. */
export const trainingSessionsStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0 1em;
  }
  .sessions li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--prevent--line);
  }
  .sessions p {
    margin-block-end: 0.25em;
  }
  .badge {
    padding: 0.125em 0.5em;
    border: 1px solid var(--prevent--line);
    background: var(--prevent--surface);
    font-weight: 700;
  }
  @media print {
    .filters {
      display: none;
    }
  }
`;
