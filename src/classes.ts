/** What `dist/es/classes.js` is made from: the classes of the widgets. Importing it registers nothing. */
export { PreventConcernRouter } from './widgets/concern-router/concern-router.js';
export { PreventCoordinatorContact } from './widgets/coordinator-contact/coordinator-contact.js';
export { PreventHub } from './widgets/hub/hub.js';
export { PreventNewsletters } from './widgets/newsletters/newsletters.js';
export { PreventRegionFinder } from './widgets/region-finder/region-finder.js';
export { PreventResources } from './widgets/resources/resources.js';
export { PreventTrainingSessions } from './widgets/training-sessions/training-sessions.js';
export { PreventUpdates } from './widgets/updates/updates.js';
