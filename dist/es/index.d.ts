import './elements.js';
export * from './classes.js';
