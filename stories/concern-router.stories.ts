import { html } from 'lit';
import '../src/widgets/concern-router/define.js';
import { council } from './council.js';
import { answer, press, widgetIn } from './reader.js';
import type { Story, StoryGroup } from './story.js';

const group: StoryGroup = { title: 'Concern router', component: 'prevent-concern-router' };
export default group;

const AT_RISK = 'I am worried that someone is being drawn into terrorism';
const STAFF = 'Member of staff, governor or volunteer';

const router = () => html`<prevent-concern-router></prevent-concern-router>`;
const answering = (...answers: string[]): Story => ({
  render: router,
  play: async ({ canvasElement }) => {
    for (const words of answers) await answer(widgetIn(canvasElement), words);
  },
});

export const FirstQuestion: Story = { render: router };
export const SecondQuestion = answering(AT_RISK);
export const ThirdQuestion = answering(AT_RISK, STAFF);
export const RoutesForStaff = answering(AT_RISK, STAFF, 'School or early years');
export const RoutesForThePublic = answering(AT_RISK, 'Parent, friend or member of the public');
export const ImmediateDanger = answering('Someone is about to put themselves or others in danger');
export const HigherEducation = answering(
  'A Prevent-related incident in higher education',
  STAFF,
  'University or other higher education',
);

export const NothingSelected: Story = {
  render: router,
  play: ({ canvasElement }) => press(widgetIn(canvasElement), 'Continue'),
};

export const GoingBack: Story = {
  render: router,
  play: async ({ canvasElement }) => {
    const widget = widgetIn(canvasElement);
    await answer(widget, AT_RISK);
    await press(widget, 'Change your concern');
  },
};

export const WithOwnContacts: Story = {
  render: () => html`
    <prevent-concern-router setting="further-education" audience="staff">
      <p slot="local-contact">Safeguarding team: extension 4000, room B12.</p>
    </prevent-concern-router>
  `,
};

export const EveryRoute: Story = {
  render: () => html`<prevent-concern-router display="list"></prevent-concern-router>`,
};

export const WithUnconfirmedHelpline: Story = {
  render: () => html`
    <prevent-concern-router display="list" show-unconfirmed></prevent-concern-router>
  `,
};

const clock = () => new Date('2026-11-20T12:00Z');
const withCouncil = (display: 'questions' | 'list' | 'summary') => html`
  <prevent-concern-router
    display=${display}
    .local=${council}
    .clock=${clock}
  ></prevent-concern-router>
`;

export const OwnInformation: Story = { render: () => withCouncil('questions') };
export const EveryRouteWithOwnForms: Story = { render: () => withCouncil('list') };

/** What comes out of the printer, and what frames that may not print show instead. */
export const OnOneSheet: Story = { render: () => withCouncil('summary') };

export const OwnContactsForStudents: Story = {
  render: () => html`
    <prevent-concern-router
      audience="student"
      .local=${council}
      .clock=${clock}
    ></prevent-concern-router>
  `,
  play: ({ canvasElement }) => answer(widgetIn(canvasElement), AT_RISK),
};

export const OutOfHours: Story = {
  render: () => html`
    <prevent-concern-router
      .local=${council}
      .clock=${() => new Date('2026-11-21T20:00Z')}
    ></prevent-concern-router>
  `,
};

export const OnAPageInPolish: Story = {
  render: () => html`<div lang="pl"><prevent-concern-router></prevent-concern-router></div>`,
};
