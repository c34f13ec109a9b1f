/** Importing this file registers `<prevent-newsletters>`. */
import { defineWidget } from '../../base/define-widget.js';
import { PreventNewsletters } from './newsletters.js';

defineWidget('prevent-newsletters', PreventNewsletters);

declare global {
  interface HTMLElementTagNameMap {
    'prevent-newsletters': PreventNewsletters;
  }
}
