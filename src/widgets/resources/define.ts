/** Importing this file registers `<prevent-resources>`. */
import { defineWidget } from '../../base/define-widget.js';
import { PreventResources } from './resources.js';

defineWidget('prevent-resources', PreventResources);

declare global {
  interface HTMLElementTagNameMap {
    'prevent-resources': PreventResources;
  }
}
