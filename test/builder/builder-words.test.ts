/**
 * The words of the builder promise:
 * 1. Every option and every value a tool takes has words, so that none is shown by its id.
 * 2. The message to an administrator holds everything to ask for, and nothing that is left open.
 * 3. The privacy notice says what the options chosen do.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { wordForOption, wordForValue } from '../../src/builder/option-words.js';
import { viewBuilder } from '../../src/builder/builder-view.js';
import { writeMessage } from '../../src/builder/write-message.js';
import { writeAccessibility, writePrivacy } from '../../src/builder/write-statements.js';
import { optionsOf } from '../../src/embed/snippet/widget-options.js';
import { WIDGET_NAMES } from '../../src/embed/snippet/write-snippet.js';
import { choicesWith, someChoices } from './any-choices.js';

describe('the words of options', () => {
  for (const widget of WIDGET_NAMES) {
    it(`are there for all ${widget} takes`, () => {
      for (const { name, kind, values = [] } of optionsOf(widget)) {
        // The form for the own file has the words of its address.
        if (kind === 'address') continue;
        expect(wordForOption(name).label).not.to.equal(name);
        for (const value of values) {
          expect(wordForValue(widget, name, value), `${name} ${value}`).not.to.equal(value);
        }
      }
    });
  }

  it('are the id where there are none', () => {
    expect(wordForOption('new-one')).to.eql({ label: 'new-one' });
    expect(wordForValue('hub', 'new-one', 'x')).to.equal('x');
    expect(wordForValue('hub', 'region', 'x')).to.equal('x');
  });
});

describe('the message to an administrator', () => {
  const messageFor = (changed: Parameters<typeof choicesWith>[0]) => {
    const choices = choicesWith({ folder: 'https://a.example/p/', ...changed });
    return writeMessage(choices, viewBuilder(choices));
  };

  it('asks for the script, the own file and GOV.UK', () => {
    const local = { value: {}, problemCount: 0, isEmpty: false };
    const message = messageFor({ options: { live: true }, local });
    expect(message).to.include('Report a concern');
    expect(message).to.include('script-src https://a.example/p/');
    expect(message).to.include('https://www.gov.uk');
    expect(message).to.include('https://a.example/p/local-information.json');
    expect(message).not.to.include('HTML Field Security');
  });

  it('asks SharePoint for the domain and the script', () => {
    const message = messageFor({ system: 'sharepoint' });
    expect(message).to.match(/HTML Field Security.*:\na\.example\n/);
    expect(message).to.match(/Script sources.*:\nhttps:\/\/a\.example\/p\/prevent-widgets\.js/);
  });

  it('asks for the files a link leads to', () => {
    const message = messageFor({ kind: 'link' });
    expect(message).to.include('prevent-widgets.js\nframe/');
    expect(message).not.to.include('Policy');
  });

  it('leaves nothing open, whatever is chosen', () => {
    fc.assert(
      fc.property(someChoices, (choices) => {
        const message = writeMessage(choices, viewBuilder(choices));
        expect(message).not.to.match(/\{\w+\}|undefined|\n{3}/);
        expect(message).to.match(/^Hello,\n\n.*\n\nThank you\.$/s);
      }),
    );
  });
});

describe('the statements', () => {
  it('say what is asked of GOV.UK and of the browser, and only then', () => {
    expect(writePrivacy({})).not.to.match(/GOV\.UK|location/);
    expect(writePrivacy({ live: true })).to.include('asks GOV.UK');
    expect(writePrivacy({ locate: true })).to.include('“Use my location”');
  });

  it('name the page with the same information', () => {
    expect(writeAccessibility()).to.include('https://www.gov.uk/guidance/');
  });
});
