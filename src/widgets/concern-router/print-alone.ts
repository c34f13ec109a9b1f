import type { LitElement } from 'lit';

const ALONE = `
  @media screen {
    [data-prevent-print] { display: none !important; }
  }
  @media print {
    html, body { display: block !important; height: auto !important; margin: 0 !important; overflow: visible !important; }
    body > :not([data-prevent-print]) { display: none !important; }
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
