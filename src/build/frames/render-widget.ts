import { html, nothing, type TemplateResult } from 'lit';
import { renderEmergencyBar, renderEmergencyLine } from '../../base/templates/emergency.js';
import { renderFooter } from '../../base/templates/footer.js';
import { renderHeading } from '../../base/templates/heading.js';
import { renderPostcodeCredits } from '../../base/templates/postcode-credits.js';
import { source } from '../../data/sources.js';
import type { WidgetName } from '../../embed/snippet/snippet-choices.js';
import { words } from '../../text/en-GB.js';
import { renderConcernRouter } from './concern-router.part.js';
import { renderCoordinatorContact } from './coordinator-contact.part.js';
import { renderHub } from './hub.part.js';
import { renderNewsletters } from './newsletters.part.js';
import type { PartContext, RenderPart } from './part.js';
import { renderRegionFinder } from './region-finder.part.js';
import { renderResources } from './resources.part.js';
import { renderTrainingSessions } from './training-sessions.part.js';
import { renderUpdates } from './updates.part.js';

interface StaticWidget {
  readonly heading: string;
  readonly render: RenderPart;
}

const WIDGETS: Readonly<Record<WidgetName, StaticWidget>> = {
  'concern-router': { ...words.concernRouter, render: renderConcernRouter },
  'region-finder': { ...words.regionFinder, render: renderRegionFinder },
  'training-sessions': { ...words.trainingSessions, render: renderTrainingSessions },
  'coordinator-contact': { ...words.coordinatorContact, render: renderCoordinatorContact },
  newsletters: { ...words.newsletters, render: renderNewsletters },
  resources: { ...words.resources, render: renderResources },
  updates: { ...words.updates, render: renderUpdates },
  hub: { ...words.hub, render: (context) => renderHub(context, partOf) },
};

const partOf = (name: WidgetName) => WIDGETS[name].render;

/** What a widget's own heading says. */
export function headingOf(name: WidgetName): string {
  return WIDGETS[name].heading;
}

/** The box of a widget with everything in it that needs no script: heading, 999, content, sources. */
export function renderWidget(name: WidgetName): TemplateResult {
  const { heading, render } = WIDGETS[name];
  const now = new Date(source.checked);
  const context: PartContext = { words, level: 3, now, isInHub: false };
  const isForEmergencies = name === 'concern-router' || name === 'hub';
  const renderEmergency = isForEmergencies ? renderEmergencyBar : renderEmergencyLine;
  return html`<div class="box">
    ${renderHeading(2, heading, 'heading')} ${renderEmergency(words, words.language)}
    ${render(context)} ${renderFooter(words, source, now, renderCredits(name))}
  </div>`;
}

function renderCredits(name: WidgetName) {
  const isOfRoutes = name === 'concern-router' || name === 'hub';
  const isOfPlaces = name === 'region-finder' || name === 'hub';
  return html`${isOfRoutes ? html`<p>${words.concernRouter.englandOnly}</p>` : nothing}
  ${isOfPlaces ? renderPostcodeCredits(words) : nothing}`;
}
