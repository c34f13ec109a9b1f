/**
 * Importing this file takes the page's defaults from the script tag that is running:
 * `<script src="prevent-widgets.js" data-region="london" data-setting="school">`. It must come before
 * the widgets, which read the defaults as soon as they are registered.
 */
import { pageDefaults } from '../base/page-state.js';
import type { RegionId } from '../schema/region.js';
import type { Setting } from '../schema/setting.js';

const { region, setting, localSrc, live } = document.currentScript?.dataset ?? {};

// Unknown values go to the widgets as they are: each reports them the same way as its own attribute.
Object.assign(pageDefaults, {
  region: region as RegionId | undefined,
  setting: setting as Setting | undefined,
  localSrc,
  live: live !== undefined,
});
