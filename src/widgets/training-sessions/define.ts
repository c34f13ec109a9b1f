/** Importing this file registers `<prevent-training-sessions>`. */
import { defineWidget } from '../../base/define-widget.js';
import { PreventTrainingSessions } from './training-sessions.js';

defineWidget('prevent-training-sessions', PreventTrainingSessions);

declare global {
  interface HTMLElementTagNameMap {
    'prevent-training-sessions': PreventTrainingSessions;
  }
}
