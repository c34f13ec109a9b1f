/** Mistakes planted in a shadow root with a constructed style sheet, where a checker that cannot see says all is well. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { askCheckers, checkers, type CheckerName } from './ask-checkers.js';
import { looks, type Look } from './looks.js';
import { openGallery } from './open-gallery.js';

interface Mistake {
  readonly says: string;
  readonly html: string;
  readonly css?: string;
  readonly look?: Look['name'];
  /** The rule by which each checker must find it. */
  readonly rules: Readonly<Record<CheckerName, string>>;
}

const FAINT = { axe: 'color-contrast', IBM: 'text_contrast_sufficient', Alfa: 'r69' };

const MISTAKES: readonly Mistake[] = [
  {
    says: 'faint words',
    html: '<p>Faint</p>',
    css: 'p { color: #aaa; background: #fff }',
    rules: FAINT,
  },
  {
    says: 'words that are faint on dark pages only',
    html: '<p>Faint</p>',
    css: 'p { color: light-dark(#000, #444); background: light-dark(#fff, #000) }',
    look: 'dark',
    rules: FAINT,
  },
  {
    says: 'words that are faint in wide columns only',
    html: '<div><p>Faint</p></div>',
    css: 'div { container-type: inline-size } @container (inline-size > 20em) { p { color: #aaa } }',
    rules: FAINT,
  },
  {
    says: 'words that stay faint in forced colours',
    html: '<p>Faint</p>',
    css: 'p { forced-color-adjust: none; color: #aaa; background: #fff }',
    look: 'forced colours',
    rules: FAINT,
  },
  {
    says: 'a button without a name',
    html: '<button type="button"></button>',
    rules: { axe: 'button-name', IBM: 'input_label_exists', Alfa: 'r12' },
  },
  {
    says: 'a picture without words for it',
    html: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="20" height="20">',
    rules: { axe: 'image-alt', IBM: 'img_alt_valid', Alfa: 'r2' },
  },
  {
    says: 'a field without a label',
    html: '<input type="text">',
    rules: { axe: 'label', IBM: 'input_label_exists', Alfa: 'r8' },
  },
];

const gallery = await openGallery();
after(() => gallery.close());

const rulesBrokenBy = async ({
  html,
  css = '',
  look: wanted = 'light',
}: Omit<Mistake, 'rules'>) => {
  const look = looks.find(({ name }) => name === wanted);
  assert.ok(look, `There is no look called ${wanted}.`);
  return gallery.visit(look, async ({ page }) => {
    await page.evaluate((...planted) => window.gallery.plant(...planted), html, css);
    const checks = await askCheckers(page, look);
    return checks.map(([checker, { findings }]) => [checker, findings.map(({ rule }) => rule)]);
  });
};

describe('each of the three checkers', () => {
  for (const mistake of MISTAKES) {
    it(`finds ${mistake.says}, and nothing else`, async () => {
      assert.deepEqual(
        await rulesBrokenBy(mistake),
        checkers.map((checker) => [checker, [mistake.rules[checker]]]),
      );
    });
  }

  it('finds nothing where nothing is planted', async () => {
    const good = { says: 'good words', html: '<p>Good</p>', css: 'p { color: #000 }' };
    assert.deepEqual(
      await rulesBrokenBy(good),
      checkers.map((checker) => [checker, []]),
    );
  });
});
