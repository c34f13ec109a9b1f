/** Importing this file registers `<prevent-coordinator-contact>`. */
import { defineWidget } from '../../base/define-widget.js';
import { PreventCoordinatorContact } from './coordinator-contact.js';

defineWidget('prevent-coordinator-contact', PreventCoordinatorContact);

declare global {
  interface HTMLElementTagNameMap {
    'prevent-coordinator-contact': PreventCoordinatorContact;
  }
}
