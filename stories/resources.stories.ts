import { html } from 'lit';
import type { LocalInformation, LocalResource } from '../src/schema/local-information.js';
import '../src/widgets/resources/define.js';
import { choose, widgetIn } from './reader.js';
import type { Story, StoryGroup } from './story.js';

const group: StoryGroup = {
  title: 'Resources',
  component: 'prevent-resources',
  excludeStories: /^[a-z]/,
};
export default group;

const resources = () => html`<prevent-resources></prevent-resources>`;

/** A made-up college that adds two resources of its own, neither of them for schools. */
export const collegeResources: LocalInformation = {
  version: 1,
  organisation: { name: 'Example College' },
  resources: [
    { title: 'Our Prevent policy', url: '/policies/prevent', settings: ['further-education'] },
    {
      title: 'Staff briefing on radicalisation',
      url: 'https://college.example/briefing',
      summary: 'Slides of the briefing at the start of each term.',
      settings: ['further-education', 'higher-education'],
    },
  ],
};

/** As many resources of an organisation as a long list needs. */
export const manyResources = (count: number): LocalInformation => ({
  version: 1,
  resources: [...Array(count).keys()].map((index): LocalResource => ({
    title: `Example resource ${String(index + 1)}`,
    url: `https://council.example/${String(index + 1)}`,
  })),
});

const LONG: LocalInformation = {
  version: 1,
  organisation: { name: 'LlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochCollege' },
  resources: [
    {
      title: 'Safeguarding_and_Prevent_Policy_2026_to_2027_final_version_signed.pdf',
      url: '/Safeguarding_and_Prevent_Policy_2026_to_2027_final_version_signed.pdf',
      summary: 'https://college.example/a/very/long/address/that/nobody/should/have/pasted/here',
    },
  ],
};

export const AllSettings: Story = { render: resources };

export const ForASetting: Story = {
  render: () => html`<prevent-resources setting="higher-education"></prevent-resources>`,
};

export const AllOnRequest: Story = {
  render: () => html`<prevent-resources setting="school"></prevent-resources>`,
  play: ({ canvasElement }) => choose(widgetIn(canvasElement), 'setting', ''),
};

export const OwnResources: Story = {
  render: () => html`<prevent-resources .local=${collegeResources}></prevent-resources>`,
};

export const NoneOfOwnFits: Story = {
  render: () => html`
    <h2>Staff</h2>
    <h3>Safeguarding</h3>
    <h4>Prevent</h4>
    <prevent-resources
      setting="school"
      heading-level="5"
      .local=${collegeResources}
    ></prevent-resources>
  `,
};

export const Thousands: Story = {
  render: () => html`<prevent-resources .local=${manyResources(3000)}></prevent-resources>`,
};

export const LongWordsInNarrowColumn: Story = {
  render: () => html`
    <table role="presentation">
      <tr>
        <td width="240"><prevent-resources .local=${LONG}></prevent-resources></td>
      </tr>
    </table>
  `,
};

export const RightToLeft: Story = {
  render: () => html`<div dir="rtl" lang="ar">${resources()}</div>`,
};
