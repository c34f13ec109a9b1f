import type { PreventConcernRouter, PreventCoordinatorContact, PreventHub, PreventNewsletters, PreventRegionFinder, PreventResources, PreventTrainingSessions, PreventUpdates } from './classes.js';

declare global {
  interface HTMLElementTagNameMap {
    'prevent-concern-router': PreventConcernRouter;
    'prevent-region-finder': PreventRegionFinder;
    'prevent-training-sessions': PreventTrainingSessions;
    'prevent-coordinator-contact': PreventCoordinatorContact;
    'prevent-newsletters': PreventNewsletters;
    'prevent-resources': PreventResources;
    'prevent-updates': PreventUpdates;
    'prevent-hub': PreventHub;
  }
}
