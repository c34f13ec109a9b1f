/**
 * Importing this file takes the page's defaults from our script tag:
 * `<script src="prevent-widgets.js" data-region="london" data-setting="school">`. It must come before
 * the widgets, which read the defaults as soon as they are registered.
 */
import { pageDefaults } from '../base/page-state.js';
import type { RegionId } from '../schema/region.js';
import type { Setting } from '../schema/setting.js';

const OURS =
  /\/(?:es\/index|prevent-widgets|concern-router|region-finder|training-sessions|coordinator-contact|newsletters|resources|updates|hub)[^/]*\.js/;

// A module does not know its own tag. One that is bundled into the page's own script must not take that for its
// own (our classic files, whatever their name, have left theirs on the window), and `currentScript` may be a
// picture of that name.
const { currentScript, scripts } = document;
const isOurs = ({ src }: HTMLScriptElement) => OURS.test(src);
const tag =
  currentScript instanceof HTMLScriptElement &&
  (isOurs(currentScript) || 'preventWidgets' in window)
    ? currentScript
    : [...scripts].find(isOurs);

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
