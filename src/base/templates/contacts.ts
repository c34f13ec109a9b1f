import { html, nothing, type TemplateResult } from 'lit';
import type { ContactView } from '../../core/local/view-contacts.js';
import { fillText } from '../../core/text/fill.js';
import { splitAtPhoneNumbers } from '../../core/text/phone-numbers.js';
import type { Words } from '../../text/en-GB.js';
import { renderLink } from './link.js';
import { renderPhone } from './phone.js';

/**
 * An organisation's own contacts. Numbers in its sentences can be dialled too.
 * @param onChoose called when the reader calls, writes to or opens one
 */
export function renderContacts(
  contacts: readonly ContactView[],
  words: Words,
  onChoose: () => void,
): TemplateResult {
  return html`<ul class="plain contacts">
    ${contacts.map((view) => renderContact(view, words, onChoose))}
  </ul>`;
}

function renderContact(
  { contact, audiences, hours, opening }: ContactView,
  { phone: { call, textRelay }, contacts: words }: Words,
  onChoose: () => void,
): TemplateResult {
  const { role, name, phone, email, url, outOfHours, notes } = contact;
  const line = (content: unknown, value: unknown) => (value ? html`<p>${content}</p>` : nothing);
  const dial = (number: string, says = number) => renderPhone(number, says, onChoose);
  const withNumbers = (text = '') =>
    splitAtPhoneNumbers(text).map((piece) =>
      typeof piece === 'string' ? piece : dial(piece.phone),
    );
  return html`<li>
    <p>
      <strong>${role}</strong>${name ? `, ${name}` : ''}
      ${audiences ? html`<br /><span class="muted">${audiences}</span>` : nothing}
    </p>
    ${phone ? html`<p class="large">${dial(phone, fillText(call, { phone }))}</p>` : nothing}
    ${opening ? html`<p class="now"><strong>${opening}</strong></p>` : nothing}
    ${line(fillText(words.hours, { hours: hours.replace(/\.$/, '') }), hours)}
    ${line(
      withNumbers(fillText(textRelay, { number: contact.textRelay ?? '' })),
      contact.textRelay,
    )}
    ${line(renderLink(`mailto:${email ?? ''}`, email, onChoose), email)}
    ${line(renderLink(url ?? '', words.page, onChoose), url)}
    ${line(html`${words.outOfHours} ${withNumbers(outOfHours)}`, outOfHours)}
    ${line(withNumbers(notes), notes)}
  </li>`;
}
