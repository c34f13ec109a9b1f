import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../base/page-words.js';
import type { Words } from '../../text/en-GB.js';
import { renderButton } from '../../base/templates/button.js';
import { moveAmongDays, type DayView, type MonthView } from './view-month.js';

/** What the calendar tells its widget. */
export interface MonthActions {
  /** The reader goes to another month. `isFar`: past empty ones, so that reading goes on below the calendar. */
  readonly goTo: (month: string, isFar: boolean) => void;
  /** The reader chooses a day, or, with nothing, none. */
  readonly choose: (isoDay: string) => void;
  /** The reader goes back from a day to all of the month. */
  readonly showAll: () => void;
  /** Keys lead to another day, perhaps of another month. */
  readonly move: (isoDay: string) => void;
}

const MIRRORED: Readonly<Record<string, string>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};

/**
 * The month as a table. Days with sessions are buttons of which Tab reaches one, and arrows the others;
 * days without are plain cells, which screen readers reach as in any table.
 */
export function renderTable(view: MonthView, words: Words, on: MonthActions): TemplateResult {
  const { previousMonth, nextMonth, shortWeekdays } = words.trainingSessions;
  const { weekdays } = words.dates;
  const goTo = (label: string, month: string | undefined) =>
    renderButton(
      label,
      () => {
        if (month) on.goTo(month, false);
      },
      { isDisabled: !month },
    );
  const press = (event: KeyboardEvent) => {
    const { isoDay } = (event.target as HTMLElement).dataset;
    if (!isoDay || event.altKey || event.ctrlKey || event.metaKey) return;
    const mirrored = directionOf(words.language) === 'rtl' ? MIRRORED[event.key] : undefined;
    const day = moveAmongDays(view.days, isoDay, mirrored ?? event.key);
    if (!day) return;
    event.preventDefault();
    on.move(day);
  };
  return html`<div class="month">
    <div class="actions months">
      ${goTo(previousMonth, view.previous)} ${goTo(nextMonth, view.next)}
    </div>
    <table @keydown=${press}>
      <caption class="large">
        ${view.caption}
      </caption>
      <thead>
        <tr>
          ${[1, 2, 3, 4, 5, 6, 0].map(
            (day) =>
              html`<th scope="col" class="small">
                <abbr title=${weekdays[day] ?? ''}>${shortWeekdays[day]}</abbr>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${view.weeks.map(
          (week) =>
            html`<tr>
              ${week.map((day) => html`<td class=${day?.today ? 'marked' : nothing}>${day ? renderDay(day, view, words, on) : nothing}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

// The name of a button is what it shows, with the rest of the date for those who only hear it: who speaks to
// the computer says what they see.
function renderDay(
  { isoDay, day, today, isPast, count, countText, weekday, month }: DayView,
  { activeDay, chosenDay }: MonthView,
  { moments }: Words,
  on: MonthActions,
) {
  const isChosen = isoDay === chosenDay;
  const number = html`<span class="day">${day}</span>`;
  const mark = today ? html`<span class="mark small">${today}</span>` : nothing;
  if (count === 0) return html`${number} ${mark}`;
  return html`<button
    type="button"
    class="second ${isPast ? 'over' : ''}"
    data-iso-day=${isoDay}
    tabindex=${isoDay === activeDay ? '0' : '-1'}
    aria-pressed=${isChosen}
    @click=${() => {
      on.choose(isChosen ? '' : isoDay);
    }}
  >
    <span class="unseen">${weekday}</span> ${number} <span class="unseen">${month},</span> ${mark}
    <span class="count small"
      ><span class="number" aria-hidden="true">(${count})</span
      ><span class="words">${countText}</span></span
    >
    ${isPast ? html`<span class="unseen">${moments.past}</span>` : nothing}
  </button>`;
}
