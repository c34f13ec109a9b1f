import { html } from 'lit';
import '../src/widgets/newsletters/define.js';
import type { Story, StoryGroup } from './story.js';

const group: StoryGroup = { title: 'Newsletters', component: 'prevent-newsletters' };
export default group;

const newsletters = () => html`<prevent-newsletters></prevent-newsletters>`;

export const NoRegion: Story = { render: newsletters };

export const WithRegion: Story = {
  render: () => html`<prevent-newsletters region="north-east"></prevent-newsletters>`,
};

export const InsideDeepHeadings: Story = {
  render: () => html`
    <h2>Staff</h2>
    <h3>Safeguarding</h3>
    <h4>Prevent</h4>
    <prevent-newsletters region="london" heading-level="5">
      <p slot="footer-note">Ask the safeguarding team if you are not sure.</p>
    </prevent-newsletters>
  `,
};

export const NarrowColumn: Story = {
  render: () => html`
    <table role="presentation">
      <tr>
        <td width="240"><prevent-newsletters region="north-west"></prevent-newsletters></td>
      </tr>
    </table>
  `,
};

export const WelshPage: Story = { render: () => html`<div lang="cy">${newsletters()}</div>` };

export const RightToLeft: Story = {
  render: () => html`
    <div dir="rtl" lang="ar"><prevent-newsletters region="south-east"></prevent-newsletters></div>
  `,
};
