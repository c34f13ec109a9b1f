import { upgradeLinks } from './links.js';
import { upgradePlaceholders } from './placeholders.js';
import { linkedPages } from './script-defaults.js';

let isWatched = false;

/**
 * Upgrades placeholders, and links where the script tag asks for it, now and whenever more appear. While the
 * page is still being read nothing is touched: the parser would go on writing the rest of a fallback beside
 * the widget. Each of our modules asks once its widget is registered; the page is watched once.
 */
export function watchPage(page: Document): void {
  const upgrade = () => {
    if (page.readyState === 'loading') {
      // Again and again: a page that is opened anew and written forgets who listens.
      page.addEventListener('DOMContentLoaded', upgrade);
      return;
    }
    upgradePlaceholders(page);
    if (linkedPages) upgradeLinks(page, linkedPages);
  };
  upgrade();
  if (isWatched) return;
  isWatched = true;
  new MutationObserver(upgrade).observe(page, { childList: true, subtree: true });
}
