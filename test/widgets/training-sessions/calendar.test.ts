/**
 * What "Add to calendar" promises.
 *  1. Each session to come, and all of them at once, can be saved as one .ics file that calendars take.
 *  2. The same stands below as text to copy, for readers whose browser blocks files; where copying is
 *     blocked too, the text is selected.
 *  3. The focus stays on the button; Escape closes what it opened and goes back to it.
 *  4. No request is made, and a session of an own file carries a whole address.
 */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import ICAL from 'ical.js';
import { buttonIn, choose, focusIsOn, press } from '../../../stories/reader.js';
import { councilSessions } from '../../../stories/training-sessions.stories.js';
import { forgetPage } from '../../../src/base/page-state.js';
import '../../../src/widgets/training-sessions/define.js';
import type { PreventTrainingSessions } from '../../../src/widgets/training-sessions/training-sessions.js';

const setUp = (instant = '2025-07-01T09:00Z') =>
  fixture<PreventTrainingSessions>(html`
    <prevent-training-sessions
      .clock=${() => new Date(instant)}
      .local=${councilSessions}
    ></prevent-training-sessions>
  `);

/** What the widget saves meanwhile: the name and the text of the file. */
const savedBy = async (act: () => Promise<void>) => {
  const createObjectURL = URL.createObjectURL.bind(URL);
  const files: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (file: Blob) => {
    files.push(file);
    return createObjectURL(file);
  };
  HTMLAnchorElement.prototype.click = function () {
    names.push(this.download);
  };
  await act();
  URL.createObjectURL = createObjectURL;
  // What remains is what every element has.
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  return { names, text: (await files[0]?.text()) ?? '', type: files[0]?.type };
};
const withClipboard = async (
  writeText: (text: string) => Promise<void>,
  act: () => Promise<void>,
) => {
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  await act();
  Reflect.deleteProperty(navigator, 'clipboard');
};
const fieldIn = (widget: PreventTrainingSessions) => widget.renderRoot.querySelector('textarea');

describe('calendars of prevent-training-sessions', () => {
  beforeEach(() => {
    forgetPage();
  });

  it('saves one session as a file named by its day, with a whole address', async () => {
    const widget = await setUp();
    await press(widget, 'Add to calendar');
    const { names, text, type } = await savedBy(() => press(widget, 'Download (.ics)'));
    expect(names).to.deep.equal(['prevent-training-2025-07-03.ics']);
    expect(type).to.equal('text/calendar');
    const [event] = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('summary')).to.equal('Prevent awareness for early years');
    expect(String(event?.getFirstPropertyValue('dtstart'))).to.equal('2025-07-03T08:30:00Z');
    expect(event?.getFirstPropertyValue('location')).to.equal('Civic Hall, Example Street');
    expect(event?.getFirstPropertyValue('url')).to.equal(`${location.origin}/prevent/early-years`);
    expect(event?.getFirstPropertyValue('description')).to.contain('For: Early years.');
  });

  it('saves all sessions of the filtered list at once, the same file every time', async () => {
    const widget = await setUp();
    await press(widget, 'Add all 3 to your calendar');
    const save = () => savedBy(() => press(widget, 'Download (.ics)'));
    const first = await save();
    expect(first.names).to.deep.equal(['prevent-training.ics']);
    expect(first.text.match(/BEGIN:VEVENT/g)).to.have.length(3);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect((await save()).text === first.text).to.equal(true);
    await choose(widget, 'audience', 'early-years');
    expect(widget.renderRoot.querySelector('.add-all')).to.equal(null);
  });

  it('keeps the focus on the button, says whether it is open, and closes with Escape', async () => {
    const widget = await setUp();
    const button = buttonIn(widget, 'Add to calendar for Prevent awareness for early years');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await widget.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(focusIsOn(widget, '[aria-expanded=true]')).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(widget.shadowRoot?.activeElement?.textContent.trim()).to.equal('Download (.ics)');
    await sendKeys({ press: 'Escape' });
    await widget.updateComplete;
    expect(fieldIn(widget) === null).to.equal(true);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(widget.shadowRoot?.activeElement === button).to.equal(true);
  });

  it('opens one at a time', async () => {
    const widget = await setUp();
    await press(widget, 'Add to calendar');
    await press(widget, 'Add all 3');
    expect(widget.renderRoot.querySelectorAll('textarea')).to.have.length(1);
    expect(fieldIn(widget)?.value.split('\n\n')).to.have.length(3);
  });

  it('offers the same as labelled text and copies it', async () => {
    const widget = await setUp();
    await press(widget, 'Add to calendar');
    const field = fieldIn(widget);
    expect(field?.readOnly).to.equal(true);
    expect(field?.labels[0]?.textContent).to.equal('The same as text');
    expect(field?.value).to.match(
      /^Prevent awareness for early years\nThursday 3 July 2025, 9:30am to 11am, UK time\./,
    );
    let copied = '';
    await withClipboard(
      (text) => {
        copied = text;
        return Promise.resolve();
      },
      () => press(widget, 'Copy text'),
    );
    expect(copied).to.equal(field?.value);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(widget.renderRoot.querySelector('.calendar')?.textContent).to.contain('Copied.');
    expect(widget.renderRoot.querySelector('[role=status]')?.textContent).to.equal('Copied.');
  });

  it('selects the text where copying is blocked, and says so', async () => {
    const widget = await setUp();
    await press(widget, 'Add to calendar');
    await withClipboard(
      () => Promise.reject(new Error('blocked')),
      async () => {
        await press(widget, 'Copy text');
        await new Promise((resolve) => setTimeout(resolve, 250));
      },
    );
    const field = fieldIn(widget);
    expect(focusIsOn(widget, 'textarea')).to.equal(true);
    expect((field?.selectionEnd ?? 0) - (field?.selectionStart ?? 0)).to.equal(field?.value.length);
    expect(widget.renderRoot.querySelector('.calendar')?.textContent).to.contain(
      'The text is selected',
    );
  });

  it('does not tell the page that a session was opened, and offers none for past ones', async () => {
    const widget = await setUp('2026-07-01T09:00Z');
    let opened = 0;
    widget.addEventListener('prevent-session-open', () => opened++);
    await press(widget, 'Show past sessions');
    expect(widget.renderRoot.querySelectorAll('#past button')).to.have.length(0);
    const coming = await setUp();
    coming.addEventListener('prevent-session-open', () => opened++);
    await press(coming, 'Add to calendar');
    await savedBy(() => press(coming, 'Download (.ics)'));
    expect(opened).to.equal(0);
  });
});
