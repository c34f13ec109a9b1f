import { css } from 'lit';
import { boxStyles } from '../../base/styles/box.styles.js';
import { textStyles } from '../../base/styles/text.styles.js';
import { trainingSessionsStyles } from '../../widgets/training-sessions/training-sessions.styles.js';

/** What a page has around its box, and what readers without script need. */
const pageStyles = css`
  html {
    color-scheme: light;
  }
  html.dark {
    color-scheme: dark;
  }
  /* On its own the page goes by what its reader likes; in a frame, by the page around. */
  html.follows {
    color-scheme: light dark;
  }
  body {
    margin: 0;
    background: #fff;
    color: #11181d;
    font-family: system-ui, sans-serif;
    line-height: 1.5;
  }
  @supports (color: light-dark(red, red)) {
    body {
      background: light-dark(#fff, #12181c);
      color: light-dark(#11181d, #eef2f4);
    }
  }
  .alone {
    margin: 0;
    padding: 0.5em 1.25em;
    max-inline-size: none;
    font-size: 0.875em;
  }
  .alone a {
    color: inherit;
  }
  .is-alone .alone {
    display: none;
  }
  .is-alone main {
    max-inline-size: 60em;
    margin-inline: auto;
  }
  /* Side by side where there is room: without script a page holds all a widget knows. */
  .rows,
  .routes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr));
    gap: 0 2em;
  }
  .routes {
    gap: 1em;
  }
  .routes > li {
    margin: 0;
  }
  nav ul {
    columns: 2 14em;
  }
  nav li {
    padding-block: 0.25em;
  }
  .part > [part='heading'] {
    font-size: 1.25em;
  }
  .part {
    margin-block-start: 1.5em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--prevent--line);
  }
  a {
    scroll-margin-block: 2em;
  }
  :focus-visible {
    outline: 0.1875em solid;
    outline-offset: 0.1875em;
  }
  /* Where links may be dead, they can be read and copied. The script says when they are not. */
  html:not(.live) a[href^='http']::after {
    content: ' (' attr(href) ')';
    font-size: 0.875em;
    font-weight: 400;
  }
  @media print {
    html[class] {
      color-scheme: light;
    }
    .alone,
    nav {
      display: none;
    }
    .rows > li,
    .routes > li {
      break-inside: avoid;
    }
  }
`;

/** The rules of a shadow root that say nothing in a page. */
const FOR_SHADOW_ROOTS = /[^{}]*(?::host|::slotted)[^{}]*\{[^{}]*\}/g;

/** `frame.css`: the look of the widgets, from the same sheets, for pages. Readable, without our comments. */
export function writeFrameStyles(): string {
  return [boxStyles, textStyles, trainingSessionsStyles, pageStyles]
    .map(({ cssText }) =>
      cssText
        .replace(/\/\*[^]*?\*\//g, '')
        .replace(FOR_SHADOW_ROOTS, '')
        .replace(/\n\s*\n/g, '\n')
        .replace(/^ {2}/gm, '')
        .trim(),
    )
    .join('\n')
    .concat('\n');
}
