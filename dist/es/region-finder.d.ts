import './elements.js';
export { PreventRegionFinder } from './classes.js';
