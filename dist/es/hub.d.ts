import './elements.js';
export { PreventHub } from './classes.js';
