/** Promises about the names and letters that the look-ups, the page and the table have for one thing. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  classOfPlace,
  isClassLetter,
  isEnglish,
  PLACE_OF_CLASS,
  WHOLE_AREAS,
} from '../../src/cli/packing/classes.js';
import { classOfPoliceArea, policeAreaNamed } from '../../src/cli/packing/police-areas.js';
import { openPostcodeTable } from '../../src/core/lookup/postcode-table.js';
import { postcodeRegions } from '../../src/data/postcode-regions.js';
import { regions } from '../../src/data/regions.js';

describe('police areas', () => {
  it('are known by the names of the page, and each has the class of its region', () => {
    for (const { id, policeAreas } of regions) {
      for (const area of policeAreas) {
        assert.equal(policeAreaNamed(area), area);
        const letter = classOfPoliceArea(area);
        assert.ok(letter, area);
        assert.equal(PLACE_OF_CLASS[letter], id);
        assert.ok(isEnglish(letter));
      }
    }
  });

  it('are known by the names of the ONS where these differ', () => {
    assert.equal(policeAreaNamed('Avon and Somerset'), 'Avon & Somerset');
    assert.equal(policeAreaNamed('Devon and Cornwall'), 'Devon & Cornwall');
    assert.equal(policeAreaNamed('Metropolitan Police'), 'Metropolitan');
    assert.equal(policeAreaNamed('London, City of'), 'City of London');
  });

  it('are not guessed', () => {
    for (const name of ['', 'Wales', 'South Wales', 'cheshire', 'constructor', '__proto__']) {
      assert.equal(policeAreaNamed(name), undefined, name);
      assert.equal(classOfPoliceArea(name), undefined, name);
    }
  });
});

describe('class letters', () => {
  it('stand for one place each, and places for one letter', () => {
    for (const [letter, place] of Object.entries(PLACE_OF_CLASS)) {
      assert.ok(isClassLetter(letter));
      assert.equal(classOfPlace(place), letter);
    }
    assert.equal(classOfPlace('atlantis'), undefined);
    for (const other of ['', 'q', 'N', 'nn', 'toString']) assert.ok(!isClassLetter(other), other);
  });

  it('are English for the eight regions and no others', () => {
    const english = Object.keys(PLACE_OF_CLASS).filter(
      (letter) => isClassLetter(letter) && isEnglish(letter),
    );
    assert.deepEqual(english.length, regions.length);
  });

  it('of the areas with rules of their own are those of the built-in table', () => {
    const lookUp = openPostcodeTable(postcodeRegions);
    for (const [area, letter] of Object.entries(WHOLE_AREAS)) {
      assert.equal(lookUp({ area })?.letters, letter, area);
    }
  });
});
