/**
 * Importing this file takes the page's defaults from our script tag:
 * `<script src="prevent-widgets.js" data-region="london" data-setting="school">`. It must come before
 * the widgets, which read the defaults as soon as they are registered.
 */
import { pageDefaults } from '../base/page-state.js';
import type { RegionId } from '../schema/region.js';
import type { Setting } from '../schema/setting.js';

// A module does not know its own tag.
const tag = (document.currentScript ??
  [...document.scripts].find(({ src }) => /\/(prevent-widgets|es\/[a-z-]+)\.js/.test(src))) as
  HTMLScriptElement | null | undefined;

const { region, setting, localSrc, live, upgradeLinks } = tag?.dataset ?? {};

// Unknown values go to the widgets as they are: each reports them the same way as its own attribute.
Object.assign(pageDefaults, {
  region: region as RegionId | undefined,
  setting: setting as Setting | undefined,
  localSrc,
  live: live !== undefined,
});

/** Where the pages are whose links become widgets: beside our script. Unset unless the tag asks for it. */
export const linkedPages =
  upgradeLinks !== undefined && tag?.src ? new URL(tag.src).origin : undefined;
