/** A small GOV.UK page as the Content API gives it: the eight regions, and the sessions one asks for. */
import { regions } from '../../src/data/regions.js';

/** A row of a session table: what the page says of when, and where its link leads. */
export type Row = readonly [when: string, register?: string];

/** The course all rows belong to. */
export const COURSE = 'Prevent in education: training for governors and trustees in schools';

/** The item, with anything in it replaced. */
export const contentItem = (rows: readonly Row[], more: object = {}) => ({
  base_path: '/guidance/regional-prevent-education-coordinators',
  title: 'Regional Prevent education co-ordinators',
  document_type: 'detailed_guide',
  schema_name: 'detailed_guide',
  public_updated_at: '2026-11-02T09:30:00.000+00:00',
  details: {
    body: bodyOf(rows),
    change_history: [
      { public_timestamp: '2026-11-02T09:30:00.000+00:00', note: 'Added sessions for 2027.' },
      { public_timestamp: '2022-09-01T08:00:00.000+01:00', note: 'First published.' },
    ],
  },
  ...more,
});

const bodyOf = (rows: readonly Row[]) => `<div class="govspeak">
<h2 id="prevent-regions">Prevent regions</h2>
<ul>${regions.map(({ name, policeAreas }) => `<li>${name} (including ${policeAreas.join(', ').replace('&', '&amp;')})</li>`).join('\n')}</ul>
<h2 id="virtual-training-sessions">Virtual training sessions</h2>
<h3 id="governors">${COURSE}</h3>
<table><thead><tr><th scope="col">Session date 2026 to 2027</th><th scope="col">Register</th></tr></thead>
<tbody>${rows.map(([when, register]) => `<tr><td>${when}</td><td>${register === undefined ? 'To follow' : `<a rel="external" href="${register}">Register</a>`}</td></tr>`).join('\n')}</tbody></table>
<h2 id="contact">Contacting your coordinator</h2>
<p>Use the <a href="https://www.gov.uk/coordinator-form">coordinator contact form</a> to:</p>
<ul><li>sign-up to regional newsletters</li><li>borrow a game for lessons</li></ul>
</div>`;
