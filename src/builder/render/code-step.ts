/** Step 7: the code, or what is still in its way. */
import { html, type TemplateResult } from 'lit';
import { fillText } from '../../core/text/fill.js';
import { builderWords } from '../../text/builder.en-GB.js';
import type { BuilderPage } from '../page.js';
import { renderCopyable } from './copyable.js';
import { numberOf, renderStep } from './step.js';

const says = builderWords.code;

/** Step 7. */
export function renderCodeStep(page: BuilderPage): TemplateResult {
  const { snippet, kind } = page.view;
  if (snippet === undefined) return renderStep('code', renderObstacle(page));
  return renderStep(
    'code',
    renderCopyable(page, {
      id: 'snippet',
      label: says.label,
      hint: snippet.includes('<script') ? `${says.intro[kind]} ${says.once}` : says.intro[kind],
      button: says.copy,
      text: snippet,
      isCode: true,
      isMain: true,
    }),
  );
}

function renderObstacle(page: BuilderPage): TemplateResult {
  const { view, goTo } = page;
  const step = view.obstacle ?? 'address';
  return html`<p class="warning">
      ${fillText(says.missing, { step: numberOf(step), problem: problemIn(page) })}
    </p>
    <button
      type="button"
      class="second"
      @click=${() => {
        goTo(step === 'address' ? 'folder' : step === 'local' ? 'local-src' : step);
      }}
    >
      ${fillText(says.goTo, { step: numberOf(step) })}
    </button>`;
}

/** What is in the way, as it is said beside its field, to go on in a sentence. */
function problemIn({ view }: BuilderPage): string {
  const { address, options } = builderWords;
  if (view.folder.problem) return startLow(address.problems[view.folder.problem]);
  const [problem = 'choice'] = Object.values(view.options.problems).filter((one) => !!one);
  return startLow(fillText(options.problems[problem], { origin: view.frameDomain ?? '' }));
}

function startLow(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
