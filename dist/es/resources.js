/*! prevent-widgets 0.1.0 | MIT, content OGL v3.0 */
import{t as e}from"./shared/watch-page.js";import{K as r}from"./shared/base.js";import{t as s}from"./shared/resources.js";r("prevent-resources",s),e(document);export{s as PreventResources};
//# sourceMappingURL=resources.js.map
