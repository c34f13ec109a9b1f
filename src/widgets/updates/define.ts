/** Importing this file registers `<prevent-updates>`. */
import { defineWidget } from '../../base/define-widget.js';
import { PreventUpdates } from './updates.js';

defineWidget('prevent-updates', PreventUpdates);

declare global {
  interface HTMLElementTagNameMap {
    'prevent-updates': PreventUpdates;
  }
}
