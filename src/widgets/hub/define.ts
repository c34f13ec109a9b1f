/** Importing this file registers `<prevent-hub>`. It shows those of the other widgets that are registered. */
import { defineWidget } from '../../base/define-widget.js';
import { PreventHub } from './hub.js';

defineWidget('prevent-hub', PreventHub);

declare global {
  interface HTMLElementTagNameMap {
    'prevent-hub': PreventHub;
  }
}
