import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../../base/templates/heading.js';
import { renderLink } from '../../base/templates/link.js';
import { pastSessions, upcomingSessions } from '../../core/sessions/session-list.js';
import { fillText } from '../../core/text/fill.js';
import { phraseIsoDay } from '../../core/time/phrases.js';
import { regions } from '../../data/regions.js';
import { sessions } from '../../data/sessions.js';
import { source } from '../../data/sources.js';
import type { ListedSession } from '../../schema/session.js';
import { frameWords } from '../../text/en-GB.js';
import { renderList } from '../../widgets/training-sessions/render-list.js';
import { viewRow } from '../../widgets/training-sessions/view-row.js';
import type { PartContext } from './part.js';

/**
 * Every session we know of. What was still to come when this was written stands under a heading with that
 * day, because nobody may write the page again before the last of them is over.
 * @param list the sessions, in place of those we know
 */
export function renderTrainingSessions(
  { words, level, now }: PartContext,
  list: readonly ListedSession[] = sessions,
): TemplateResult {
  const { intro, past: pastHeading, checkPage, department } = words.trainingSessions;
  const { toComeThen, toComeNote, noneThen } = frameWords;
  const all = list.map((session) => ({ organiser: department, ...session }));
  const dated = (text: string) =>
    fillText(text, { date: phraseIsoDay(source.checked, words.dates) });
  const listOf = (some: readonly ListedSession[]) => {
    // "In 3 days" would be wrong on any other day.
    const rows = some.map((session) => {
      const row = viewRow(session, now, regions, words);
      return row.moment === 'past' ? row : { ...row, moment: 'to-come' as const, badge: '' };
    });
    const context = { words, open: () => undefined, showMore: () => undefined };
    return renderList('', { rows, count: rows.length, hidden: 0, toCome: [] }, context);
  };
  const toCome = upcomingSessions(all, now);
  const past = pastSessions(all, now);
  const lookThere = html`<p>${renderLink(source.url, checkPage)}</p>`;
  return html`
    <p>${intro}</p>
    ${
      toCome.length > 0
        ? html`${renderHeading(level, dated(toComeThen))}
            <p>${dated(toComeNote)}</p>
            ${lookThere} ${listOf(toCome)}`
        : html`<div class="panel">
            <p>${dated(noneThen)}</p>
            ${lookThere}
          </div>`
    }
    ${past.length > 0 ? html`${renderHeading(level, pastHeading)} ${listOf(past)}` : nothing}
  `;
}
