/**
 * Every story, in every look a reader may have it: nothing wrong for three checkers, and nothing wider than the
 * page. The rules that ran are asked for, so that silence is not taken for success.
 */
import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { after, describe, it } from 'node:test';
import { askCheckers, describeFinding, type CheckerName } from './ask-checkers.js';
import { looks } from './looks.js';
import { openGallery } from './open-gallery.js';

/** Rules that find something to look at in every story: its contrast, its links and fields, their size, its headings. */
const RULES_THAT_RUN: Readonly<Record<CheckerName, readonly string[]>> = {
  axe: ['color-contrast', 'link-name', 'target-size', 'heading-order'],
  IBM: [
    'text_contrast_sufficient',
    'a_text_purpose',
    'target_spacing_sufficient',
    'heading_content_exists',
  ],
  Alfa: ['r69', 'r11', 'r113', 'r64', 'r65'],
};

/** How many rules of each checker pass on the smallest story, at least. */
const FEWEST_RULES = 20;

const gallery = await openGallery();
const leftToPeople: Record<CheckerName, number> = { axe: 0, IBM: 0, Alfa: 0 };

after(async () => {
  await gallery.close();
  console.log('Left to people:', leftToPeople);
});

describe('every story, in every look', { concurrency: availableParallelism() + 1 }, () => {
  it('is in the gallery', () => {
    assert.ok(gallery.stories.length > 0, 'No story has a name with what STORIES says.');
  });

  for (const { name } of gallery.stories) {
    for (const look of looks) {
      it(`${name}, ${look.name}, has nothing wrong`, () =>
        gallery.visit(look, async ({ page }) => {
          await page.evaluate((story) => window.gallery.show(story), name);
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          assert.ok(width <= look.width, `${name}, ${look.name}: ${String(width)} px wide`);

          const checks = await askCheckers(page, look);
          const found = checks.flatMap(([checker, { findings }]) =>
            findings.map((finding) => describeFinding(checker, finding)),
          );
          assert.ok(found.length === 0, `${name}, ${look.name}:\n${found.join('\n')}`);

          for (const [checker, { rules, leftToPeople: questions }] of checks) {
            assert.ok(
              rules.length >= FEWEST_RULES,
              `${checker} ran ${String(rules.length)} rules.`,
            );
            const idle = RULES_THAT_RUN[checker].filter((rule) => !rules.includes(rule));
            assert.deepEqual(idle, [], `${checker} had nothing to look at for ${idle.join(', ')}.`);
            leftToPeople[checker] += questions;
          }
        }));
    }
  }
});
