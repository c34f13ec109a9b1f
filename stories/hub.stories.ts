import { html } from 'lit';
import '../src/widgets/concern-router/define.js';
import '../src/widgets/coordinator-contact/define.js';
import '../src/widgets/hub/define.js';
import '../src/widgets/newsletters/define.js';
import '../src/widgets/region-finder/define.js';
import '../src/widgets/resources/define.js';
import '../src/widgets/training-sessions/define.js';
import '../src/widgets/updates/define.js';
import { council } from './council.js';
import { press, widgetIn } from './reader.js';
import type { Story, StoryGroup } from './story.js';

const group: StoryGroup = { title: 'Hub', component: 'prevent-hub' };
export default group;

const clock = () => new Date('2026-11-20T12:00Z');
const startingWith = (start: string): Story => ({
  render: () => html`<prevent-hub start=${start} .clock=${clock}></prevent-hub>`,
});

export const ReportAConcern = startingWith('concern-router');
export const FindYourRegion = startingWith('region-finder');
export const TrainingSessions = startingWith('training-sessions');
export const CoordinatorContact = startingWith('coordinator-contact');
export const Updates = startingWith('updates');

export const WithOwnInformation: Story = {
  render: () =>
    html`<prevent-hub .local=${council} .clock=${clock} setting="school"></prevent-hub>`,
};

export const AnotherPart: Story = {
  render: () => html`<prevent-hub .local=${council} .clock=${clock}></prevent-hub>`,
  play: ({ canvasElement }) => press(widgetIn(canvasElement), 'Further support'),
};

export const NarrowColumn: Story = {
  render: () => html`
    <table role="presentation">
      <tr>
        <td width="240"><prevent-hub .clock=${clock}></prevent-hub></td>
      </tr>
    </table>
  `,
};

export const OnAPageInArabic: Story = {
  render: () => html` <div lang="ar" dir="rtl"><prevent-hub .clock=${clock}></prevent-hub></div> `,
};
