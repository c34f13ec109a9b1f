/*! prevent-widgets 0.1.0 | MIT, content OGL v3.0 */
import{t as r}from"./shared/watch-page.js";import{K as e}from"./shared/base.js";import{t as s}from"./shared/hub.js";e("prevent-hub",s),r(document);export{s as PreventHub};
//# sourceMappingURL=hub.js.map
