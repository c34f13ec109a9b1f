import { html } from 'lit';
import '../src/widgets/concern-router/define.js';
import '../src/widgets/coordinator-contact/define.js';
import '../src/widgets/region-finder/define.js';
import { choose, widgetIn } from './reader.js';
import type { Story, StoryGroup } from './story.js';

const group: StoryGroup = {
  title: 'Co-ordinator contact',
  component: 'prevent-coordinator-contact',
};
export default group;

const contact = () => html`<prevent-coordinator-contact></prevent-coordinator-contact>`;

export const NoRegion: Story = { render: contact };

export const WithRegion: Story = {
  render: () =>
    html`<prevent-coordinator-contact region="north-east"></prevent-coordinator-contact>`,
};

export const ChosenHere: Story = {
  render: contact,
  play: ({ canvasElement }) => choose(widgetIn(canvasElement), 'region', 'london'),
};

export const BesideTheFinder: Story = {
  render: () => html`
    ${contact()}
    <prevent-region-finder></prevent-region-finder>
    <prevent-concern-router></prevent-concern-router>
  `,
};

export const InsideDeepHeadings: Story = {
  render: () => html`
    <h2>Staff</h2>
    <h3>Safeguarding</h3>
    <h4>Prevent</h4>
    <h5>In our region</h5>
    <prevent-coordinator-contact region="south-west" heading-level="6">
      <span slot="heading">Our co-ordinator</span>
      <p slot="local-contact">Safeguarding team: extension 4000, room B12.</p>
    </prevent-coordinator-contact>
  `,
};

export const NarrowColumn: Story = {
  render: () => html`
    <table role="presentation">
      <tr>
        <td width="240">${contact()}</td>
      </tr>
    </table>
  `,
};

export const WelshPage: Story = { render: () => html`<div lang="cy">${contact()}</div>` };

export const RightToLeft: Story = {
  render: () => html`
    <div dir="rtl" lang="ar">
      <prevent-coordinator-contact region="south-west"></prevent-coordinator-contact>
    </div>
  `,
};
