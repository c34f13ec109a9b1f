import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pressInList, type ListState } from '../../../src/widgets/region-finder/list-keys.js';

const closed: ListState = { isOpen: false, active: -1 };
const at = (active: number): ListState => ({ isOpen: true, active });
const press = (key: string, state: ListState, count = 3, hasAlt = false) =>
  pressInList(key, hasAlt, state, count);
const activeAfter = (key: string, state: ListState) => press(key, state)?.active;

describe('the keys of a list of suggestions', () => {
  it('go down and up through the options and the field, round and round', () => {
    expect([-1, 0, 1, 2].map((active) => activeAfter('ArrowDown', at(active)))).to.deep.equal([
      0, 1, 2, -1,
    ]);
    expect([-1, 0, 1, 2].map((active) => activeAfter('ArrowUp', at(active)))).to.deep.equal([
      2, -1, 0, 1,
    ]);
  });

  it('open a closed list with Down at its first option, with Up at its last', () => {
    expect(press('ArrowDown', closed)).to.deep.equal({ isOpen: true, active: 0, isUsedUp: true });
    expect(press('ArrowUp', closed)).to.deep.equal({ isOpen: true, active: 2, isUsedUp: true });
  });

  it('open and close it only, with Alt', () => {
    expect(press('ArrowDown', closed, 3, true)?.active).to.equal(-1);
    expect(press('ArrowUp', at(1), 3, true)?.isOpen).to.equal(false);
  });

  it('close it with Escape, and leave a closed one’s Escape to the page', () => {
    expect(press('Escape', at(1))).to.deep.equal({ isOpen: false, active: -1, isUsedUp: true });
    expect(press('Escape', closed)).to.equal(undefined);
  });

  it('go back to the field when the caret moves, which they do not prevent', () => {
    for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
      expect(press(key, at(1)), key).to.deep.equal({ isOpen: true, active: -1, isUsedUp: false });
    }
  });

  it('do nothing when there is nothing to choose, and leave letters alone', () => {
    expect(press('ArrowDown', closed, 0)).to.equal(undefined);
    expect(press('ArrowUp', closed, 0)).to.equal(undefined);
    expect(press('a', at(1))).to.equal(undefined);
    expect(press('Tab', at(1))).to.equal(undefined);
  });

  it('never lead to an option that is not there', () => {
    const keys = fc.array(
      fc.constantFrom('ArrowDown', 'ArrowUp', 'Escape', 'Home', 'End', 'ArrowLeft', 'x'),
    );
    fc.assert(
      fc.property(keys, fc.nat(8), fc.boolean(), (pressed, count, hasAlt) => {
        let state = closed;
        for (const key of pressed) state = pressInList(key, hasAlt, state, count) ?? state;
        return state.active >= -1 && state.active < Math.max(count, 0);
      }),
    );
  });
});
