/** What `dist/prevent-widgets.js` is made from: all widgets and the placeholders, for one script tag. */
import './embed/script-defaults.js';
// Of all orders, this one compresses best.
import './widgets/region-finder/define.js';
import './widgets/training-sessions/define.js';
import './widgets/concern-router/define.js';
import './widgets/coordinator-contact/define.js';
import './widgets/newsletters/define.js';
import './widgets/resources/define.js';
import './widgets/updates/define.js';
import './widgets/hub/define.js';
import { watchPage } from './embed/watch-page.js';

watchPage(document);
