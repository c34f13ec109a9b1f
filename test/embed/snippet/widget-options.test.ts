/**
 * Promises of the list of attributes:
 * 1. It has every attribute the registered widgets take, and no other. None is left out on purpose: what
 *    is no attribute (`local`, `text`, `clock`, `sessions`, `updates`) takes objects, for programs alone.
 * 2. Its values are those of the schemas, the data and the widgets: each is taken without a complaint.
 * 3. Only attributes the widget knows reach a snippet.
 */
import { expect } from '@open-wc/testing';
import { snapshot } from '../../../src/data/snapshot.js';
import { frameAddress } from '../../../src/embed/snippet/frame-address.js';
import { knownAttributes, optionsOf } from '../../../src/embed/snippet/widget-options.js';
import { WIDGET_NAMES } from '../../../src/embed/snippet/write-snippet.js';
import { regionIdSchema } from '../../../src/schema/region.js';
import { audienceSchema, settingSchema } from '../../../src/schema/setting.js';
import '../../../src/prevent-widgets.js';

const valuesOf = (name: (typeof WIDGET_NAMES)[number], option: string) =>
  optionsOf(name).find((one) => one.name === option)?.values;

const observedBy = (name: string) =>
  (customElements.get(`prevent-${name}`) as unknown as { observedAttributes: string[] })
    .observedAttributes;

describe('the attributes a webmaster can set', () => {
  for (const name of WIDGET_NAMES) {
    it(`are all those of ${name}`, () => {
      const names = optionsOf(name).map((option) => option.name);
      expect([...names].sort()).to.deep.equal([...observedBy(name)].sort());
    });

    it(`have values that ${name} takes without a complaint`, async () => {
      for (const option of optionsOf(name)) {
        for (const value of option.values ?? []) {
          const widget = document.createElement(`prevent-${name}`);
          widget.setAttribute('standalone', '');
          widget.setAttribute(option.name, value);
          const complaints: unknown[] = [];
          widget.addEventListener('prevent-data-problem', (event) => {
            complaints.push((event as CustomEvent).detail);
          });
          document.body.append(widget);
          await (widget as unknown as { updateComplete: Promise<unknown> }).updateComplete;
          widget.remove();
          expect(complaints, `${option.name}="${value}"`).to.deep.equal([]);
        }
      }
    });
  }

  it('have the values of the schemas and of the data', () => {
    for (const name of WIDGET_NAMES) {
      expect(valuesOf(name, 'region')).to.deep.equal(regionIdSchema.options);
      expect(valuesOf(name, 'setting')).to.deep.equal(settingSchema.options);
    }
    expect(valuesOf('concern-router', 'audience')).to.deep.equal(audienceSchema.options);
    const courses = snapshot.courses.map(({ audience }) => audience);
    expect(valuesOf('training-sessions', 'audience')).to.deep.equal(courses);
  });
});

describe('attributes that reach a snippet', () => {
  it('are those the widget knows, in the order given', () => {
    const chosen = {
      onclick: 'x',
      locate: true,
      region: 'london',
      audience: 'staff',
      map: undefined,
    } as const;
    expect(knownAttributes('region-finder', chosen)).to.deep.equal([
      ['locate', true],
      ['region', 'london'],
    ]);
  });

  it('come back from the address of a frame as they went in', () => {
    const chosen = { region: 'a&b=c#d é', live: true } as const;
    const { pathname, searchParams, hash } = new URL(
      frameAddress('hub', chosen, 'https://w.example/v1/'),
    );
    expect([pathname, hash]).to.deep.equal(['/v1/frame/hub.html', '']);
    expect([...searchParams]).to.deep.equal([
      ['region', chosen.region],
      ['live', ''],
    ]);
  });
});
