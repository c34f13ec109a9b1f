/** Steps 4 and 5: options, and the organisation's own information. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fillText } from '../../core/text/fill.js';
import type { WidgetOption } from '../../embed/snippet/widget-options.js';
import { builderWords } from '../../text/builder.en-GB.js';
import { chooseOption, type LocalGiven } from '../builder-choices.js';
import { offeredOptions } from '../offered-options.js';
import { wordForOption, wordForValue } from '../option-words.js';
import type { BuilderPage } from '../page.js';
import { originOf } from '../read-address.js';
import { renderCheck, renderSelect, renderText } from './fields.js';
import { renderStep } from './step.js';

/** Step 4: lists first, then boxes to tick. */
export function renderOptionsStep(page: BuilderPage): TemplateResult {
  const { options: says } = builderWords;
  const { kind: snippetKind } = page.view;
  const options = offeredOptions(page.choices.widget, snippetKind).filter(
    ({ kind }) => kind !== 'address',
  );
  const draw = (some: readonly WidgetOption[]) =>
    repeat(
      some,
      ({ name, kind }) => `${name} ${kind}`,
      (option) => renderOption(page, option),
    );
  return renderStep(
    'options',
    html`<p>${says.intro}</p>
      ${
        page.choices.system === 'wordpress' && snippetKind === 'wordpress'
          ? html`<p class="note">${says.wordpress} <code>${says.hostCommand}</code>.</p>`
          : nothing
      }
      <div class="fields">${draw(options.filter(({ kind }) => kind !== 'flag'))}</div>
      <div class="checks">${draw(options.filter(({ kind }) => kind === 'flag'))}</div>`,
  );
}

function renderOption(page: BuilderPage, option: WidgetOption): unknown {
  const { choices, view, choose } = page;
  const { name, kind, values = [] } = option;
  const field = { id: `option-${name}`, ...wordForOption(name) };
  const value = choices.options[name];
  const take = (taken: string | true | undefined) => {
    choose((now) => chooseOption(now, name, taken));
  };
  if (kind === 'flag') {
    return renderCheck({
      ...field,
      isTicked: value === true,
      take: (isTicked) => {
        take(isTicked || undefined);
      },
    });
  }
  const typed = typeof value === 'string' ? value : '';
  const known = values.map((one) => [one, wordForValue(choices.widget, name, one)] as const);
  const select = (some: typeof known) =>
    renderSelect({ ...field, options: some, value: typed, take });
  if (kind !== 'slug') return select(known);
  const { own, ownHint, problems } = builderWords.options;
  const isOwn = typed !== '' && !values.includes(typed);
  const problem = view.options.problems[name];
  return html`${select(isOwn ? [...known, [typed, typed]] : known)}
  ${renderText({
    id: `${field.id}-own`,
    label: own,
    hint: ownHint,
    value: isOwn ? typed : '',
    problem: problem && problems[problem],
    take,
  })}`;
}

/** Step 5: the form for the organisation's own file, and its address. */
export function renderLocalStep({ choices, view, choose }: BuilderPage): TemplateResult {
  const { local: says, options } = builderWords;
  const { 'local-src': typed } = choices.options;
  const problem = view.options.problems['local-src'];
  const origin = originOf(view.folder.base ?? '/') ?? '/';
  return renderStep(
    'local',
    html`<p>${says.intro} ${builderWords.optional}</p>
      <builder-local-editor
        @local-change=${({ detail }: CustomEvent<LocalChange>) => {
          choose((now) => ({ ...now, local: takeChange(detail) }));
        }}
      ></builder-local-editor>
      ${renderText({
        id: 'local-src',
        label: says.label,
        hint: fillText(choices.local.isEmpty ? says.hintWithout : says.hint, {
          address: view.localAddress,
        }),
        value: typeof typed === 'string' ? typed : '',
        problem: problem && fillText(options.problems[problem], { origin }),
        take: (address) => {
          choose((now) => chooseOption(now, 'local-src', address));
        },
      })}`,
  );
}

/** What the form for the file tells at every edit. */
interface LocalChange {
  readonly value: unknown;
  readonly problems: readonly unknown[];
  readonly isEmpty: boolean;
}

function takeChange({ value, problems, isEmpty }: LocalChange): LocalGiven {
  return { value, problemCount: problems.length, isEmpty };
}

/** That something in the organisation's own information is left out of the preview. */
export function renderLocalProblems({ choices }: BuilderPage) {
  const { problemCount } = choices.local;
  if (problemCount === 0) return nothing;
  const { one, many } = builderWords.preview.localProblems;
  return html`<p class="warning">
    ${fillText(problemCount === 1 ? one : many, { count: problemCount })}
  </p>`;
}
