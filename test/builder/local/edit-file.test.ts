/**
 * Edits of a file:
 * 1. change what they name and nothing else, and never the file they are given;
 * 2. leave out what is emptied, so that a form emptied by hand is like a new one;
 * 3. keep unknown keys and entries that are none, whatever is edited around them;
 * 4. put back what was taken out, at its place;
 * 5. do nothing at places that are not there.
 */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { draftOf, editDraft, idOf, placeWithId } from '../../../src/builder/local/draft.js';
import { applyEdit } from '../../../src/builder/local/edit-file.js';
import { LISTS } from '../../../src/builder/local/fields.js';
import { isEmptyFile, NEW_FILE, takeFile, valueAt } from '../../../src/builder/local/local-file.js';
import council from '../../fixtures/local-information/council.json';
import { edit, editAll, entries } from './form-values.js';

const file = takeFile(council);
const roles = (one: typeof file) =>
  entries(one, 'contacts').map((entry) => (entry as { role: string }).role);

function freezeAll(value: unknown): void {
  if (typeof value !== 'object' || !value) return;
  Object.freeze(value);
  Object.values(value).forEach(freezeAll);
}

describe('an edit', () => {
  it('changes the field it names and nothing else', () => {
    const place = { part: 'contacts', index: 1, key: 'phone' } as const;
    const after = applyEdit(file, { kind: 'set', place, value: '0113 496 0009' });
    expect(valueAt(after, place)).to.equal('0113 496 0009');
    expect(after.sessions).to.equal(file.sessions);
    expect(entries(after, 'contacts')[0]).to.equal(entries(file, 'contacts')[0]);
    expect({
      ...(entries(after, 'contacts')[1] as object),
      phone: '+44 (0)113 496 0200',
    }).to.deep.equal(entries(file, 'contacts')[1]);
  });

  it('adds an entry at the end, moves one up and down, takes one out', () => {
    const role = { role: 'New', audience: ['staff'] };
    const [first = '', second = '', third = ''] = roles(file);
    const added = applyEdit(file, { kind: 'insert', list: 'contacts', index: 3, entry: role });
    expect(roles(added)).to.deep.equal([first, second, third, 'New']);
    const up = applyEdit(added, { kind: 'move', list: 'contacts', index: 3, to: 0 });
    expect(roles(up)).to.deep.equal(['New', first, second, third]);
    const down = applyEdit(up, { kind: 'move', list: 'contacts', index: 0, to: 2 });
    expect(roles(down)).to.deep.equal([first, second, 'New', third]);
    const out = applyEdit(down, { kind: 'remove', list: 'contacts', index: 0 });
    expect(roles(out)).to.deep.equal([second, 'New', third]);
  });

  it('leaves out what is emptied, the organisation and lists too', () => {
    const name = { part: 'organisation', key: 'name' } as const;
    const named = applyEdit(NEW_FILE, { kind: 'set', place: name, value: 'Ashdale' });
    expect(named).to.deep.equal({ version: 1, organisation: { name: 'Ashdale' } });
    expect(applyEdit(named, { kind: 'set', place: name, value: ' ' })).to.deep.equal(NEW_FILE);
    const added = applyEdit(NEW_FILE, { kind: 'insert', list: 'notices', index: 0, entry: {} });
    expect(isEmptyFile(added)).to.equal(false);
    const out = applyEdit(added, { kind: 'remove', list: 'notices', index: 0 });
    expect(out).to.deep.equal(NEW_FILE);
    expect(isEmptyFile(out)).to.equal(true);
  });

  it('puts back what was taken out, at its place', () => {
    const positions = fc.nat(2);
    fc.assert(
      fc.property(positions, (index) => {
        const entry = entries(file, 'contacts')[index];
        const out = applyEdit(file, { kind: 'remove', list: 'contacts', index });
        expect(entries(out, 'contacts')).to.have.length(2);
        expect(applyEdit(out, { kind: 'insert', list: 'contacts', index, entry })).to.deep.equal(
          file,
        );
      }),
    );
  });

  it('does nothing at a place that is not there, or where something else than a list stands', () => {
    const odd = takeFile({ version: 1, contacts: 'none', organisation: 'Ashdale' });
    const place = { part: 'contacts', index: 0, key: 'role' } as const;
    for (const one of [odd, NEW_FILE]) {
      expect(applyEdit(one, { kind: 'set', place, value: 'x' })).to.equal(one);
      expect(applyEdit(one, { kind: 'remove', list: 'contacts', index: 0 })).to.equal(one);
      expect(applyEdit(one, { kind: 'move', list: 'contacts', index: 0, to: 1 })).to.equal(one);
      expect(applyEdit(one, { kind: 'drop', key: 'version' })).to.equal(one);
    }
    expect(applyEdit(odd, { kind: 'insert', list: 'contacts', index: 0, entry: {} })).to.equal(odd);
    expect(applyEdit(odd, { kind: 'drop', key: 'contacts' })).not.to.have.property('contacts');
    const name = { part: 'organisation', key: 'name' } as const;
    expect(applyEdit(odd, { kind: 'set', place: name, value: 'x' })).to.equal(odd);
  });
});

describe('any edits in any order', () => {
  it('never change the file they are given', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const frozen = structuredClone(file);
        freezeAll(frozen);
        editAll(frozen, edits);
      }),
    );
  });

  it('keep unknown keys and entries that are none, unless they are taken out themselves', () => {
    const strange = takeFile({
      version: 1,
      later: { than: ['us'] },
      organisation: { motto: 'Semper' },
      contacts: [{ role: 'Front door', fax: '1' }, 'odd'],
    });
    const sets = edit.filter(({ kind }) => kind === 'set');
    fc.assert(
      fc.property(fc.array(sets, { maxLength: 20 }), (edits) => {
        const after = editAll(strange, edits);
        expect(after.later).to.equal(strange.later);
        expect(after.organisation).to.have.property('motto', 'Semper');
        expect(entries(after, 'contacts')[0]).to.have.property('fax', '1');
        expect(entries(after, 'contacts')[1]).to.equal('odd');
      }),
    );
  });

  it('always leave version 1, and nothing that is empty', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        const after = editAll(NEW_FILE, edits);
        expect(after.version).to.equal(1);
        expect(takeFile(after)).to.deep.equal(after);
        for (const list of LISTS) expect(after[list] ?? [1]).not.to.deep.equal([]);
      }),
    );
  });
});

describe('a draft', () => {
  it('keeps the id of an entry when others come, go and move', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        let draft = draftOf(file);
        for (const one of edits) {
          const idsBefore = draft.numbers.contacts.map((_, index) => [
            entries(draft.file, 'contacts')[index],
            idOf(draft, { part: 'contacts', index }),
          ]);
          draft = editDraft(draft, one);
          const ids = new Map(
            draft.numbers.contacts.map((_, index) => [
              idOf(draft, { part: 'contacts', index }),
              entries(draft.file, 'contacts')[index],
            ]),
          );
          expect(draft.numbers.contacts).to.have.length(entries(draft.file, 'contacts').length);
          expect(new Set(draft.numbers.contacts).size).to.equal(draft.numbers.contacts.length);
          if (one.kind === 'set') continue;
          for (const [entry, id] of idsBefore) {
            if (ids.has(id as string)) expect(ids.get(id as string)).to.equal(entry);
          }
        }
      }),
    );
  });

  it('finds the place of an id again, and nothing once its entry is gone', () => {
    const draft = draftOf(file);
    const place = { part: 'contacts', index: 1, key: 'hours', row: 0, detail: 'opens' } as const;
    const id = idOf(draft, place);
    expect(placeWithId(draft, id)).to.deep.equal(place);
    const moved = editDraft(draft, { kind: 'move', list: 'contacts', index: 1, to: 0 });
    expect(placeWithId(moved, id)).to.deep.equal({ ...place, index: 0 });
    const out = editDraft(moved, { kind: 'remove', list: 'contacts', index: 0 });
    expect(placeWithId(out, id)).to.equal(undefined);
    expect(placeWithId(draft, 'local-organisation-name')).to.deep.equal({
      part: 'organisation',
      key: 'name',
    });
    for (const bad of ['', 'local-save', 'local-contacts-1', 'local-others-1-role']) {
      expect(placeWithId(draft, bad)).to.equal(undefined);
    }
  });
});
