/** Importing this file registers `<prevent-region-finder>`. */
import { defineWidget } from '../../base/define-widget.js';
import { PreventRegionFinder } from './region-finder.js';

defineWidget('prevent-region-finder', PreventRegionFinder);

declare global {
  interface HTMLElementTagNameMap {
    'prevent-region-finder': PreventRegionFinder;
  }
}
