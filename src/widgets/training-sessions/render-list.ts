import { html, nothing, type TemplateResult } from 'lit';
import { inEnglish } from '../../base/templates/in-english.js';
import { renderLink } from '../../base/templates/link.js';
import { renderShowMore } from '../../base/templates/show-more.js';
import { fillText } from '../../core/text/fill.js';
import { source } from '../../data/sources.js';
import type { Words } from '../../text/en-GB.js';
import type { CalendarPanel } from './calendar-panel.js';
import type { SessionRow, SessionRows } from './view-row.js';

/** What a list needs of its widget. */
export interface ListContext {
  readonly words: Words;
  /** Left out on paper, which has no buttons. */
  readonly calendar?: CalendarPanel | undefined;
  /** Called when the reader follows a session's link. */
  readonly open: (session: string) => void;
  /** Called with the numbers of rows shown until now and from now on. */
  readonly showMore: (shown: number, count: number) => void;
}

/** A list of sessions, with buttons for more of them and for all of them in a calendar. */
export function renderList(
  id: string,
  { rows, hidden, toCome }: SessionRows,
  context: ListContext,
) {
  const { words, calendar } = context;
  const { addAll } = words.trainingSessions;
  if (rows.length === 0) return nothing;
  return html`<ul class="plain rows sessions" id=${id || nothing}>
      ${rows.map((row) => renderRow(row, context))}
    </ul>
    ${renderShowMore(rows.length, hidden, words, (count) => {
      context.showMore(rows.length, count);
    })}
    ${
      toCome.length < 2
        ? nothing
        : html`<div class="add-all">
            ${calendar?.render(id, fillText(addAll, { count: toCome.length }), toCome, words)}
          </div>`
    }`;
}

function renderRow(row: SessionRow, context: ListContext): TemplateResult {
  const { session, moment, badge, period, facts, isOwn } = row;
  const written = (text: string) => (isOwn ? text : inEnglish(text, context.words));
  return html`<li tabindex="-1" data-session=${session.id} class=${moment}>
    <p>
      ${badge ? html`<span class="badge small">${badge}</span>` : nothing}
      <strong><time datetime=${session.start}>${period}</time></strong>
    </p>
    <p>${written(session.title)}</p>
    <ul class="plain facts small muted">
      ${facts.map((fact) => html`<li>${fact}</li>`)}
    </ul>
    ${session.summary ? html`<p class="muted">${written(session.summary)}</p>` : nothing}
    ${moment === 'past' ? nothing : renderActions(row, context)}
  </li>`;
}

function renderActions(
  { session, period }: SessionRow,
  { words, calendar, open }: ListContext,
): TemplateResult {
  const { id, title, register, organiser, isLocal } = session;
  const says = words.trainingSessions;
  const which = html`<span class="unseen">${fillText(says.registerFor, { title, period })}</span>`;
  const follow = (address: string, label: string) =>
    renderLink(address, html`${label} ${which}`, () => {
      open(id);
    });
  const ask = organiser
    ? html`<span>${fillText(says.registerWith, { organiser })}</span>`
    : nothing;
  return html`<div class="actions">
    ${
      register
        ? follow(register, says.register)
        : isLocal
          ? ask
          : follow(source.url, says.registerOnPage)
    }
    ${calendar?.render(id, html`${says.addToCalendar} ${which}`, [session], words)}
  </div>`;
}
