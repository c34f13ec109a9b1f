import { html, nothing, type TemplateResult } from 'lit';
import { PreventElement } from '../../base/prevent-element.js';
import { renderHeading } from '../../base/templates/heading.js';
import { inEnglish } from '../../base/templates/in-english.js';
import { renderWayIn } from '../../base/templates/way-in.js';
import { mergeLines } from '../../core/page/merge-page.js';
import { newsletterTopics } from '../../data/coordinators.js';
import { nameWithAreas } from './newsletters.view.js';

/**
 * What regional newsletters carry, who gets them, and how.
 *
 * @tagname prevent-newsletters
 * @summary What regional newsletters carry, and how to get one.
 */
export class PreventNewsletters extends PreventElement {
  protected override get heading(): string {
    return this.words.newsletters.heading;
  }

  protected override renderContent(): TemplateResult {
    const { intro, topics, wayIn, form } = this.words.newsletters;
    // The same form as for everything else co-ordinators are asked for.
    const { giveRegion } = this.words.coordinatorContact;
    const region = nameWithAreas(this.chosenRegion, this.words);
    const lines = mergeLines(newsletterTopics, this.livePage.facts?.newsletterTopics);
    return html`
      ${this.renderEmergency()}
      <p>${intro} ${topics}</p>
      <ul id="topics">
        ${lines.map(({ text }) => html`<li>${inEnglish(text, this.words)}</li>`)}
      </ul>
      <div class="panel" id="way-in">
        ${renderHeading(this.subheadingLevel, wayIn)}
        <p>${form}</p>
        ${renderWayIn(this.words, this.livePage.form)}
        ${region ? html`<p>${giveRegion} ${inEnglish(region, this.words)}</p>` : nothing}
      </div>
      ${this.renderEnd()}
    `;
  }
}
