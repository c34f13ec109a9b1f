import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { resources } from '../../../src/data/resources.js';
import type { LocalResource } from '../../../src/schema/local-information.js';
import type { Setting } from '../../../src/schema/setting.js';
import { words } from '../../../src/text/en-GB.js';
import { settingsOf, viewResources } from '../../../src/widgets/resources/resources.view.js';

const SETTINGS = settingsOf(words);
const own = (...list: LocalResource[]) => ({ version: 1 as const, resources: list });
const resource = (title: string, ...settings: Setting[]): LocalResource => ({
  title,
  url: '/page',
  ...(settings.length > 0 && { settings }),
});
const view = (setting?: Setting, local: Parameters<typeof own> = [], mostShown = 20) =>
  viewResources({ setting, own: own(...local), mostShown }, resources, words);
const titles = (shown: ReturnType<typeof view>) =>
  shown.groups.map(({ rows }) => rows.map(({ title }) => title));

const settingArbitrary = fc.option(fc.constantFrom(...SETTINGS), { nil: undefined });
const ownArbitrary = fc.array(
  fc
    .tuple(fc.string({ minLength: 1 }), fc.subarray(SETTINGS))
    .map(([title, settings]) => resource(title, ...settings)),
  { maxLength: 30 },
);

describe('what the resources widget shows', () => {
  it('is one list without a heading of its own while an organisation has none', () => {
    const { groups } = view();
    expect(groups).to.have.length(1);
    expect(groups[0]?.heading).to.equal('');
    expect(groups[0]?.isOwn).to.equal(false);
    expect(titles(view())[0]).to.deep.equal(resources.map(({ title }) => title));
  });

  it('is for a setting what names it and what names none', () => {
    expect(titles(view('higher-education'))[0]).to.deep.equal([
      'Prevent e-learning (Home Office)',
      'Prevent training and support materials for higher education (DfE)',
      'Prevent duty guidance for England and Wales (Home Office)',
    ]);
    expect(titles(view('local-authority'))[0]).to.have.length(2);
  });

  it('puts the organisation’s own first, under its name', () => {
    const state = { setting: undefined, mostShown: 20 };
    const local = { ...own(resource('Ours')), organisation: { name: 'Example College' } };
    const { groups } = viewResources({ ...state, own: local }, resources, words);
    expect(groups.map(({ heading }) => heading)).to.deep.equal([
      'From Example College',
      'National resources',
    ]);
    expect(groups.map(({ isOwn }) => isOwn)).to.deep.equal([true, false]);
    expect(view(undefined, [resource('Ours')]).groups[0]?.heading).to.equal(
      'From your organisation',
    );
  });

  it('says for whom each is', () => {
    const [row, everybody] =
      view(undefined, [resource('Ours', 'school', 'local-authority'), resource('For all')])
        .groups[0]?.rows ?? [];
    expect(row?.audience).to.equal('For: School or early years; Council');
    expect(everybody?.audience).to.equal('For: All settings');
  });

  it('counts behind each choice what it would show', () => {
    fc.assert(
      fc.property(ownArbitrary, (local) => {
        for (const { id, label } of view(undefined, local).choices) {
          const shown = view(id ? (id as Setting) : undefined, local, Infinity);
          const count = titles(shown).flat().length;
          if (!label.endsWith(` (${String(count)})`)) throw new Error(label);
          if (shown.status !== `Resources shown: ${String(count)}.`) throw new Error(shown.status);
        }
      }),
    );
    const [all, school] = view().choices;
    expect(all?.label).to.equal(`All settings (${String(resources.length)})`);
    expect(school?.label).to.match(/^School or early years \([1-9]\)$/);
  });

  it('never has an empty list without a reason, and loses none without saying so', () => {
    fc.assert(
      fc.property(ownArbitrary, settingArbitrary, fc.integer({ min: 1, max: 9 }), (...given) => {
        const [local, setting, most] = given;
        for (const { isOwn, rows, none, hidden } of view(setting, local, most).groups) {
          if (rows.length === 0 && !none) throw new Error('An empty list without a reason');
          if (rows.length > 0 && none) throw new Error('A reason where there is none');
          if (isOwn && rows.length > most) throw new Error('Too many');
          const fits = (isOwn ? local : resources).filter(
            ({ settings }) => !setting || (settings?.includes(setting) ?? true),
          );
          if (rows.length + hidden !== fits.length) throw new Error('Some are lost');
        }
      }),
    );
  });

  it('says why none of the organisation’s own is shown, and how to see them', () => {
    const local = [resource('A', 'school'), resource('B', 'school')];
    expect(view('higher-education', local).groups[0]?.none).to.equal(
      'None of these is for the setting you chose. Choose “All settings” to see all 2.',
    );
  });

  it('gives an empty address for a resource whose page was never found', () => {
    const state = { setting: undefined, own: own(), mostShown: 20 };
    const { groups } = viewResources(state, [{ title: 'Newsletter' }], words);
    expect(groups[0]?.rows[0]).to.deep.equal({
      title: 'Newsletter',
      summary: '',
      url: '',
      audience: 'For: All settings',
    });
  });
});
