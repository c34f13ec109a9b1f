/** What an event says: its place, its link, its words, who it is for. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText, shorten } from '../../../src/import/sessions/plain-text.js';
import { findRegisterLink } from '../../../src/import/ics/register-link.js';
import { readPlace } from '../../../src/import/ics/event-place.js';
import { calendarWith, read, readLines } from './calendar-for-tests.js';

describe('the place of an event', () => {
  it('is online when it says nothing else', () => {
    for (const location of [
      'Online',
      'Microsoft Teams Meeting',
      'Zoom',
      'Online via MS Teams (link will be sent)',
      'https://zoom.us/j/123',
      'Join on Teams: https://teams.microsoft.com/l/1',
    ]) {
      const { place, mode } = readPlace(location);
      assert.deepEqual([location, place, mode], [location, undefined, 'Online']);
    }
  });

  it('is a place when one can go there, and both when it says both', () => {
    for (const location of ['Virtual School, Leeds', 'Teams Building, 1 Zoom Street', 'Room 2']) {
      assert.deepEqual(readPlace(location), { place: location, addresses: [] });
    }
    assert.deepEqual(readPlace('Microsoft Teams Meeting; Civic Hall, Leeds'), {
      place: 'Civic Hall, Leeds',
      mode: 'Online and in person',
      addresses: [],
    });
    assert.equal(readPlace('Civic Hall https://maps.example.org/1').place, 'Civic Hall');
  });

  it('gives its address to register at when there is no other, and never one without https', () => {
    const register = (...lines: string[]) => readLines(...lines)[0]?.register;
    assert.equal(register('LOCATION:https://zoom.us/j/123'), 'https://zoom.us/j/123');
    assert.equal(register('LOCATION:http://zoom.us/j/123'), undefined);
    assert.equal(
      register('LOCATION:https://zoom.us/j/123', 'DESCRIPTION:https://example.org/book/1.'),
      'https://example.org/book/1',
    );
    assert.equal(
      register('URL:https://example.org/1,2', 'DESCRIPTION:https://example.org/book/1'),
      'https://example.org/1,2',
    );
    assert.equal(
      register('URL:http://example.org/', 'DESCRIPTION:https://example.org/book/1'),
      'https://example.org/book/1',
    );
  });
});

describe('the link to register', () => {
  it('is the first that looks like one', () => {
    const all = (...addresses: string[]) => findRegisterLink(`See ${addresses.join(' and ')}.`);
    assert.equal(all('https://www.facebook.com/x', 'https://example.org/about'), undefined);
    assert.equal(
      all('https://example.org/about', 'https://forms.office.com/e/1'),
      'https://forms.office.com/e/1',
    );
    assert.equal(all('http://www.eventbrite.co.uk/e/1'), undefined);
    assert.equal(
      all('https://teams.microsoft.com/meetingOptions/?a', 'https://teams.microsoft.com/l/1'),
      'https://teams.microsoft.com/l/1',
    );
    assert.equal(
      findRegisterLink('<a href="https://example.org/book?a=1&amp;b=2">x</a>'),
      'https://example.org/book?a=1&b=2',
    );
  });
});

describe('the words of an event', () => {
  it('are plain text: no markup, no entities, no invisible signs', () => {
    assert.equal(plainText('<p>A &amp; B</p><style>p{}</style><ul><li>C<li>D</ul>'), 'A & B\nC\nD');
    assert.equal(
      plainText('<b>Tom&rsquo;s</b><!-- x --> &#163;5&unknown;&#0;'),
      'Tom’s £5&unknown;&#0;',
    );
    assert.equal(plainText('5 < 6 > 4 & so'), '5 ‹ 6 › 4 & so');
    assert.equal(plainText('See <https://example.org/>'), 'See https://example.org/');
    assert.equal(plainText('a\u202eb\u200bc\0\td  e\r\n\r\n\r\n\r\nf'), 'abc d e\n\nf');
    assert.equal(plainText('\ud83d and 🏫'), 'and 🏫');
  });

  it('are cut between words, by characters and not by halves of them', () => {
    assert.equal(shorten('one two three', 13), 'one two three');
    assert.equal(shorten('one two three', 12), 'one two…');
    assert.equal(shorten('🏫'.repeat(5), 4), '🏫🏫🏫…');
    const long = read(calendarWith(`DESCRIPTION:${'word '.repeat(600)}`));
    assert.ok((long.value?.[0]?.summary?.length ?? 0) <= 2000);
    assert.ok((long.value?.[0]?.summary?.length ?? 0) > 1900);
    assert.match(long.problems[0]?.message ?? '', /cut to 2,000 characters/);
  });

  it('leave out a title’s “Canceled” with its event, and the details to join at Zoom', () => {
    assert.deepEqual(readLines('SUMMARY:Cancelled: Prevent'), []);
    const [session] = readLines(
      'DESCRIPTION:About it.\\n\\nJoin Zoom Meeting\\nhttps://zoom.us/j/1\\nPasscode: 123',
    );
    assert.equal(session?.summary, 'About it.');
    assert.equal(session.register, 'https://zoom.us/j/1');
  });
});

describe('who an event is for', () => {
  it('is what its categories say, then its title, then a category that means something', () => {
    const audience = (...lines: string[]) => readLines(...lines)[0]?.audience;
    const governors = 'governors-and-trustees';
    assert.equal(audience('CATEGORIES:Red category,Governors'), governors);
    assert.equal(audience('CATEGORIES:Autumn', 'SUMMARY:Prevent for trustees'), governors);
    assert.equal(audience('CATEGORIES:Training,Early years staff'), 'early-years-staff');
    assert.equal(audience('CATEGORIES:Training'), 'education-staff');
    assert.equal(read(calendarWith(), { audience: 'governors' }).value?.[0]?.audience, governors);
  });
});
