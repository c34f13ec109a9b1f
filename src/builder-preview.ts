/** What `dist/builder/preview.js` is made from: the page inside the builder's preview. */
import { servePreview } from './builder/preview.js';

const place = document.querySelector<HTMLElement>('#place');
if (place) servePreview(place);
