import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../../base/templates/heading.js';
import { renderLink } from '../../base/templates/link.js';
import { joinWords } from '../../core/text/fill.js';
import { source } from '../../data/sources.js';
import type { Words } from '../../text/en-GB.js';
import type { Choice } from './region-choices.js';
import type { RegionFinderView } from './region-finder.view.js';

/** What an answer needs of its widget. */
export interface AnswerContext {
  /** Level of the answer's heading. */
  readonly level: number;
  readonly words: Words;
  readonly pick: (choice: Choice) => void;
  /** Goes to the sessions on the page, when there are some. */
  readonly goToSessions: (() => void) | undefined;
}

/** An answer that is no region: a question with its choices, or a place outside England. */
export function renderReply(reply: RegionFinderView['reply'], { level, pick }: AnswerContext) {
  if (!reply) return nothing;
  return html`<div class="panel">
    ${renderHeading(level, renderAnswerWords(reply.text))}
    <p>${reply.hint}</p>
    ${reply.choices.length > 0 ? renderChoices(reply.choices, pick) : nothing}
  </div>`;
}

/** The region, what it is made of, and how to reach its co-ordinator and its sessions. */
export function renderResult(
  result: RegionFinderView['result'],
  { level, words, pick, goToSessions }: AnswerContext,
) {
  if (!result) return nothing;
  const { region, sentence, replaces, warning, neighbours } = result;
  const { chosen, policeAreas, contactLink, contact, vacant, sessions } = words.regionFinder;
  const name = html`${chosen}: <span class="large">${region.name}</span>`;
  return html`<div class="panel">
    ${renderHeading(level, renderAnswerWords(name))}
    ${sentence || replaces ? html`<p>${sentence} ${replaces}</p>` : nothing}
    <p>${policeAreas} ${joinWords(region.policeAreas, words.and)}.</p>
    ${warning ? html`<p><strong>${warning}</strong></p>` : nothing}
    ${neighbours.length > 0 ? renderChoices(neighbours, pick) : nothing}
    ${renderHeading(level + 1, contact)}
    ${region.post === 'vacant' ? html`<p>${vacant}</p>` : nothing}
    <p>${renderLink(source.url, contactLink)}</p>
    ${
      goToSessions
        ? html`<p>
            <button type="button" class="link" @click=${goToSessions}>${sessions}</button>
          </p>`
        : nothing
    }
  </div>`;
}

/**
 * Things to choose from, a button each. Pointing at one, by mouse or by focus, is reported, and so is
 * leaving it.
 */
export function renderChoices<Kind extends Choice>(
  choices: readonly Kind[],
  pick: (choice: Kind) => void,
  point?: (choice?: Kind) => void,
): TemplateResult {
  const leave =
    point &&
    (() => {
      point();
    });
  return html`<ul class="plain choices">
    ${choices.map((choice) => {
      const enter =
        point &&
        (() => {
          point(choice);
        });
      return html`<li>
        <button
          type="button"
          class="second ${choice.isPointed ? 'pointed' : ''}"
          aria-current=${choice.isCurrent ? 'true' : nothing}
          @click=${() => {
            pick(choice);
          }}
          @pointerenter=${enter}
          @focus=${enter}
          @pointerleave=${leave}
          @blur=${leave}
        >
          ${choice.label} <span class="small">${choice.note}</span>
        </button>
      </li>`;
    })}
  </ul>`;
}

// What focus moves to after a choice: the words of the heading, not the panel around them.
function renderAnswerWords(content: unknown): TemplateResult {
  return html`<span id="answer" tabindex="-1">${content}</span>`;
}
