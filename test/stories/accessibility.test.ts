/**
 * Every story, in every look a reader may have it: no violation of WCAG 2.2 A and AA found by axe, and
 * nothing wider than the page. The rules that ran are counted, so that silence is not taken for success.
 */
import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type axe from 'axe-core';
import 'axe-core/axe.min.js';
import { render } from 'lit';
import * as concernRouter from '../../stories/concern-router.stories.js';
import * as regionFinder from '../../stories/region-finder.stories.js';
import { forgetPage } from '../../src/base/page-state.js';
import type { Story } from '../../stories/story.js';
import * as trainingSessions from '../../stories/training-sessions.stories.js';

// axe-core is no module: importing it sets this global.
declare const window: Window & { readonly axe: typeof axe };

const isStory = (value: unknown): value is Story =>
  typeof value === 'object' && value !== null && 'render' in value;

async function show(story: Story, scheme: 'light' | 'dark'): Promise<HTMLElement> {
  forgetPage();
  const canvas = document.createElement('div');
  // Dark hosts say so by color-scheme, which is what the widgets go by.
  canvas.style.setProperty('color-scheme', scheme);
  canvas.style.setProperty('background', scheme === 'dark' ? '#000' : '#fff');
  document.body.append(canvas);
  render(story.render(), canvas);
  await story.play?.({ canvasElement: canvas });
  for (const widget of canvas.querySelectorAll<Element & { updateComplete?: Promise<boolean> }>(
    '*',
  )) {
    await widget.updateComplete;
  }
  return canvas;
}

async function expectNoViolations(canvas: HTMLElement) {
  const { violations, passes } = await window.axe.run(canvas, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // The story is a part of a page: landmarks and the level-1 heading are the host page's.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('; ')}`,
  );
  expect(found).to.deep.equal([]);
  expect(passes.map(({ id }) => id)).to.include.members([
    'color-contrast',
    'link-name',
    'target-size',
  ]);
}

for (const [group, stories] of [
  ['Region finder', regionFinder],
  ['Training sessions', trainingSessions],
  ['Concern router', concernRouter],
] as const) {
  for (const [name, story] of Object.entries<unknown>(stories)) {
    if (!isStory(story)) continue;
    describe(`${group}: ${name}`, () => {
      let canvas: HTMLElement | undefined;
      afterEach(async () => {
        canvas?.remove();
        await setViewport({ width: 1024, height: 768 });
        await emulateMedia({ reducedMotion: 'no-preference' });
      });

      for (const scheme of ['light', 'dark'] as const) {
        it(`is accessible on a ${scheme} page`, async () => {
          canvas = await show(story, scheme);
          await expectNoViolations(canvas);
        });
      }

      it('fits a page 320 px wide without scrolling sideways', async () => {
        await setViewport({ width: 320, height: 640 });
        canvas = await show(story, 'light');
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        await expectNoViolations(canvas);
      });
    });
  }
}
