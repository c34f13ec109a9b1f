/*! prevent-widgets 0.1.0 | MIT, content OGL v3.0 */
import{t as e}from"./shared/watch-page.js";import{K as r}from"./shared/base.js";import{t as o}from"./shared/region-finder.js";r("prevent-region-finder",o),e(document);export{o as PreventRegionFinder};
//# sourceMappingURL=region-finder.js.map
