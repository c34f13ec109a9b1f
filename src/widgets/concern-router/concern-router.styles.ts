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
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    max-inline-size: none;
  }
  .summary {
    columns: 2 16em;
    column-gap: 1.5em;
  }
  .summary li {
    break-inside: avoid;
    padding-block: 0.5em;
    border-block-start: 1px solid var(--prevent--line);
    font-size: 0.875em;
    line-height: 1.375;
  }
  .answer dd {
    margin: 0;
  }
  .on-paper {
    display: none;
  }
  @media print {
    /* Questions are of no use on paper: every route is. */
    .on-screen {
      display: none;
    }
    .on-paper {
      display: block;
    }
    /* As a notice for a wall: everything on one sheet of A4. */
    :host([display='summary']) .box {
      padding: 0;
      border: 0;
      font-size: 9pt;
      line-height: 1.25;
    }
    :host([display='summary']) p {
      max-inline-size: none;
    }
    :host([display='summary']) .emergency {
      font-size: 1.5em;
    }
    :host([display='summary']) .footer a::after {
      content: none;
    }
    .summary li {
      padding-block: 0.375em;
      line-height: 1.25;
    }
    .panel {
      break-inside: avoid;
      border: 1px solid;
    }
  }
`;
