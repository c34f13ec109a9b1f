/**
 * What a screen reader is given for every story stays as the golden files have it. After a wanted change, run
 * with UPDATE_GOLDEN=1 and review the difference.
 */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { describeChange, listGolden, readGolden, writeGolden } from './golden-file.js';
import { looks } from './looks.js';
import { openGallery } from './open-gallery.js';
import { printTree } from './print-tree.js';

const isUpdating = Boolean(process.env.UPDATE_GOLDEN);
const isForAll = !process.env.STORIES;

const gallery = await openGallery();
after(() => gallery.close());

async function printStory(name: string): Promise<string[]> {
  const [look] = looks;
  assert.ok(look);
  return gallery.visit(look, async ({ page, session }) => {
    await page.evaluate((story) => window.gallery.show(story), name);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const main = nodes.find(({ role }) => role?.value === 'main');
    assert.ok(main, 'The page has no main part.');
    // The first heading is the page's own.
    return printTree(nodes, main).slice(1);
  });
}

const components = [...new Set(gallery.stories.map(({ component }) => component))];

for (const component of components) {
  describe(`names and roles of ${component}`, () => {
    const golden = readGolden(component);
    const stories = gallery.stories.filter((story) => story.component === component);
    const printed = new Map(isForAll ? [] : golden);

    for (const { name } of stories) {
      it(`${name} are as they were`, async () => {
        const now = await printStory(name);
        printed.set(name, now);
        const change = describeChange(golden.get(name) ?? [], now);
        assert.ok(now.length > 0, `${name} gives a screen reader nothing.`);
        assert.ok(isUpdating || change === '', `${name}:\n${change}\nUPDATE_GOLDEN=1 takes it on.`);
      });
    }

    after(() => {
      if (isUpdating) writeGolden(component, printed);
    });

    it('are kept for no story that is gone', { skip: !isForAll || isUpdating }, () => {
      const names = stories.map(({ name }) => name);
      assert.deepEqual(
        [...golden.keys()].filter((name) => !names.includes(name)),
        [],
      );
    });
  });
}

describe('the golden files', () => {
  it('are about widgets there are', { skip: !isForAll }, () => {
    assert.deepEqual(
      listGolden().filter((component) => !components.includes(component)),
      [],
    );
  });
});
