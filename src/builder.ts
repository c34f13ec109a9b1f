/** What `dist/builder/builder.js` is made from: the builder and the form for an organisation's own file. */
import './builder/local/local-editor.js';
import { PreventBuilder } from './builder/builder.js';
import { folderOf, readRelease } from './builder/read-page.js';

customElements.define('prevent-builder', PreventBuilder);
const builder = new PreventBuilder();
builder.folder = folderOf(location.href);
builder.release = readRelease(
  document.querySelector<HTMLMetaElement>('meta[name="prevent-integrity"]')?.content ?? '',
);
document.querySelector('#builder')?.replaceWith(builder);
