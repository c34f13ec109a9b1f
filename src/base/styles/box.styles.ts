import { css } from 'lit';

/**
 * The box that keeps the host page's look out and ours in. Measured on hostile pages: everything that
 * inherits crosses a shadow boundary, so the inner wrapper resets it all, except what must pass
 * (hidden ancestors stay hidden, inert ones stay inert, dark pages stay dark).
 */
export const boxStyles = css`
  :host {
    display: block;
    /* What the size of our text is reckoned from; some pages set the size of everything, importantly. */
    font-size: medium !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .box {
    all: initial;
    display: block;
    box-sizing: border-box;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;

    --prevent--ink: var(--prevent-ink, #11181d);
    --prevent--muted: var(--prevent-muted, #4a5560);
    --prevent--accent: var(--prevent-accent, #1b5a94);
    --prevent--ground: var(--prevent-ground, #fff);
    --prevent--surface: var(--prevent-surface, #f2f5f7);
    --prevent--line: var(--prevent-line, #6d7780);
    --prevent--emergency: var(--prevent-emergency, #9c1414);

    padding: 1.25em;
    border: 1px solid var(--prevent--line);
    border-block-start: 0.25em solid var(--prevent--accent);
    background: var(--prevent--ground);
    color: var(--prevent--ink);
    /* The larger of the reader's own text size and the page's, so that 62.5% roots do no harm. */
    font-size: max(1em, 1rem);
    font-family: var(--prevent-font-family, system-ui, sans-serif);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  /* What the page wrote is in its own language, from its own side. */
  ::slotted(*) {
    unicode-bidi: plaintext;
  }
  .bare {
    padding: 0;
    border: 0;
  }

  /* Dark where the page says it is dark, by color-scheme; a light page stays light at night. Browsers of
     before 2024 do not know light-dark(): they show the light colours on every page. */
  @supports (color: light-dark(red, red)) {
    .box {
      --prevent--ink: var(--prevent-ink, light-dark(#11181d, #eef2f4));
      --prevent--muted: var(--prevent-muted, light-dark(#4a5560, #b3bec7));
      --prevent--accent: var(--prevent-accent, light-dark(#1b5a94, #86c0f5));
      --prevent--ground: var(--prevent-ground, light-dark(#fff, #12181c));
      --prevent--surface: var(--prevent-surface, light-dark(#f2f5f7, #1c252b));
      --prevent--line: var(--prevent-line, light-dark(#6d7780, #84909a));
      --prevent--emergency: var(--prevent-emergency, light-dark(#9c1414, #ff9d94));
    }
  }

  @media print {
    .box {
      color-scheme: light;
    }
    button {
      display: none !important;
    }
    /* Paper shows no link addresses and often no backgrounds. */
    a[href^='http']::after {
      content: ' (' attr(href) ')';
    }
  }
`;
