import { escapeHtml } from '../../embed/snippet/write-tag.js';
import type { WidgetName } from '../../embed/snippet/snippet-choices.js';
import { fillText } from '../../core/text/fill.js';
import { frameWords } from '../../text/en-GB.js';
import { headingOf, renderWidget } from './render-widget.js';
import { toHtml } from './to-html.js';

/** Title of a widget's page: "Find your Prevent region – Prevent in education, England". */
function titleOf(name: WidgetName): string {
  const { site, pageTitle } = frameWords;
  return name === 'hub' ? site : fillText(pageTitle, { heading: headingOf(name), site });
}

/**
 * A page with one widget, complete without script. Links open new tabs, because most pages refuse to be
 * shown in a frame; on its own, the page's script takes that back. Not for search engines, which shall find
 * the pages it is framed in.
 */
export function writeFramePage(name: WidgetName): string {
  const title = escapeHtml(titleOf(name));
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="connect-src 'self' https://www.gov.uk">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex">
<base target="_blank">
<link rel="canonical" href="${name}.html">
<link rel="alternate" type="application/json+oembed" href="${name}.json" title="${escapeHtml(headingOf(name))}">
<link rel="stylesheet" href="frame.css">
<script defer src="frame.js"></script>
<script defer src="../prevent-widgets.js"></script>
</head>
<body>
<main>
<h1 class="unseen">${escapeHtml(frameWords.site)}</h1>
<div data-prevent="${name}">
${toHtml(() => renderWidget(name))}
</div>
<p class="alone"><a href="${name}.html">${escapeHtml(frameWords.openAlone)}</a></p>
</main>
</body>
</html>
`;
}
