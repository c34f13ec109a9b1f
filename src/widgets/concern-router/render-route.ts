import { html, nothing, type TemplateResult } from 'lit';
import { renderHeading } from '../../base/templates/heading.js';
import { inEnglish } from '../../base/templates/in-english.js';
import { renderLink } from '../../base/templates/link.js';
import { renderPhone } from '../../base/templates/phone.js';
import { fillText } from '../../core/text/fill.js';
import type { ReferralForm } from '../../schema/local-information.js';
import type { Route } from '../../schema/route.js';
import type { Words } from '../../text/en-GB.js';

/** What a route needs of its widget. */
export interface RouteContext {
  readonly words: Words;
  /** Level of the route's heading. */
  readonly level: number;
  /** The organisation's own forms for a referral. */
  readonly forms: readonly ReferralForm[];
  /** Called when the reader calls or follows the route. */
  readonly choose: (id: Route['id']) => void;
}

/**
 * One route: what to do, who does it, the number or link to use, why, and what happens next. Numbers and
 * addresses are text as well as links, for desks without a phone and frames that may not open pages.
 * @param position "1. " where the order counts; part of the heading, so that it is heard
 */
export function renderRoute(
  { id, title, what, who, why, next, phone, link }: Route,
  position: string,
  { words, level, forms, choose }: RouteContext,
): TemplateResult {
  const { concernRouter: says, phone: phoneSays } = words;
  const english = (text: string) => inEnglish(text, words);
  const onChoose = () => {
    choose(id);
  };
  return html`<li class="panel">
    ${renderHeading(level, html`${position}${english(title)}`)}
    <p>${english(what)}</p>
    <p>${says.who} ${english(who)}</p>
    ${
      phone
        ? html`<p class="large">
            ${renderPhone(phone.number, fillText(phoneSays.call, { phone: phone.number }), onChoose)}
          </p>`
        : nothing
    }
    ${phone?.hours ? html`<p>${english(phone.hours)}</p>` : nothing}
    ${phone?.textRelay ? html`<p>${fillText(phoneSays.textRelay, { number: phone.textRelay })}</p>` : nothing}
    ${link ? html`<p>${renderLink(link.url, english(link.text), onChoose)}</p>` : nothing}
    ${id === 'prevent-referral' ? renderForms(forms, words, onChoose) : nothing}
    <p class="small">
      <strong>${says.why}</strong> ${english(why)}<br />
      <strong>${says.next}</strong> ${english(next)}
    </p>
  </li>`;
}

/** An organisation's own referral forms, each with its format and size, because some can open one kind only. */
function renderForms(
  forms: readonly ReferralForm[],
  { concernRouter: { forms: heading, formDetails } }: Words,
  onChoose?: () => void,
) {
  if (forms.length === 0) return nothing;
  const nameOf = ({ title, format, size }: ReferralForm) => {
    const details = [format, size].filter(Boolean).join(', ');
    return details ? fillText(formDetails, { title, details }) : title;
  };
  return html`<p>${heading}</p>
    <ul>
      ${forms.map((form) => html`<li>${renderLink(form.url, nameOf(form), onChoose)}</li>`)}
    </ul>`;
}
