/**
 * The form for an organisation's own information:
 * 1. by keyboard alone somebody adds a contact, hears of a mistake when they leave it, mends it, and saves;
 * 2. nothing is said while somebody types; a summary leads to each field;
 * 3. a file opens, a bad one leaves what is there, and everything can be undone;
 * 4. the focus is put where the work goes on;
 * 5. what the form cannot show is named and kept;
 * 6. the page is told of every edit, and handing the value back disturbs nobody.
 */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LocalEditor } from '../../../src/builder/local/local-editor.js';
import council from '../../fixtures/local-information/council.json';
import twelveMistakes from '../../fixtures/local-information/twelve-mistakes.json';
import {
  buttonsIn,
  choose,
  fillIn,
  focusId,
  heard,
  listen,
  openForm,
  part,
  pause,
  press,
  saved,
  wordsOf,
} from './editor-reader.js';

const contactsOf = (form: LocalEditor) =>
  (form.value as { contacts?: Record<string, unknown>[] }).contacts ?? [];

async function keys(...pressed: string[]): Promise<void> {
  for (const one of pressed) {
    const [key = '', modifier] = one.split('+').reverse();
    if (modifier) await sendKeys({ down: modifier });
    await sendKeys({ press: key });
    if (modifier) await sendKeys({ up: modifier });
  }
}

describe('by keyboard alone', () => {
  it('somebody adds a contact, hears of a mistake on leaving it, mends it, and saves', async () => {
    const form = await openForm();
    part(form, 'local-contacts-add').focus();
    await keys('Enter');
    await form.updateComplete;
    expect(focusId()).to.match(/^local-contacts-\d+-role$/);
    await sendKeys({ type: 'Front door' });
    expect(wordsOf(form)).to.contain('Contact 1: Front door');
    await keys('Tab', 'Space', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    expect(focusId()).to.match(/-phone$/);

    await sendKeys({ type: 'ask us' });
    const phone = part(form, 'local-contacts', '-phone') as HTMLInputElement;
    expect(phone.hasAttribute('aria-invalid')).to.equal(false);
    await keys('Tab');
    await form.updateComplete;
    expect(focusId()).to.match(/-email$/);
    expect(phone.getAttribute('aria-invalid')).to.equal('true');
    const described = (phone.getAttribute('aria-describedby') ?? '').split(' ');
    const said = described.map((id) => part(form, id).textContent).join(' ');
    expect(said).to.contain('Write one number, such as 0113 496 0123');
    expect(heard()).to.contain('Contact 1, Phone number: Write one number');
    expect(wordsOf(part(form, 'local-summary'))).to.contain('To put right: 1');

    await keys('Shift+Tab');
    expect(focusId()).to.match(/-phone$/);
    phone.select();
    await sendKeys({ type: '0113 496 0001' });
    await keys('Tab');
    await form.updateComplete;
    expect(phone.hasAttribute('aria-invalid')).to.equal(false);
    expect(form.querySelector('#local-summary')).to.equal(null);

    part(form, 'local-save').focus();
    const { name, text } = await saved(() => keys('Enter'));
    expect(name).to.equal('local-information.json');
    expect(JSON.parse(text)).to.deep.equal({
      version: 1,
      contacts: [{ role: 'Front door', audience: ['staff'], phone: '0113 496 0001' }],
    });
    expect((part(form, 'local-text') as HTMLTextAreaElement).value).to.equal(text);
    expect(heard()).to.contain('Nothing to put right.');
  });

  it('hears what is worth a look in other words, on leaving the entry', async () => {
    const form = await openForm();
    await press(form, 'Add a contact');
    await sendKeys({ type: 'Front door' });
    await keys('Tab', 'Space');
    part(form, 'local-notices-add').focus();
    await pause();
    await form.updateComplete;
    expect(wordsOf(form)).to.contain('Worth a look: 1');
    expect(wordsOf(part(form, 'local-contacts', '-said'))).to.contain('no way to get in touch');
    expect(part(form, 'local-contacts', '-phone').hasAttribute('aria-invalid')).to.equal(false);
  });

  it('hears of half a date, which the browser gives as none', async () => {
    const form = await openForm({ version: 1, notices: [{ text: 'Closed' }] });
    await press(form, 'Notice 1');
    part(form, 'local-notices', '-until').focus();
    await keys('0', '1');
    part(form, 'local-check').focus();
    await pause();
    await form.updateComplete;
    expect(wordsOf(form)).to.contain('This is not finished.');
    const until = part(form, 'local-notices', '-until') as HTMLInputElement;
    expect(until.getAttribute('aria-invalid')).to.equal('true');
    await fillIn(form, until, '2027-01-04');
    expect(wordsOf(form)).not.to.contain('This is not finished.');
  });
});

describe('a button', () => {
  it('stays under the pointer when a field above it is left with a mistake', async () => {
    const form = await openForm({ version: 1, contacts: [{ role: 'A', audience: ['staff'] }] });
    await press(form, 'Contact 1');
    const phone = part(form, 'local-contacts', '-phone') as HTMLInputElement;
    phone.focus();
    await sendKeys({ type: 'x' });
    document.dispatchEvent(new PointerEvent('pointerdown'));
    phone.blur();
    await pause();
    await form.updateComplete;
    expect(wordsOf(form)).not.to.contain('Write one number');
    document.dispatchEvent(new PointerEvent('pointerup'));
    await pause();
    await form.updateComplete;
    expect(wordsOf(form)).to.contain('Write one number');
  });
});

describe('the check', () => {
  it('leads to each field, also on a card that is closed', async () => {
    const form = await openForm(twelveMistakes);
    expect(form.querySelector('#local-summary')).to.equal(null);
    await press(form, 'Check');
    expect(focusId()).to.equal('local-summary');
    expect(wordsOf(part(form, 'local-summary'))).to.contain('To put right: 12');
    await press(form, 'Contact 2, Email address:');
    expect(focusId()).to.match(/-email$/);
    expect((document.activeElement as HTMLInputElement).value).to.equal('prevent at example.org');
    await press(form, 'Contact 3, Who it is for:');
    expect(document.activeElement?.getAttribute('type')).to.equal('checkbox');
    await press(form, 'Session 5:');
    expect(document.activeElement?.textContent.trim()).to.equal('Session 5: Awareness');
    await press(form, 'Contact 1, “e-mail”:');
    expect(document.activeElement?.textContent).to.contain('Contact 1:');
  });

  it('says so when nothing is wrong', async () => {
    const form = await openForm(council);
    await press(form, 'Check');
    expect(wordsOf(form)).to.contain('Nothing to put right.');
    expect(heard()).to.equal('Nothing to put right.');
  });
});

describe('a file', () => {
  it('opens, says what is in it, and saved unchanged is the same', async () => {
    const form = await openForm();
    const changes = listen(form);
    await choose(form, JSON.stringify(council), 'ashdale.json');
    expect(wordsOf(form)).to.contain('Opened “ashdale.json”: Contacts: 3, Referral forms: 2');
    expect(heard()).to.match(/^Opened “ashdale.json”.* Nothing to put right\.$/);
    const { text } = await saved(() => press(form, 'Save'));
    expect(JSON.parse(text)).to.deep.equal(council);
    expect(changes.map(({ isEmpty, problems }) => [isEmpty, problems.length])).to.deep.equal([
      [false, 0],
    ]);
  });

  it('shows at once what is wrong in it', async () => {
    const form = await openForm();
    await choose(form, JSON.stringify(twelveMistakes));
    expect(wordsOf(form)).to.contain('To put right: 12');
    expect(heard()).to.contain('To put right: 12');
  });

  it('that is bad is refused in a sentence, and leaves what is there', async () => {
    const form = await openForm(council);
    const changes = listen(form);
    for (const [text, why] of [
      ['{"version":1,', 'not JSON'],
      ['{"version":2}', '"version": 1'],
      ['x'.repeat(2 * 1024 * 1024 + 1), '2 MiB'],
    ] as const) {
      await choose(form, text, 'bad.json');
      const notice = wordsOf(part(form, 'local-notice'));
      expect(notice).to.contain('“bad.json” was not opened.').and.to.contain(why);
      expect(notice).to.contain('unchanged');
      expect(part(form, 'local-open').getAttribute('aria-describedby')).to.contain('local-notice');
      expect(form.value).to.deep.equal(council);
    }
    expect(changes).to.have.length(0);
  });

  it('that is bad takes away no way back', async () => {
    const form = await openForm(council);
    await press(form, 'Start again');
    await choose(form, '{');
    await press(form, 'Bring back what was here before');
    expect(form.value).to.deep.equal(council);
  });

  it('gives way to another, to an example or to none, and comes back', async () => {
    const form = await openForm(council);
    for (const act of [
      () => choose(form, '{"version":1}'),
      () => press(form, 'Start with an example'),
      () => press(form, 'Start again'),
    ]) {
      await act();
      expect(form.value).not.to.deep.equal(council);
      await press(form, 'Bring back what was here before');
      expect(form.value).to.deep.equal(council);
      expect(wordsOf(part(form, 'local-notice'))).to.contain('as it was before');
      expect(focusId()).to.equal('local-notice');
    }
  });
});

describe('an entry', () => {
  it('is removed under its full name, and brought back to its place', async () => {
    const form = await openForm(council);
    expect(buttonsIn(form)).to.include('Remove: Contact 2: Children’s front door');
    await press(form, 'Remove: Contact 2');
    expect(focusId()).to.equal('local-undo');
    expect(document.activeElement?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Undo: bring back Contact 2: Children’s front door',
    );
    expect(heard()).to.equal('Contact 2: Children’s front door was removed.');
    expect(contactsOf(form)).to.have.length(2);
    await press(form, 'Undo');
    expect(form.value).to.deep.equal(council);
    expect(document.activeElement?.textContent.trim()).to.equal('Contact 2: Children’s front door');
  });

  it('keeps what is typed into others between removing and undoing', async () => {
    const form = await openForm(council);
    await press(form, 'Remove: Contact 1');
    await press(form, 'Contact 1: Children');
    await fillIn(form, part(form, 'local-contacts', '-notes'), 'Room 1');
    await press(form, 'Undo');
    expect(contactsOf(form).map(({ notes }) => notes)).to.deep.equal([
      undefined,
      'Room 1',
      'For students of 18 and over.',
    ]);
  });

  it('moves, with the focus and what is said going along', async () => {
    const form = await openForm(council);
    await press(form, 'Contact 1:');
    await press(form, 'Move down: Contact 1');
    expect(document.activeElement?.textContent).to.contain('Move down');
    expect(heard()).to.contain('is now number 2 of 3');
    (document.activeElement as HTMLElement).click();
    await form.updateComplete;
    expect(contactsOf(form)[2]?.role).to.equal('Prevent education officer');
    // It is the last now, so only the way up is left.
    expect(document.activeElement?.textContent).to.contain('Move up');
    const toggles = [...form.querySelectorAll('[id^="local-contacts-"][aria-expanded]')];
    expect(toggles.map((one) => one.getAttribute('aria-expanded'))).to.deep.equal([
      'false',
      'false',
      'true',
    ]);
  });

  it('is one of the first fifty on show, or a press away', async () => {
    const sessions = [...Array(120).keys()].map((index) => ({ title: `S${String(index + 1)}` }));
    const form = await openForm({ version: 1, sessions });
    expect(form.querySelectorAll('.local-entry')).to.have.length(50);
    await press(form, 'Show 70 more');
    expect(form.querySelectorAll('.local-entry')).to.have.length(100);
    expect(document.activeElement?.textContent.trim()).to.equal('Session 51: S51');
  });
});

describe('opening hours', () => {
  it('are given in words or day by day, and go from one to the other', async () => {
    const form = await openForm({ version: 1, contacts: [{ role: 'A', audience: ['staff'] }] });
    await press(form, 'Contact 1');
    await fillIn(form, part(form, 'local-contacts', '-hours-text'), 'Monday, 9am to 5pm');
    expect(wordsOf(form)).to.contain('Open now');
    part(form, 'local-contacts', '-day-by-day').click();
    await form.updateComplete;
    expect(contactsOf(form)[0]?.hours).to.deep.equal([
      { days: ['monday'], opens: '09:00', closes: '17:00' },
    ]);
    await fillIn(form, part(form, 'local-contacts', '-0-closes'), '00:00');
    expect(contactsOf(form)[0]?.hours).to.deep.equal([
      { days: ['monday'], opens: '09:00', closes: '24:00' },
    ]);
    await press(form, 'Add other hours');
    expect(focusId()).to.match(/-1-days-0$/);
    await fillIn(form, part(form, 'local-contacts', '-1-opens'), '10:00');
    await fillIn(form, part(form, 'local-contacts', '-1-closes'), '09:00');
    await press(form, 'Check');
    expect(wordsOf(part(form, 'local-summary'))).to.contain('Fill this in');
    await press(form, 'Remove hours 2');
    expect(focusId()).to.match(/-add$/);
    part(form, 'local-contacts', '-in-words').click();
    await form.updateComplete;
    expect(contactsOf(form)[0]?.hours).to.equal('Monday, 9am to midnight');
  });
});

describe('what the form cannot show', () => {
  const odd = {
    version: 1,
    later: { than: 'us' },
    organisation: { setting: 'nursery' },
    contacts: [
      { role: 'A', audience: ['staff', 'parents'], phone: 113, reviewBy: '31/03/2027', fax: '1' },
      'odd',
    ],
    notices: 'none',
  };

  it('is named, kept, and can be taken out', async () => {
    const form = await openForm(odd);
    await press(form, 'Contact 1');
    const words = wordsOf(form);
    for (const kept of [
      'later',
      'fax',
      '“nursery” (not known)',
      '“parents” (not known)',
      '"odd"',
    ]) {
      expect(words).to.contain(kept);
    }
    expect((part(form, 'local-contacts', '-reviewBy') as HTMLInputElement).value).to.equal(
      '31/03/2027',
    );
    const { text } = await saved(() => press(form, 'Save'));
    expect(JSON.parse(text)).to.deep.equal(odd);

    await press(form, 'Clear Phone number');
    await fillIn(form, part(form, 'local-contacts', '-phone'), '0113 496 0001');
    await fillIn(form, part(form, 'local-contacts', '-reviewBy'), '2027-03-31');
    expect((part(form, 'local-contacts', '-reviewBy') as HTMLInputElement).type).to.equal('date');
    await press(form, 'Remove “fax” from the file');
    await press(form, 'Remove “later” from the file');
    await press(form, 'Remove “notices” from the file');
    expect(buttonsIn(form)).to.include('Add a notice');
    expect(form.value).to.deep.equal({
      version: 1,
      organisation: { setting: 'nursery' },
      contacts: [
        {
          role: 'A',
          audience: ['staff', 'parents'],
          phone: '0113 496 0001',
          reviewBy: '2027-03-31',
        },
        'odd',
      ],
    });
  });
});

describe('the page', () => {
  it('is told of every edit, with what the check finds, seen or not', async () => {
    const form = await openForm();
    const changes = listen(form);
    await press(form, 'Add a notice');
    expect(changes.map(({ value }) => value)).to.deep.equal([{ version: 1, notices: [{}] }]);
    expect(changes[0]?.problems).to.have.length(1);
    expect(wordsOf(form)).not.to.contain('needed');
    await press(form, 'Remove: Notice 1');
    expect(changes[1]?.isEmpty).to.equal(true);
  });

  it('may hand back the value without disturbing anybody', async () => {
    const form = await openForm();
    form.addEventListener('local-change', (event) => {
      form.value = structuredClone((event as CustomEvent<{ value: unknown }>).detail.value);
    });
    await press(form, 'Add a notice');
    await sendKeys({ type: 'Closed' });
    expect(form.value).to.deep.equal({ version: 1, notices: [{ text: 'Closed' }] });
    expect(focusId()).to.match(/-text$/);
  });

  it('turns words for an audience into its name when the field is left', async () => {
    const form = await openForm();
    await press(form, 'Add a session');
    await fillIn(form, part(form, 'local-sessions', '-audience'), 'Early years');
    expect(form.value).to.deep.equal({ version: 1, sessions: [{ audience: 'early-years' }] });
  });

  it('copies the text, or selects it where it may not', async () => {
    const form = await openForm(council);
    part(form, 'local-text').closest('details')?.setAttribute('open', '');
    await press(form, 'Copy');
    await pause();
    await form.updateComplete;
    expect(wordsOf(part(form, 'local-save-said'))).to.match(/^(Copied\.|The text is selected\.)/);
  });
});
