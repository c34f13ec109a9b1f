/** Importing this file registers `<prevent-concern-router>`. */
import { defineWidget } from '../../base/define-widget.js';
import { PreventConcernRouter } from './concern-router.js';

defineWidget('prevent-concern-router', PreventConcernRouter);

declare global {
  interface HTMLElementTagNameMap {
    'prevent-concern-router': PreventConcernRouter;
  }
}
