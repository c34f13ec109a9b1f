/** The tool as it will be, in a frame of its own. */
import { html, nothing, type TemplateResult } from 'lit';
import { fillText } from '../../core/text/fill.js';
import { builderWords } from '../../text/builder.en-GB.js';
import { LOOKS, WIDTHS, type BuilderPage } from '../page.js';
import { renderRadios } from './fields.js';
import { renderLocalProblems } from './option-steps.js';

/** The preview, with the pages and widths to see it on. */
export function renderPreview(page: BuilderPage): TemplateResult {
  const { preview: says, widget } = builderWords;
  const { showing, show, choices } = page;
  // Wider than the room there is, it takes the focus, so that keys can scroll it.
  const mayScroll = showing.width !== 'full';
  return html`<section class="preview" id="part-preview" aria-labelledby="preview">
    <div class="title">
      <h2 id="preview" tabindex="-1">${says.heading}</h2>
      <p class="hint">${says.note}</p>
    </div>
    <div class="switches">
      ${renderRadios({
        name: 'look',
        legend: says.look,
        as: 'chips',
        choices: LOOKS.map((value) => ({ value, label: says.looksShort[value] })),
        chosen: showing.look,
        choose: (value) => {
          show({ look: LOOKS.find((look) => look === value) ?? 'plain' });
        },
      })}
      ${renderRadios({
        name: 'width',
        legend: says.width,
        as: 'chips',
        choices: WIDTHS.map((value) => ({ value, label: says.widths[value] })),
        chosen: showing.width,
        choose: (value) => {
          show({ width: WIDTHS.find((width) => width === value) ?? 'full' });
        },
      })}
    </div>
    ${renderLocalProblems(page)}
    <div
      class="scroller"
      tabindex=${mayScroll ? 0 : nothing}
      role=${mayScroll ? 'group' : nothing}
      aria-label=${mayScroll ? says.scroller : nothing}
    >
      <iframe
        class="width-${showing.width}"
        src="builder/preview.html"
        title=${fillText(says.title, {
          name: widget.names[choices.widget],
          look: says.looks[showing.look],
        })}
      ></iframe>
    </div>
  </section>`;
}
