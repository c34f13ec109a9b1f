import './elements.js';
export { PreventResources } from './classes.js';
