import { css } from 'lit';

/** The filters side by side where there is room, and the list of sessions. */
export const trainingSessionsStyles = css`
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0 1em;
  }
  .actions,
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .actions {
    gap: 0.5em 1.25em;
    align-items: baseline;
  }
  .add-all {
    margin-block-start: 1em;
  }
  .box > .actions,
  .box > .second,
  .add-all {
    margin-block-end: 1em;
  }
  [aria-pressed='true'] {
    background: var(--prevent--accent);
    color: var(--prevent--ground);
  }
  [aria-disabled='true'] {
    border: 0.125em dashed var(--prevent--line);
    color: var(--prevent--muted);
  }
  .facts {
    margin-block-end: 0.25em;
  }
  .badge {
    padding: 0.125em 0.5em;
    border: 1px solid var(--prevent--line);
    border-radius: 0.25em;
    background: var(--prevent--surface);
    font-weight: 700;
    white-space: nowrap;
  }
  .today .badge,
  .now .badge {
    background: var(--prevent--accent);
    color: var(--prevent--ground);
  }
  .calendar {
    flex: 1 1 100%;
  }
  @media print {
    .filters,
    .calendar {
      display: none;
    }
  }
`;
