/** Steps 1 to 3: which tool, which system, where the files are. */
import { html, nothing, type TemplateResult } from 'lit';
import { SYSTEM_IDS } from '../../embed/snippet/systems.js';
import { WIDGET_NAMES } from '../../embed/snippet/write-snippet.js';
import { snippetWords } from '../../text/en-GB.js';
import { builderWords } from '../../text/builder.en-GB.js';
import { chooseWidget } from '../builder-choices.js';
import type { BuilderPage } from '../page.js';
import { renderCheck, renderRadios, renderText } from './fields.js';
import { renderStep } from './step.js';

/** Step 1. */
export function renderWidgetStep({ choices, choose }: BuilderPage): TemplateResult {
  const { legend, names, gets, with999 } = builderWords.widget;
  return renderStep(
    'widget',
    renderRadios({
      name: 'tool',
      legend,
      hint: with999,
      as: 'cards',
      choices: WIDGET_NAMES.map((value) => ({ value, label: names[value], hint: gets[value] })),
      chosen: choices.widget,
      choose: (value) => {
        const widget = WIDGET_NAMES.find((name) => name === value);
        if (widget) choose((now) => chooseWidget(now, widget));
      },
    }),
  );
}

/** Step 2: the system, and then the ways to add a tool there, best first. */
export function renderSystemStep({ choices, view, choose }: BuilderPage): TemplateResult {
  const { legend, how, best, kinds } = builderWords.system;
  const system = renderRadios({
    name: 'system',
    legend,
    as: 'chips',
    choices: SYSTEM_IDS.map((value) => ({ value, label: snippetWords.systems[value] })),
    chosen: choices.system,
    choose: (value) => {
      const id = SYSTEM_IDS.find((one) => one === value);
      if (id) choose((now) => ({ ...now, system: id, kind: undefined }));
    },
  });
  const kind = renderRadios({
    name: 'kind',
    legend: how,
    as: 'list',
    choices: view.kinds.map(({ kind: value, reason }, index) => ({
      value,
      label: kinds[value],
      hint: snippetWords.reasons[reason],
      ...(index === 0 ? { badge: best } : {}),
    })),
    chosen: view.kind,
    choose: (value) => {
      const one = view.kinds.find(({ kind: offered }) => offered === value);
      if (one) choose((now) => ({ ...now, kind: one.kind }));
    },
  });
  return renderStep('system', html`${system}${kind}`);
}

/** Step 3: the folder, what it means for versions, and which files belong there. */
export function renderAddressStep({ choices, view, choose }: BuilderPage): TemplateResult {
  const { address: says } = builderWords;
  const { problem } = view.folder;
  const versions = { moving: says.moving, fixed: says.fixedPlain, checked: says.fixed };
  return renderStep(
    'address',
    html`${renderText({
        id: 'folder',
        label: says.label,
        hint: says.hint,
        value: choices.folder,
        problem: problem && says.problems[problem],
        take: (folder) => {
          choose((now) => ({ ...now, folder }));
        },
      })}
      ${problem ? nothing : html`<p class="note">${versions[view.version]}</p>`}
      <p class="files">${says.files}: ${view.files.map((file) => html`<code>${file}</code> `)}</p>
      ${
        view.canBeSingle
          ? renderCheck({
              id: 'single',
              label: says.isSingle,
              hint: says.isSingleHint,
              isTicked: choices.isSingle,
              take: (isSingle) => {
                choose((now) => ({ ...now, isSingle }));
              },
            })
          : nothing
      }`,
  );
}
