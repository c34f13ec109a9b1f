/*! prevent-widgets 0.1.0 | MIT, content OGL v3.0 */
import{t as r}from"./shared/watch-page.js";import{K as e}from"./shared/base.js";import{t as o}from"./shared/concern-router.js";e("prevent-concern-router",o),r(document);export{o as PreventConcernRouter};
//# sourceMappingURL=concern-router.js.map
