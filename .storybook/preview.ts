/** How Storybook shows the stories: on a light or dark page, in the widths that matter, each on its own. */
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../dist/custom-elements.json';
import { forgetPage } from '../src/base/page-state.js';
import WidgetPage from './widget-page.mdx';

setCustomElementsManifest(manifest);

const viewport = (width: number, height: number) => ({
  name: `${String(width)} px`,
  styles: { width: `${String(width)}px`, height: `${String(height)}px` },
});

const preview: Preview = {
  tags: ['autodocs'],
  // A region chosen in one story would be there in the next.
  beforeEach: forgetPage,
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        title: 'Scheme',
        icon: 'contrast',
        items: ['light', 'dark'],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { scheme: 'light' },
  decorators: [
    // Dark hosts say so by color-scheme, which is what the widgets go by.
    (story, { globals }) => html`
      <div
        style="color-scheme: ${globals.scheme}; padding: 1rem; background: Canvas; color: CanvasText"
      >
        ${story()}
      </div>
    `,
  ],
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
    // The stories take no arguments: what can be set is listed on the documentation page.
    controls: { disable: true },
    actions: { disable: true },
    docs: { page: WidgetPage },
    viewport: {
      options: {
        narrow: viewport(240, 640),
        small: viewport(320, 640),
        phone: viewport(360, 800),
        tablet: viewport(768, 1024),
        desktop: viewport(1280, 900),
      },
    },
  },
};
export default preview;
