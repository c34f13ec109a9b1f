import type { LitElement } from 'lit';

// Pages have print styles of their own, which hide, move or size everything; ids that nobody has weigh more.
const ALONE = `
  @media screen {
    [data-prevent-print] { display: none !important; }
  }
  @media print {
    html, body, body > [data-prevent-print] { all: initial !important; display: block !important; }
    html:not(#a#b) > body > :not([data-prevent-print]),
    html::before, html::after, body::before, body::after { display: none !important; }
    html:not(#a#b) > body > [data-prevent-print] { display: block !important; visibility: visible !important; }
  }`;

/**
 * Prints a widget without the page around it. The widget is added to the page for as long as the print
 * window is open, shown on paper only, by a constructed style sheet, which strict policies allow.
 * @returns whether a print window came: frames that may not open one do nothing at all
 */
export async function printAlone(poster: LitElement): Promise<boolean> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(ALONE);
  const stylesBefore = document.adoptedStyleSheets;
  const state = { isPrinting: false };
  const begin = () => {
    state.isPrinting = true;
  };
  const end = () => {
    poster.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    window.removeEventListener('beforeprint', begin);
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end, { once: true });
  poster.setAttribute('data-prevent-print', '');
  document.adoptedStyleSheets = [...stylesBefore, sheet];
  document.body.append(poster);
  await poster.updateComplete;
  window.print();
  if (!state.isPrinting) {
    window.removeEventListener('afterprint', end);
    end();
  }
  return state.isPrinting;
}
