import { css } from 'lit';

/** On paper there is nothing to choose. */
export const resourcesStyles = css`
  @media print {
    .field {
      display: none;
    }
  }
`;
