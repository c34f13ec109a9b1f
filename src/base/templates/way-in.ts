import { html, type TemplateResult } from 'lit';
import { source } from '../../data/sources.js';
import type { Words } from '../../text/en-GB.js';
import { renderLink } from './link.js';

/**
 * The way to a co-ordinator: the contact form where its address is known, else the page that leads to it.
 * @param form as the live page gives it
 */
export function renderWayIn(
  { coordinatorContact }: Words,
  form: string | undefined,
): TemplateResult {
  const { form: openForm, link, step } = coordinatorContact;
  if (form) return html`<p>${renderLink(form, openForm)}</p>`;
  return html`<p>${renderLink(source.url, link)}</p>
    <p>${step}</p>`;
}
