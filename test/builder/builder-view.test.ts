/**
 * What the builder shows promises, whatever is chosen:
 * 1. There is a snippet or a step that is in its way, never both, never neither.
 * 2. Every snippet names 999 and holds nothing that was not read: no handler, no script of its own.
 * 3. What does not hold is left out; what is left as it is writes nothing.
 * 4. A fingerprint stands only with the folder of the version this page came with.
 * 5. Another tool keeps what both know, another system begins with its best.
 * 6. What is in the organisation's own file is named in the snippet, where a frame may read it.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  beginWith,
  chooseOption,
  chooseWidget,
  kindOf,
} from '../../src/builder/builder-choices.js';
import { viewBuilder, type Release } from '../../src/builder/builder-view.js';
import { kindsFor, SYSTEM_IDS } from '../../src/embed/snippet/systems.js';
import { optionsOf } from '../../src/embed/snippet/widget-options.js';
import { WIDGET_NAMES } from '../../src/embed/snippet/write-snippet.js';
import { choicesWith, someChoices } from './any-choices.js';

const release: Release = {
  version: '1.2.3',
  files: {
    'prevent-widgets.js': `sha384-${'A'.repeat(64)}`,
    'resources.js': `sha384-${'B'.repeat(64)}`,
  },
};
const FIXED = 'https://widgets.example.gov.uk/v1.2.3/';
const withLocal = { value: { version: 1 }, problemCount: 0, isEmpty: false };

describe('whatever is chosen', () => {
  it('there is a snippet, or a step that is in its way', () => {
    fc.assert(
      fc.property(someChoices, (choices) => {
        const { snippet, obstacle } = viewBuilder(choices, release);
        expect(snippet === undefined).to.equal(obstacle !== undefined);
      }),
    );
  });

  it('the snippet names 999, unless it is an address alone', () => {
    fc.assert(
      fc.property(someChoices, (choices) => {
        const { snippet, kind } = viewBuilder(choices, release);
        if (snippet === undefined || kind === 'wordpress' || kind === 'sharepoint') return;
        expect(snippet).to.match(/call 999/i);
      }),
    );
  });

  it('the snippet runs and loads nothing but our files', () => {
    fc.assert(
      fc.property(someChoices, (choices) => {
        const { snippet = '', folder } = viewBuilder(choices, release);
        const page = new DOMParser().parseFromString(snippet, 'text/html');
        for (const { attributes, localName } of page.body.querySelectorAll('*')) {
          expect(['div', 'a', 'script', 'iframe']).to.include(localName);
          for (const { name, value } of attributes) {
            expect(name).not.to.match(/^on|^style$/);
            if (name === 'src') expect(value.startsWith(folder.base ?? 'none')).to.equal(true);
          }
        }
        for (const script of page.querySelectorAll('script')) expect(script.text).to.equal('');
      }),
    );
  });

  it('attributes are those the tool knows, each with a value it takes', () => {
    fc.assert(
      fc.property(someChoices, (choices) => {
        const { attributes, options } = viewBuilder(choices);
        for (const [name, value] of Object.entries(attributes)) {
          const option = optionsOf(choices.widget).find((one) => one.name === name);
          if (option?.kind === 'flag') expect(value).to.equal(true);
          if (option?.kind === 'choice') expect(option.values).to.include(value);
          expect(options.problems[name]).to.equal(undefined);
          expect(option?.name).to.equal(name);
        }
      }),
    );
  });

  it('the kind of snippet is one the system takes', () => {
    fc.assert(
      fc.property(someChoices, (choices) => {
        const { kind } = viewBuilder(choices);
        expect(kindsFor(choices.system).map((one) => one.kind)).to.include(kind);
      }),
    );
  });
});

describe('at first', () => {
  it('there is a snippet that works on one’s own site', () => {
    const { snippet } = viewBuilder(beginWith('/prevent/'));
    expect(snippet).to.match(/^<div data-prevent="concern-router">/);
    expect(snippet).to.include('<script async src="/prevent/prevent-widgets.js"></script>');
  });

  for (const system of SYSTEM_IDS) {
    it(`${system} begins with its best kind`, () => {
      const choices = choicesWith({ system, folder: 'https://a.example/' });
      expect(kindOf(choices)).to.equal(kindsFor(system)[0]?.kind);
      expect(viewBuilder(choices).snippet).not.to.equal(undefined);
    });
  }
});

describe('options', () => {
  it('left as they are write nothing', () => {
    const { snippet } = viewBuilder(chooseOption(choicesWith(), 'region', ''));
    expect(snippet).not.to.include('data-region');
  });

  it('that do not hold stand in the way, with their problem', () => {
    const choices = choicesWith({
      widget: 'training-sessions',
      options: { audience: 'Early years', region: 'london' },
    });
    const { options, obstacle, attributes } = viewBuilder(choices);
    expect(options.problems).to.eql({ audience: 'slug' });
    expect(obstacle).to.equal('options');
    expect(attributes).to.eql({ region: 'london' });
  });

  it('stay for another tool that knows them, and go with those that do not', () => {
    const choices = choicesWith({
      options: { region: 'london', audience: 'staff', 'show-unconfirmed': true },
    });
    expect(chooseWidget(choices, 'training-sessions').options).to.include({ region: 'london' });
    expect(chooseWidget(choices, 'training-sessions').options.audience).to.equal(undefined);
    expect(chooseWidget(choices, 'hub').options['show-unconfirmed']).to.equal(true);
  });

  it('that do nothing in a snippet of this kind are left out of it', () => {
    const options = { 'structured-data': true, standalone: true, locate: true } as const;
    const folder = 'https://a.example/';
    const kept = (changed: Parameters<typeof choicesWith>[0]) =>
      Object.keys(
        viewBuilder(choicesWith({ widget: 'hub', folder, options, ...changed })).attributes,
      ).sort();
    expect(kept({ kind: 'script' })).to.eql(['locate', 'standalone', 'structured-data']);
    expect(kept({ kind: 'iframe' })).to.eql(['locate']);
    expect(kept({ kind: 'link' })).to.eql(['locate']);
    expect(kept({ system: 'sharepoint' })).to.eql([]);
    expect(kept({ system: 'teams' })).to.eql([]);
  });

  for (const widget of WIDGET_NAMES) {
    it(`of ${widget} all come into the snippet`, () => {
      const values = { choice: '', flag: true, address: '/own.json', slug: 'early-years' } as const;
      const options = Object.fromEntries(
        optionsOf(widget).map(({ name, kind, values: [first = ''] = [] }) => [
          name,
          kind === 'choice' ? first : values[kind],
        ]),
      );
      const { snippet = '' } = viewBuilder(choicesWith({ widget, options }));
      for (const { name } of optionsOf(widget)) expect(snippet).to.include(` data-${name}`);
    });
  }
});

describe('versions', () => {
  it('a folder of this version gets the fingerprint of its file', () => {
    const view = viewBuilder(choicesWith({ folder: FIXED }), release);
    expect(view.version).to.equal('checked');
    expect(view.snippet).to.include('integrity="sha384-AAAA');
    const alone = choicesWith({ folder: FIXED, widget: 'resources', isSingle: true });
    expect(viewBuilder(alone, release).snippet).to.include('integrity="sha384-BBBB');
  });

  it('that of another version, a moving one, or one’s own gets none', () => {
    const bases = ['https://a.example/v1.2.4/', 'https://a.example/v1/', '/prevent/'];
    const views = bases.map((folder) => viewBuilder(choicesWith({ folder }), release));
    expect(views.map(({ version }) => version)).to.eql(['fixed', 'moving', 'moving']);
    for (const { snippet } of views) expect(snippet).not.to.include('integrity');
  });

  it('without what the build writes there is none', () => {
    expect(viewBuilder(choicesWith({ folder: FIXED })).version).to.equal('fixed');
  });
});

describe('an own file', () => {
  it('is named beside the other files once there is something in it', () => {
    const view = viewBuilder(choicesWith({ local: withLocal }));
    expect(view.localAddress).to.equal('/prevent/local-information.json');
    expect(view.snippet).to.include('data-local-src="/prevent/local-information.json"');
  });

  it('is outside the folder of one version, which the next replaces', () => {
    const addressIn = (folder: string) => viewBuilder(choicesWith({ folder })).localAddress;
    expect(addressIn('/prevent/v0/')).to.equal('/prevent/local-information.json');
    expect(addressIn(FIXED)).to.equal('https://widgets.example.gov.uk/local-information.json');
    expect(addressIn('/vision/')).to.equal('/vision/local-information.json');
  });

  it('is where the webmaster says', () => {
    const options = { 'local-src': '/own.json' };
    expect(viewBuilder(choicesWith({ local: withLocal, options })).snippet).to.include(
      '"/own.json"',
    );
    expect(viewBuilder(choicesWith({ options })).snippet).to.include('"/own.json"');
  });

  it('has to be on the server of a frame', () => {
    const framed = { system: 'google-sites', folder: 'https://a.example/x/' } as const;
    const view = (address: string) =>
      viewBuilder(choicesWith({ ...framed, options: { 'local-src': address } }));
    expect(view('https://b.example/own.json').options.problems).to.eql({
      'local-src': 'otherServer',
    });
    expect(view('https://b.example/own.json').obstacle).to.equal('local');
    expect(view('https://a.example/own.json').obstacle).to.equal(undefined);
    expect(view('/own.json').obstacle).to.equal(undefined);
  });
});

describe('what to ask for', () => {
  it('is the script’s address for a script', () => {
    const { policy, frameDomain } = viewBuilder(choicesWith({ folder: 'https://a.example/p/' }));
    expect(policy[0]).to.deep.include({ directive: 'script-src' });
    expect(policy[0]?.sources).to.eql(['https://a.example/p/']);
    expect(frameDomain).to.equal(undefined);
  });

  it('is a domain for a frame, and the script besides in SharePoint', () => {
    const view = viewBuilder(choicesWith({ system: 'sharepoint', folder: 'https://a.example/p/' }));
    expect(view.frameDomain).to.equal('a.example');
    expect(view.scriptSource).to.equal('https://a.example/p/prevent-widgets.js');
  });

  it('is the files the snippet needs', () => {
    const filesOf = (changed: Parameters<typeof choicesWith>[0]) =>
      viewBuilder(choicesWith(changed)).files;
    expect(filesOf({})).to.eql(['prevent-widgets.js']);
    expect(filesOf({ widget: 'resources', isSingle: true })).to.eql(['resources.js']);
    expect(filesOf({ widget: 'hub', isSingle: true })).to.eql(['prevent-widgets.js']);
    expect(viewBuilder(choicesWith({ widget: 'hub' })).canBeSingle).to.equal(false);
    expect(filesOf({ kind: 'iframe' })).to.eql(['prevent-widgets.js', 'frame/']);
  });

  it('a link needs a whole address first, and leads to the tool', () => {
    expect(viewBuilder(choicesWith({ kind: 'link' })).folder.problem).to.equal('notWhole');
    const { snippet } = viewBuilder(choicesWith({ kind: 'link', folder: 'https://a.example/p/' }));
    expect(snippet).to.include('href="https://a.example/p/frame/');
  });

  it('servers of others need a whole address first', () => {
    for (const system of ['sharepoint', 'google-sites', 'canvas', 'teams'] as const) {
      const { folder, obstacle } = viewBuilder(choicesWith({ system }));
      expect(folder.problem).to.equal('notWhole');
      expect(obstacle).to.equal('address');
    }
  });
});
