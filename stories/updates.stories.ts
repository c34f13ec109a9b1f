import { html } from 'lit';
import type { Update } from '../src/schema/update.js';
import '../src/widgets/updates/define.js';
import type { Story, StoryGroup } from './story.js';

const group: StoryGroup = {
  title: 'Updates',
  component: 'prevent-updates',
  excludeStories: /^[a-z]/,
};
export default group;

const at = (instant: string) => () => new Date(instant);
const updatesAt = (instant: string) =>
  html`<prevent-updates .clock=${at(instant)}></prevent-updates>`;

/** Made-up changes, newest first, a day between two, as many as a long list needs. */
export const manyUpdates = (count: number): Update[] =>
  [...Array(count).keys()].map((index) => ({
    source: 'https://www.gov.uk/guidance/regional-prevent-education-coordinators',
    checked: '2026-11-21',
    certainty: 'seen',
    date: new Date(Date.UTC(2026, 10, 20 - index)).toISOString().slice(0, 10),
    note: `Example change ${String(index + 1)}.`,
  }));

export const MoreThanAYearOld: Story = { render: () => updatesAt('2026-11-21T12:00Z') };
export const Fresh: Story = { render: () => updatesAt('2025-05-25T12:00Z') };

export const None: Story = {
  render: () => html`
    <prevent-updates .clock=${at('2026-11-21T12:00Z')} .updates=${[]}></prevent-updates>
  `,
};

export const Thousands: Story = {
  render: () => html`
    <prevent-updates
      .clock=${at('2026-11-21T12:00Z')}
      .updates=${manyUpdates(3000)}
    ></prevent-updates>
  `,
};

export const InsideDeepHeadings: Story = {
  render: () => html`
    <h2>Staff</h2>
    <h3>Safeguarding</h3>
    <h4>Prevent</h4>
    <prevent-updates heading-level="5" .clock=${at('2026-11-21T12:00Z')}>
      <span slot="heading">What is new</span>
    </prevent-updates>
  `,
};

export const NarrowColumn: Story = {
  render: () => html`
    <table role="presentation">
      <tr>
        <td width="240">${updatesAt('2026-11-21T12:00Z')}</td>
      </tr>
    </table>
  `,
};

export const WelshPage: Story = {
  render: () => html`<div lang="cy">${updatesAt('2026-11-21T12:00Z')}</div>`,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="ar">${updatesAt('2026-11-21T12:00Z')}</div>`,
};
