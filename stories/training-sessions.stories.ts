import { html, type TemplateResult } from 'lit';
import type { LocalInformation } from '../src/schema/local-information.js';
import type { Session } from '../src/schema/session.js';
import type { PreventTrainingSessions } from '../src/widgets/training-sessions/training-sessions.js';
import { presumeLivePage } from '../src/base/live-page.js';
import '../src/widgets/training-sessions/define.js';
import { choose, press, widgetIn } from './reader.js';
import type { Story, StoryGroup } from './story.js';

const group: StoryGroup = {
  title: 'Training sessions',
  component: 'prevent-training-sessions',
  excludeStories: /^[a-z]/,
};
export default group;

const at = (instant: string) => () => new Date(instant);
const sessionsAt =
  (instant: string, view?: PreventTrainingSessions['view']): Story['render'] =>
  () =>
    html`<prevent-training-sessions
      .clock=${at(instant)}
      .view=${view}
    ></prevent-training-sessions>`;
const withOwn = (instant: string, local: LocalInformation): TemplateResult =>
  html`<prevent-training-sessions
    .clock=${at(instant)}
    .local=${local}
  ></prevent-training-sessions>`;

/** Sessions of a made-up region, as many as a long list needs, one a day from 4 January 2027. */
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

/** A made-up council with sessions in two regions; the first repeats a national one and adds its address. */
export const councilSessions: LocalInformation = {
  version: 1,
  organisation: { name: 'Example Council', region: 'north-east' },
  sessions: [
    {
      title: 'Prevent in education: training for designated safeguarding leads (DSLs)',
      audience: 'designated-safeguarding-leads',
      start: '2025-07-03T15:30',
      end: '2025-07-03T16:45',
      register: 'https://council.example/prevent/3-july',
    },
    {
      title: 'Prevent awareness for early years',
      audience: 'early-years',
      start: '2025-07-03T09:30',
      end: '2025-07-03T11:00',
      regions: ['north-east'],
      mode: 'In person',
      place: 'Civic Hall, Example Street',
      summary: 'For nurseries and childminders. Tea from 9:15am.',
      register: '/prevent/early-years',
    },
    {
      title: 'Forum for independent training providers',
      audience: 'independent-training-providers',
      start: '2025-07-08T10:00',
      end: '2025-07-09T15:00',
      regions: ['north-east', 'east-midlands'],
      organiser: 'Regional provider forum',
      mode: 'Online',
    },
  ],
};

/** A night watch over the end of summer time, and a session in the hour that comes twice. */
const clockChange: LocalInformation = {
  version: 1,
  sessions: [
    {
      title: 'Night briefing',
      audience: 'early-years',
      start: '2026-10-24T23:00',
      end: '2026-10-25T05:00',
    },
    {
      title: 'Briefing for night staff',
      audience: 'early-years',
      start: '2026-10-25T00:30',
      end: '2026-10-25T01:15+00:00',
    },
  ],
};

const longWords: LocalInformation = {
  version: 1,
  organisation: { name: 'LlanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochCollege' },
  sessions: [
    {
      title: 'Safeguarding_and_Prevent_briefing_2026_final_version_signed_off_by_everybody.pdf',
      audience: 'staff-of-the-safeguarding-and-wellbeing-department-and-their-deputies',
      start: '2026-11-24T09:30',
      end: '2026-11-24T10:30',
      regions: ['north-east', 'north-west', 'east-midlands', 'west-midlands', 'east-of-england'],
      place: 'https://college.example/a/very/long/address/that/nobody/should/have/pasted/here',
    },
  ],
};

export const NoneToCome: Story = { render: sessionsAt('2026-11-21T12:00Z') };
export const AllToCome: Story = { render: sessionsAt('2024-10-01T09:00Z') };
export const OneToday: Story = { render: sessionsAt('2025-07-03T14:00Z') };
export const OneOnNow: Story = { render: sessionsAt('2025-07-03T15:00Z') };
export const InThreeDays: Story = { render: sessionsAt('2025-06-30T09:00Z') };

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

export const MonthWithChosenDay: Story = {
  render: sessionsAt('2024-10-10T09:00Z', 'month'),
  play: async ({ canvasElement }) => {
    const widget = widgetIn(canvasElement);
    await widget.updateComplete;
    widget.renderRoot.querySelector<HTMLElement>('[data-iso-day="2024-10-10"]')?.click();
    await widget.updateComplete;
  },
};

export const EmptyMonth: Story = { render: sessionsAt('2026-11-21T12:00Z', 'month') };
export const OwnSessions: Story = { render: () => withOwn('2025-07-01T09:00Z', councilSessions) };
export const ClockChange: Story = { render: () => withOwn('2026-10-20T09:00Z', clockChange) };
export const LongWords: Story = { render: () => withOwn('2026-11-21T12:00Z', longWords) };

export const Thousands: Story = {
  render: () => html`
    <prevent-training-sessions
      .clock=${at('2026-11-21T12:00Z')}
      .sessions=${manySessions(3000)}
    ></prevent-training-sessions>
  `,
};

export const TextToCopy: Story = {
  render: () => withOwn('2025-07-01T09:00Z', councilSessions),
  play: ({ canvasElement }) => press(widgetIn(canvasElement), 'Add to calendar'),
};

/** A day with sessions in a sidebar of 240 px: numbers alone. */
export const NarrowMonth: Story = {
  render: () => html`
    <div class="narrow">
      <prevent-training-sessions
        view="month"
        .clock=${at('2024-10-10T09:00Z')}
      ></prevent-training-sessions>
    </div>
  `,
  play: ({ canvasElement }) => {
    const column = canvasElement.querySelector<HTMLElement>('.narrow');
    if (column) column.style.inlineSize = '240px';
    return Promise.resolve();
  },
};

/** On a page in Welsh that has words of its own for some of ours. */
export const OnWelshPage: Story = {
  render: () => html`
    <div lang="cy">
      <prevent-training-sessions
        .clock=${at('2025-07-01T09:00Z')}
        .text=${{ language: 'cy', trainingSessions: { heading: 'Sesiynau hyfforddi Prevent' } }}
      ></prevent-training-sessions>
    </div>
  `,
};

export const OldInformation: Story = { render: sessionsAt('2028-01-10T12:00Z') };

/** GOV.UK answers that it has withdrawn the page. */
export const Withdrawn: Story = {
  render: () => {
    presumeLivePage({ isWithdrawn: true, problems: [] });
    return html`
      <prevent-training-sessions
        live
        .clock=${() => new Date('2026-11-22T12:00Z')}
      ></prevent-training-sessions>
    `;
  },
};
