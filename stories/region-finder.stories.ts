import { html } from 'lit';
import '../src/widgets/region-finder/define.js';
import { press, search, typeInto, widgetIn } from './reader.js';
import type { Story, StoryGroup } from './story.js';

const group: StoryGroup = { title: 'Region finder', component: 'prevent-region-finder' };
export default group;

const finder = () => html`<prevent-region-finder></prevent-region-finder>`;

const searching = (place: string): Story => ({
  render: finder,
  play: ({ canvasElement }) => search(widgetIn(canvasElement), place),
});

export const Empty: Story = { render: finder };
export const FoundByPostcode = searching('LS1 4AP');
export const FoundByCouncil = searching('Bristol, City of');
export const NearBoundary = searching('BB18 6JH');
export const SeveralPlaces = searching('Newcastle');
export const SeveralRegions = searching('BD23');
export const TooManyPlaces = searching('north');
export const PartlyOutside = searching('CH4');
export const OutsideEngland = searching('CF10 1AA');
export const NothingTyped = searching('');
export const Misspelt = searching('Wolverhamton');
export const NearTheBorderOfEngland = searching('GL16 8AA');
export const UnknownPostcode = searching('LS30 1AA');
export const UnknownPlace = searching('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch');

/** What a reader sees while typing, with the second suggestion active. */
export const Suggestions: Story = {
  render: finder,
  play: ({ canvasElement }) => typeInto(widgetIn(canvasElement), 'new', ['ArrowDown', 'ArrowDown']),
};

export const CouncilAfterPostcode: Story = {
  render: finder,
  play: async ({ canvasElement }) => {
    await search(widgetIn(canvasElement), 'BB18 6JH');
    await search(widgetIn(canvasElement), 'Pendle');
  },
};

export const MapWithCurrentRegion: Story = {
  render: () => html`<prevent-region-finder region="north-east"></prevent-region-finder>`,
};

export const WithoutMap: Story = {
  render: () => html`<prevent-region-finder map="hidden"></prevent-region-finder>`,
  play: ({ canvasElement }) => press(widgetIn(canvasElement), 'All 8 regions'),
};

/** In a narrow column the map and its list fold away behind a button. */
export const NarrowColumn: Story = {
  render: () => html`
    <table role="presentation">
      <tr>
        <td width="240"><prevent-region-finder region="london"></prevent-region-finder></td>
      </tr>
    </table>
  `,
  play: ({ canvasElement }) => press(widgetIn(canvasElement), 'Map and list'),
};

export const WithLocation: Story = {
  render: () => html`<prevent-region-finder locate></prevent-region-finder>`,
};

export const ChosenByThePage: Story = {
  render: () => html`<prevent-region-finder region="london"></prevent-region-finder>`,
};

export const InsideDeepHeadings: Story = {
  render: () => html`
    <h2>Staff</h2>
    <h3>Safeguarding</h3>
    <h4>Prevent</h4>
    <prevent-region-finder region="south-east" heading-level="5">
      <span slot="heading">Our co-ordinator</span>
      <p slot="footer-note">Ask the safeguarding team if you are not sure.</p>
    </prevent-region-finder>
  `,
};
