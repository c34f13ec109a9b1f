import { html, nothing, svg, type TemplateResult } from 'lit';
import type { MappedRegion, RegionMap } from '../../core/lookup/region-map.js';
import type { RegionChoice } from './region-choices.js';

// London is too small for its name and for a finger: its name stands in the Channel, with a line to it.
const CALLOUT = { region: 'london', x: 470, y: 618 };

// More than colour: the current region has a thick outline and this.
const TICK = '\u2713';

/**
 * The map of the regions. It is the second way to choose, after the list beside it, and hidden from
 * screen readers, who have that list. Names keep the size of text however wide the map is, because only
 * the inner picture is scaled.
 */
export function renderMap(
  map: RegionMap,
  choices: readonly RegionChoice[],
  on: {
    readonly pick: (choice: RegionChoice) => void;
    readonly point: (choice?: RegionChoice) => void;
  },
): TemplateResult {
  const choiceOf = (id: string | null | undefined) =>
    choices.find(({ answer }) => answer.region === id);
  const choiceAt = (event: Event) =>
    choiceOf((event.target as Element).closest('[data-region]')?.getAttribute('data-region'));
  const renderOutline = (looks: string, has: (choice?: RegionChoice) => boolean | undefined) =>
    map.regions.map(({ id, path }) =>
      has(choiceOf(id)) ? svg`<path class="outline ${looks}" d=${path} />` : nothing,
    );
  return html`<svg
    class="map"
    part="map"
    aria-hidden="true"
    focusable="false"
    @click=${(event: Event) => {
      const choice = choiceAt(event);
      if (choice) on.pick(choice);
    }}
    @pointerover=${(event: Event) => {
      on.point(choiceAt(event));
    }}
    @pointerleave=${() => {
      on.point();
    }}
  >
    <svg viewBox=${map.viewBox.join(' ')}>
      ${map.regions.map(
        ({ id, path }) =>
          svg`<path class="region ${look(choiceOf(id))}" data-region=${id} d=${path} />`,
      )}
      <path class="police-areas" d=${map.policeAreaLines} />
      ${renderOutline('pointed', (choice) => choice?.isPointed)}
      ${renderOutline('', (choice) => choice?.isCurrent)}
      ${map.regions.map((region) => renderCalloutLine(region))}
    </svg>
    ${map.regions.map((region) => renderName(region, map, choiceOf(region.id)))}
  </svg>`;
}

function renderCalloutLine({ id, label: [x, y] }: MappedRegion) {
  if (id !== CALLOUT.region) return nothing;
  return svg`<path class="callout" d="M${x} ${y}L${CALLOUT.x} ${CALLOUT.y - 22}" />`;
}

function renderName(
  { id, label }: MappedRegion,
  { viewBox: [left, top, width, height] }: RegionMap,
  choice: RegionChoice | undefined,
) {
  const isCalledOut = id === CALLOUT.region;
  const [x, y] = isCalledOut ? [CALLOUT.x, CALLOUT.y] : label;
  const percent = (part: number, whole: number) =>
    `${String(Math.round((part / whole) * 1000) / 10)}%`;
  const [across, down] = [percent(x - left, width), percent(y - top, height)];
  const [, first = '', last = ''] = /^(.*[- ])?(\w+)$/.exec(choice?.label ?? '') ?? [];
  const lines = [first, last].filter(Boolean);
  // 24 px across, for fingers: on a narrow map London itself is smaller than that.
  const target = isCalledOut
    ? svg`<circle class="target" cx=${percent(label[0] - left, width)} cy=${percent(label[1] - top, height)} r="12" />`
    : nothing;
  return svg`<g class="name ${isCalledOut ? 'called-out' : ''} ${look(choice)}" data-region=${id}>
    ${target}
    <text y=${down}
      >${lines.map(
        (line, index) =>
          svg`<tspan x=${across} dy="${index === 0 ? -0.55 * (lines.length - 1) : 1.1}em">${line}</tspan>`,
      )}${choice?.isCurrent ? svg`<tspan x=${across} dy="1.1em">${TICK}</tspan>` : nothing}</text
    >
  </g>`;
}

function look(choice: RegionChoice | undefined): string {
  return `${choice?.isCurrent ? 'current' : ''} ${choice?.isPointed ? 'pointed' : ''}`;
}
