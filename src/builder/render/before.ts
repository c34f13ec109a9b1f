/** What there is to do besides pasting the code: style sheet, file, administrator, statements, troubles. */
import { html, nothing, type TemplateResult } from 'lit';
import type { PolicyFeature } from '../../embed/policy/policy-lines.js';
import { writePolicy } from '../../embed/policy/write-policy.js';
import { isFramed } from '../../embed/snippet/write-snippet.js';
import { policyWords } from '../../text/en-GB.js';
import { builderWords } from '../../text/builder.en-GB.js';
import type { BuilderPage } from '../page.js';
import { writeMessage } from '../write-message.js';
import { writeAccessibility, writePrivacy } from '../write-statements.js';
import { renderCopyable } from './copyable.js';

const says = builderWords.before;
const meanings: Readonly<Partial<Record<PolicyFeature, string>>> = policyWords;

/** The part below the code. */
export function renderBefore(page: BuilderPage): TemplateResult {
  const isPlain = !page.view.styleSheet && page.choices.local.isEmpty;
  return html`<section class="before" aria-labelledby="before">
    <h2 id="before" tabindex="-1">${builderWords.steps.before}</h2>
    <div class="cards-below">
      ${isPlain ? nothing : html`<div class="columns">${renderStyle(page)}${renderFile(page)}</div>`}
      ${renderAdministrator(page)} ${renderStatements(page)} ${renderTroubles()}
    </div>
  </section>`;
}

function renderStyle(page: BuilderPage) {
  const { styleSheet, kind } = page.view;
  if (!styleSheet) return nothing;
  const hint = isFramed(kind) ? says.styleFrameHint : says.styleHint;
  return html`<div class="card">
    <h3>${says.style}</h3>
    ${
      kind === 'link'
        ? html`<p>${says.styleNone}</p>`
        : renderCopyable(page, {
            id: 'style-sheet',
            label: says.styleLabel,
            hint,
            button: says.copyStyle,
            text: styleSheet,
            isCode: true,
          })
    }
  </div>`;
}

function renderFile({ choices, view }: BuilderPage) {
  if (choices.local.isEmpty) return nothing;
  return html`<div class="card">
    <h3>${says.file}</h3>
    <p>${says.fileHint}</p>
    <p><code>${view.localAddress}</code></p>
  </div>`;
}

function renderAdministrator(page: BuilderPage): TemplateResult {
  const { kind, snippet } = page.view;
  return html`<div class="card">
    <h3>${says.administrator}</h3>
    ${
      snippet === undefined
        ? html`<p>${says.notReady}</p>`
        : html`<p>${kind === 'link' ? says.linkHint : says.administratorHint}</p>
            <div class="columns">
              ${
                kind === 'link'
                  ? nothing
                  : html`<div>${renderPolicy(page)} ${renderPlaces(page)}</div>`
              }
              ${renderCopyable(page, {
                id: 'message',
                label: says.messageLabel,
                hint: says.messageHint,
                button: says.copyMessage,
                text: writeMessage(page.choices, page.view),
              })}
            </div>`
    }
  </div>`;
}

function renderPolicy(page: BuilderPage): TemplateResult {
  const { policy } = page.view;
  const permissions = writePolicy(policy, 'Permissions-Policy');
  return html`${renderCopyable(page, {
      id: 'policy',
      label: says.policyLabel,
      button: says.copyPolicy,
      text: writePolicy(policy, 'Content-Security-Policy'),
      isCode: true,
    })}
    ${permissions ? html`<p>${says.permissionsLabel}: <code>${permissions}</code></p>` : nothing}
    <h4>${says.why}</h4>
    <ul>
      ${policy.map(
        ({ directive, sources, feature, isForStrictPages }) =>
          html`<li>
            <code>${directive} ${sources.join(' ')}</code> ${meanings[feature]}
            ${isForStrictPages ? says.strict : nothing}
          </li>`,
      )}
    </ul>`;
}

function renderPlaces({ choices, view }: BuilderPage) {
  const { frameDomain, scriptSource } = view;
  const domain = choices.system === 'sharepoint' ? says.sharepointDomain : says.domain;
  return html`${
    frameDomain === undefined ? nothing : html`<p>${domain}: <code>${frameDomain}</code></p>`
  }
  ${
    scriptSource === undefined
      ? nothing
      : html`<p>${says.scriptSource}: <code>${scriptSource}</code></p>`
  }`;
}

function renderStatements(page: BuilderPage): TemplateResult {
  return html`<div class="card">
    <h3>${says.statements}</h3>
    <p>${says.statementsHint}</p>
    <div class="columns">
      ${renderCopyable(page, {
        id: 'accessibility',
        label: says.accessibilityLabel,
        button: says.copyAccessibility,
        text: writeAccessibility(),
      })}
      ${renderCopyable(page, {
        id: 'privacy',
        label: says.privacyLabel,
        button: says.copyPrivacy,
        text: writePrivacy(page.view.attributes),
      })}
    </div>
  </div>`;
}

function renderTroubles(): TemplateResult {
  return html`<div class="card">
    <h3>${says.trouble}</h3>
    <dl>
      ${says.troubles.map(
        ({ symptom, cause }) =>
          html`<div>
            <dt>${symptom}</dt>
            <dd>${cause}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}
