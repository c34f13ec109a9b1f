import './elements.js';
export { PreventUpdates } from './classes.js';
