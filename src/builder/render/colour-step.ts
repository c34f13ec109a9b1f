/** Step 6: the colours, and how they read on each other. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { readColour } from '../../core/colour/contrast.js';
import { fillText } from '../../core/text/fill.js';
import { builderWords } from '../../text/builder.en-GB.js';
import { chooseColour } from '../builder-choices.js';
import type { BuilderPage } from '../page.js';
import { COLOUR_NAMES, OWN_COLOURS, type ColourName, type PairResult } from '../theme.js';
import { describedBy, renderProblem, renderRadios } from './fields.js';
import { renderStep } from './step.js';

const says = builderWords.colours;

/** Step 6. */
export function renderColourStep(page: BuilderPage): TemplateResult {
  const { choices, view, choose } = page;
  return renderStep(
    'colours',
    html`<p>${says.intro} ${builderWords.optional}</p>
      ${renderRadios({
        name: 'tone',
        legend: says.tone,
        hint: says.toneHint,
        as: 'chips',
        choices: (['light', 'dark'] as const).map((value) => ({ value, label: says.tones[value] })),
        chosen: choices.tone,
        choose: (tone) => {
          choose((now) => ({ ...now, tone: tone === 'dark' ? 'dark' : 'light' }));
        },
      })}
      <div class="fields">${COLOUR_NAMES.map((name) => renderColour(page, name))}</div>
      ${
        view.styleSheet
          ? html`<button
              type="button"
              class="second"
              @click=${() => {
                choose((now) => ({ ...now, colours: {} }));
                page.goTo('colours');
              }}
            >
              ${says.reset}
            </button>`
          : nothing
      }
      ${renderPairs(page)}`,
  );
}

function renderColour({ choices, choose }: BuilderPage, name: ColourName): TemplateResult {
  const own = OWN_COLOURS[choices.tone][name];
  const typed = choices.colours[name] ?? '';
  const read = readColour(typed);
  const id = `colour-${name}`;
  const problem = typed !== '' && read === undefined ? says.problem : undefined;
  const hint = fillText(says.hint, { colour: own });
  const take = (event: Event) => {
    const value = (event.currentTarget as HTMLInputElement).value;
    choose((now) => chooseColour(now, name, value));
  };
  return html`<div class="field ${problem === undefined ? '' : 'in-error'}">
    <label for=${id}>${says.names[name]}</label>
    <p class="hint" id="${id}-hint">${hint}</p>
    ${renderProblem(id, problem)}
    <div class="colour">
      <input
        type="color"
        aria-label=${fillText(says.picker, { name: says.names[name] })}
        .value=${live(read ?? own)}
        @input=${take}
      />
      <input
        type="text"
        id=${id}
        autocomplete="off"
        spellcheck="false"
        .value=${live(typed)}
        aria-invalid=${problem === undefined ? nothing : 'true'}
        aria-describedby=${describedBy(id, hint, problem)}
        @change=${take}
      />
    </div>
  </div>`;
}

/** The pairs in a table, and whether all pass. */
function renderPairs(page: BuilderPage): TemplateResult {
  const { pairs } = page.view;
  const failing = pairs.filter(({ passes }) => !passes).length;
  const sum =
    failing === 0
      ? fillText(says.allPass, { count: pairs.length })
      : fillText(failing === 1 ? says.someFail.one : says.someFail.many, { count: failing });
  return html`<h3 id="contrast">${says.results}</h3>
    <p id="contrast-sum" class=${failing === 0 ? 'note' : 'warning'}>${sum}</p>
    <table aria-labelledby="contrast">
      <thead>
        <tr>
          <th scope="col">${says.head.pair}</th>
          <th scope="col">${says.head.ratio}</th>
          <th scope="col">${says.head.verdict}</th>
        </tr>
      </thead>
      <tbody>
        ${pairs.map((pair) => renderPair(page, pair))}
      </tbody>
    </table>`;
}

function renderPair(page: BuilderPage, pair: PairResult): TemplateResult {
  const { front, back, ratio, least, passes, nearest } = pair;
  const words = fillText(says.pair, {
    front: says.names[front],
    back: says.names[back].toLowerCase(),
  });
  return html`<tr>
    <th scope="row">
      <span class="pair">${renderSample(pair)} <span>${words}</span></span>
    </th>
    <td class="ratio">${fillText(says.ratio, { ratio })}</td>
    <td>
      ${passes ? says.passes : html`<strong>${fillText(says.fails, { least })}</strong>`}
      ${nearest === undefined ? nothing : renderSuggestion(page, front, nearest)}
    </td>
  </tr>`;
}

function renderSuggestion({ choose, goTo }: BuilderPage, name: ColourName, shade: string) {
  return html`<button
    type="button"
    class="link"
    @click=${() => {
      choose((now) => chooseColour(now, name, shade));
      // The button goes away with what it mends.
      goTo(`colour-${name}`);
    }}
  >
    ${fillText(says.use, { colour: shade })}
    <span class="unseen">${fillText(says.useFor, { name: says.names[name] })}</span>
  </button>`;
}

// Set as properties, which no policy forbids, as it does style attributes.
function renderSample({ colours: [front, back] }: PairResult): TemplateResult {
  return html`<span
    class="sample"
    aria-hidden="true"
    ${ref((sample) => {
      if (!(sample instanceof HTMLElement)) return;
      sample.style.setProperty('--front', front);
      sample.style.setProperty('--back', back);
    })}
    >${says.sample}</span
  >`;
}
