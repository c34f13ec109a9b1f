/*! prevent-widgets 0.1.0 | MIT, content OGL v3.0 */
import{t as s}from"./shared/watch-page.js";import{K as r}from"./shared/base.js";import{t as e}from"./shared/training-sessions.js";r("prevent-training-sessions",e),s(document);export{e as PreventTrainingSessions};
//# sourceMappingURL=training-sessions.js.map
