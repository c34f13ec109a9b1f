import './elements.js';
export { PreventNewsletters } from './classes.js';
