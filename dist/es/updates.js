/*! prevent-widgets 0.1.0 | MIT, content OGL v3.0 */
import{t as e}from"./shared/watch-page.js";import{K as s}from"./shared/base.js";import{t as a}from"./shared/updates.js";s("prevent-updates",a),e(document);export{a as PreventUpdates};
//# sourceMappingURL=updates.js.map
