import './elements.js';
export { PreventConcernRouter } from './classes.js';
