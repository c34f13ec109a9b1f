/*! prevent-widgets 0.1.0 | MIT, content OGL v3.0 */
import{t as e}from"./shared/watch-page.js";import{K as s}from"./shared/base.js";import{t}from"./shared/newsletters.js";s("prevent-newsletters",t),e(document);export{t as PreventNewsletters};
//# sourceMappingURL=newsletters.js.map
