import { html } from 'lit';
import type { Session } from '../src/schema/session.js';
import '../src/widgets/training-sessions/define.js';
import { choose, press, widgetIn } from './reader.js';
import type { Story, StoryGroup } from './story.js';

const group: StoryGroup = {
  title: 'Training sessions',
  component: 'prevent-training-sessions',
  excludeStories: ['manySessions'],
};
export default group;

const at = (instant: string) => () => new Date(instant);
const sessionsAt = (instant: string) => () =>
  html`<prevent-training-sessions .clock=${at(instant)}></prevent-training-sessions>`;

/** Sessions of a made-up region, as many as a long list needs. */
export const manySessions = (count: number): Session[] =>
  [...Array(count).keys()].map((index) => {
    const day = new Date(Date.UTC(2027, 0, 4 + index)).toISOString().slice(0, 10);
    return {
      source: 'https://www.gov.uk/guidance/regional-prevent-education-coordinators',
      checked: '2026-11-21',
      certainty: 'seen',
      id: `example-${String(index)}`,
      title: `Example session ${String(index + 1)}`,
      audience: index % 3 === 0 ? 'early-years' : 'designated-safeguarding-leads',
      start: `${day}T09:30+00:00`,
      end: `${day}T10:30+00:00`,
      register: `https://www.eventbrite.co.uk/e/example-${String(index)}`,
      ...(index % 2 === 0 && { regions: ['north-east'] }),
    };
  });

export const NoneToCome: Story = { render: sessionsAt('2026-11-21T12:00Z') };
export const AllToCome: Story = { render: sessionsAt('2024-10-01T09:00Z') };
export const OneToday: Story = { render: sessionsAt('2025-07-03T14:00Z') };
export const OneOnNow: Story = { render: sessionsAt('2025-07-03T15:00Z') };

export const PastSessions: Story = {
  render: sessionsAt('2026-11-21T12:00Z'),
  play: ({ canvasElement }) => press(widgetIn(canvasElement), 'Show past sessions'),
};

export const ForGovernors: Story = {
  render: sessionsAt('2024-10-01T09:00Z'),
  play: ({ canvasElement }) =>
    choose(widgetIn(canvasElement), 'audience', 'governors-and-trustees'),
};

export const NoneMatch: Story = {
  render: sessionsAt('2024-12-13T09:00Z'),
  play: async ({ canvasElement }) => {
    const widget = widgetIn(canvasElement);
    await choose(widget, 'audience', 'governors-and-trustees');
    await choose(widget, 'month', '2025-07');
  },
};

export const OldInformation: Story = { render: sessionsAt('2028-01-10T12:00Z') };

export const Thousands: Story = {
  render: () => html`
    <prevent-training-sessions
      .clock=${at('2026-11-21T12:00Z')}
      .sessions=${manySessions(3000)}
    ></prevent-training-sessions>
  `,
};
