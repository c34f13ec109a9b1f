import './elements.js';
export { PreventCoordinatorContact } from './classes.js';
