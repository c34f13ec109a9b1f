/*! prevent-widgets 0.1.0 | MIT, content OGL v3.0 */
import{t as o}from"./shared/watch-page.js";import{K as t}from"./shared/base.js";import{t as r}from"./shared/coordinator-contact.js";t("prevent-coordinator-contact",r),o(document);export{r as PreventCoordinatorContact};
//# sourceMappingURL=coordinator-contact.js.map
