import './elements.js';
export { PreventTrainingSessions } from './classes.js';
