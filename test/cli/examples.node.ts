/** Promises of the examples people begin with: nothing is wrong with them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answer } from '../../src/cli/answer.js';
import { commands } from '../../src/cli/commands.js';
import type { LocalInformation } from '../../src/schema/local-information.js';
import { quiet } from '../support/command-line.js';

const read = async (...args: string[]) => {
  const { output, exitCode } = await answer([...args, '--json'], commands, quiet());
  assert.equal(exitCode, 0);
  return JSON.parse(output) as { value: LocalInformation; problems: unknown[] };
};

describe('the example of an organisation’s file', () => {
  it('has nothing wrong with it, and shows every part', async () => {
    const { value, problems } = await read('check', 'stories/examples/local-information.json');
    assert.deepEqual(problems, []);
    assert.deepEqual(Object.keys(value).sort(), [
      '$schema',
      'contacts',
      'notices',
      'organisation',
      'referralForms',
      'resources',
      'sessions',
      'version',
    ]);
  });
});

describe('the table to fill in', () => {
  it('gives its three sessions, with every column understood', async () => {
    const { value, problems } = await read('sessions', 'stories/examples/sessions.csv');
    assert.deepEqual(problems, []);
    assert.deepEqual(value.sessions, [
      {
        title: 'Prevent awareness for early years',
        audience: 'early-years',
        start: '2027-01-12T09:30+00:00',
        end: '2027-01-12T11:00+00:00',
        register: 'https://www.example.gov.uk/book/1',
        regions: ['north-east'],
        mode: 'Online',
        summary: 'What to notice in the youngest children.',
      },
      {
        title: 'Governors: the Prevent duty in an hour',
        audience: 'governors-and-trustees',
        start: '2027-03-04T18:00+00:00',
        end: '2027-03-04T19:00+00:00',
        register: 'https://www.example.gov.uk/book/2',
        mode: 'In person',
        place: 'Town Hall, room 3',
        summary: 'What governors ask about.',
      },
      {
        title: 'Refresher for safeguarding leads',
        audience: 'designated-safeguarding-leads',
        start: '2027-06-17T15:30+01:00',
        end: '2027-06-17T16:45+01:00',
        register: 'https://www.example.gov.uk/book/3',
        mode: 'Online',
      },
    ]);
  });
});
