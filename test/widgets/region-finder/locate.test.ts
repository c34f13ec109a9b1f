/**
 * What "use my location" promises.
 *  1. There is no button, and no question to the browser, unless the webmaster asks for it and the reader presses it.
 *  2. The answer is a region, with its neighbours when a boundary is near or the position is rough.
 *  3. Refusal, failure, absence and places outside England are said in words, at the field, and nothing is lost.
 *  4. The position goes no further: it is in no event, no attribute and no text.
 */
import { expect, fixture, html } from '@open-wc/testing';
import { buttonIn, focusIsOn, press, search, textOf } from '../../../stories/reader.js';
import { forgetPage } from '../../../src/base/page-state.js';
import { regionMap } from '../../../src/data/region-map.js';
import '../../../src/widgets/region-finder/define.js';
import { locateReader } from '../../../src/widgets/region-finder/locate-reader.js';
import type { PreventRegionFinder } from '../../../src/widgets/region-finder/region-finder.js';

const LEEDS = { latitude: 53.7997, longitude: -1.5492, accuracy: 50 };
const DOVER_STRAIT = { latitude: 50.9, longitude: 1.6, accuracy: 50 };
// Earby, a mile from the boundary of Lancashire and Yorkshire.
const EARBY = { latitude: 53.915, longitude: -2.142, accuracy: 1200 };

type Answer = Partial<GeolocationCoordinates> | { readonly code: number };
const locating = (answer: Answer): Geolocation =>
  ({
    getCurrentPosition(done: PositionCallback, fail: PositionErrorCallback) {
      if ('code' in answer) fail(answer as GeolocationPositionError);
      else done({ coords: answer } as GeolocationPosition);
    },
  }) as Geolocation;

describe('finding the region of a position', () => {
  it('gives the region the position lies in', async () => {
    const answer = await locateReader(locating(LEEDS), regionMap);
    expect(answer).to.deep.equal({
      kind: 'found',
      region: 'north-east',
      neighbours: [],
      nearBoundary: false,
      level: 'position',
      place: '',
    });
  });

  it('names the neighbours near a boundary, and more of them the rougher the position', async () => {
    const near = await locateReader(locating(EARBY), regionMap);
    expect(near.kind === 'found' && near.nearBoundary).to.equal(true);
    expect(near.kind === 'found' && [near.region, ...near.neighbours]).to.have.members([
      'north-east',
      'north-west',
    ]);
    const rough = await locateReader(locating({ ...LEEDS, accuracy: 60_000 }), regionMap);
    expect(rough.kind === 'found' && rough.neighbours).to.include('north-west');
  });

  it('tells refusal, failure, absence and the sea apart', async () => {
    const reason = async (geolocation: Geolocation | undefined) => {
      const answer = await locateReader(geolocation, regionMap);
      return answer.kind === 'unknown' ? answer.reason : answer.kind;
    };
    expect(await reason(locating({ code: 1 }))).to.equal('location-refused');
    expect(await reason(locating({ code: 2 }))).to.equal('location-unavailable');
    expect(await reason(locating({ code: 3 }))).to.equal('location-unavailable');
    expect(await reason(undefined)).to.equal('location-unavailable');
    const broken = {
      getCurrentPosition() {
        throw new Error('This page may not ask.');
      },
    } as unknown as Geolocation;
    expect(await reason(broken)).to.equal('location-unavailable');
    expect(await reason(locating(DOVER_STRAIT))).to.equal('location-elsewhere');
  });
});

describe('the button that uses the reader’s location', () => {
  const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'geolocation');
  let asked = 0;
  const pretendTo = (locate: () => Geolocation | undefined) => {
    Object.defineProperty(Navigator.prototype, 'geolocation', {
      configurable: true,
      get: () => {
        asked++;
        return locate();
      },
    });
  };
  const pretend = (answer: Answer | undefined) => {
    pretendTo(() => answer && locating(answer));
  };
  /** Answers when what it gives back is called, and not before. */
  const pretendLater = (answer: Answer) => {
    let answerNow: () => void = () => undefined;
    pretendTo(
      () =>
        ({
          getCurrentPosition(done: PositionCallback, fail: PositionErrorCallback) {
            answerNow = () => {
              locating(answer).getCurrentPosition(done, fail);
            };
          },
        }) as Geolocation,
    );
    return () => {
      answerNow();
    };
  };
  const setUp = () =>
    fixture<PreventRegionFinder>(html`<prevent-region-finder locate></prevent-region-finder>`);
  const settle = async (finder: PreventRegionFinder) => {
    await new Promise((resolve) => setTimeout(resolve));
    await finder.updateComplete;
  };

  beforeEach(() => {
    forgetPage();
    asked = 0;
  });
  after(() => {
    if (own) Object.defineProperty(Navigator.prototype, 'geolocation', own);
  });

  it('is there only when the webmaster asks for it, and asks the browser only when pressed', async () => {
    pretend(LEEDS);
    const without = await fixture<PreventRegionFinder>(
      html`<prevent-region-finder></prevent-region-finder>`,
    );
    expect(textOf(without)).not.to.contain('Use my location');
    const finder = await setUp();
    expect(asked).to.equal(0);
    await press(finder, 'Use my location');
    expect(asked).to.equal(1);
  });

  it('answers with the region, and tells the page nothing but that', async () => {
    pretend(LEEDS);
    const finder = await setUp();
    const heard: unknown[] = [];
    finder.addEventListener('prevent-region-change', ({ detail }) => heard.push(detail));
    await press(finder, 'Use my location');
    await settle(finder);
    expect(textOf(finder)).to.contain('Your location is in the North-East region.');
    expect(heard).to.deep.equal([{ region: 'north-east' }]);
    expect(finder.outerHTML + (finder.shadowRoot?.innerHTML ?? '')).not.to.match(/53\.7|1\.54/);
  });

  it('says at the field what went wrong, and offers the other way', async () => {
    pretend({ code: 1 });
    const finder = await setUp();
    buttonIn(finder, 'Use my location').focus();
    await press(finder, 'Use my location');
    await settle(finder);
    expect(textOf(finder)).to.contain('Your browser did not give your location.');
    expect(focusIsOn(finder, '#place')).to.equal(true);
    pretend(DOVER_STRAIT);
    await press(finder, 'Use my location');
    await settle(finder);
    expect(textOf(finder)).to.contain('Your location does not seem to be in England.');
  });

  it('does not replace an answer that came while it was looking, nor take the focus', async () => {
    const answerLate = pretendLater(LEEDS);
    const finder = await setUp();
    await press(finder, 'Use my location');
    await search(finder, 'EX1 1AA');
    answerLate();
    await settle(finder);
    expect(finder.region).to.equal('south-west');
    expect(textOf(finder)).to.contain('Use my location');
  });

  it('leaves the focus where the reader went in the meantime', async () => {
    const failLate = pretendLater({ code: 2 });
    const finder = await setUp();
    const other = document.createElement('input');
    document.body.append(other);
    buttonIn(finder, 'Use my location').focus();
    await press(finder, 'Use my location');
    other.focus();
    failLate();
    await settle(finder);
    expect(document.activeElement === other).to.equal(true);
    expect(textOf(finder)).to.contain('Your location could not be found.');
    other.remove();
  });

  it('says that it is looking, and takes no second press meanwhile', async () => {
    pretendLater(LEEDS);
    const finder = await setUp();
    await press(finder, 'Use my location');
    const button = buttonIn(finder, 'Looking for your location');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    await press(finder, 'Looking for your location');
    expect(asked).to.equal(1);
  });
});
