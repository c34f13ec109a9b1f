/**
 * What a maintainer may count on when the snapshot is written anew.
 *  1. What was written and is read again is what was to be written, in every file.
 *  2. A file of which only the day of reading would change is left alone, with its comments.
 *  3. Nothing that a page says can become code.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { writeDataModules } from '../../src/cli/refreshing/write-data-modules.js';
import { renewSnapshot, type KeptFacts } from '../../src/core/page/renew-snapshot.js';
import type * as sessionsModule from '../../src/data/sessions.js';
import { cancelledSessions, sessions } from '../../src/data/sessions.js';
import { snapshot } from '../../src/data/snapshot.js';
import type * as snapshotModule from '../../src/data/snapshot.js';
import type { PageFacts } from '../../src/schema/page-facts.js';
import { snapshotSchema } from '../../src/schema/snapshot.js';
import { sessionAt, unchangedPage } from '../core/page/page-values.js';

const built: KeptFacts = { snapshot, cancelled: cancelledSessions };
const NOW = new Date('2027-03-10T12:00Z');
const page = (more: Partial<PageFacts> = {}): PageFacts => ({
  ...unchangedPage('2027-03-01', '2027-03-10'),
  ...more,
});
const governors = (start: string, more: object = {}): PageFacts['sessions'][number] => {
  const { title, audience } = snapshot.courses[1] ?? { title: '', audience: '' };
  const { end } = sessionAt('', start);
  const id = `governors-${start.replace(/[T:]/g, '-')}`;
  return { id, title, audience, start: `${start}+00:00`, end, ...more };
};

mkdirSync('.cache', { recursive: true });
const folders: string[] = [];

/** The data as they are once the files have been written into a copy of the sources. */
async function writeAndRead(facts: KeptFacts): Promise<{ kept: KeptFacts; names: string[] }> {
  const folder = mkdtempSync(join('.cache', 'refresh-'));
  folders.push(folder);
  for (const part of ['data', 'core', 'schema', 'text']) {
    cpSync(join('src', part), join(folder, part), { recursive: true });
  }
  const modules = await writeDataModules(built, facts);
  for (const { name, text } of modules) writeFileSync(join(folder, 'data', name), text);
  const load = async <Module>(name: string) =>
    (await import(pathToFileURL(join(folder, 'data', name)).href)) as Module;
  const { snapshot: read } = await load<typeof snapshotModule>('snapshot.ts');
  const { cancelledSessions: cancelled } = await load<typeof sessionsModule>('sessions.ts');
  return { kept: { snapshot: read, cancelled }, names: modules.map(({ name }) => name) };
}

describe('the source files of the snapshot', () => {
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('say again what was written into them, whatever has changed', async () => {
    const facts = page({
      courses: [
        ...page().courses,
        { id: 'early-years', title: 'Prevent for “early years” staff', audience: 'early-years' },
      ],
      sessions: [
        governors('2027-03-20T10:00', { register: 'https://www.eventbrite.co.uk/e/1' }),
        governors('2027-03-21T10:00', { regions: ['london'], summary: "Fully booked; it's full" }),
        {
          ...governors('2027-03-22T10:00'),
          id: 'early-years-2027-03-22-10-00',
          title: 'Prevent for “early years” staff',
          audience: 'early-years',
        },
      ],
      contactReasons: [{ id: 'new-reason', text: 'borrow a `game` for ${lessons}' }],
      resources: [{ title: 'A toolkit', url: 'https://www.gov.uk/toolkit' }],
      updates: [
        { date: '2027-03-01', note: "Added 'dates' \\ for 2027." },
        { note: 'First published.' },
      ],
    });
    const wanted = renewSnapshot(built, facts, NOW);
    const { kept, names } = await writeAndRead(wanted);
    assert.deepEqual(kept, wanted);
    assert.deepEqual(names, [
      'sources.ts',
      'sessions.ts',
      'courses.ts',
      'coordinators.ts',
      'resources.ts',
      'updates.ts',
    ]);
    assert.ok(snapshotSchema.safeParse(kept.snapshot).success);
  });

  it('keep what is over with the day it was last seen, and remember what was cancelled', async () => {
    const first = renewSnapshot(built, page({ sessions: [governors('2027-03-20T10:00')] }), NOW);
    const second = renewSnapshot(first, page({ sessions: [governors('2027-03-25T10:00')] }), NOW);
    assert.deepEqual(
      second.cancelled.map(({ id, revision }) => [id, revision]),
      [['governors-2027-03-20-10-00', 1]],
    );
    const { kept, names } = await writeAndRead(second);
    assert.deepEqual(kept, second);
    assert.deepEqual(names, ['sources.ts', 'sessions.ts']);
    const old = kept.snapshot.sessions.find(({ id }) => id === sessions[0]?.id);
    assert.equal(old?.checked, sessions[0]?.checked);
  });

  it('are left alone where only the day of reading is new', async () => {
    const { kept, names } = await writeAndRead(renewSnapshot(built, page(), NOW));
    assert.deepEqual(names, ['sources.ts', 'sessions.ts']);
    assert.deepEqual(
      kept.snapshot.contactReasons.map(({ text }) => text),
      snapshot.contactReasons.map(({ text }) => text),
    );
    // Read again that day, and found as they were.
    assert.equal(kept.snapshot.contactReasons[0]?.checked, '2027-03-10');
    // The other pages were not.
    assert.equal(kept.snapshot.resources[0]?.checked, snapshot.resources[0]?.checked);
  });

  it('are those that stand there, when nothing at all has changed', async () => {
    const { kept } = await writeAndRead(built);
    assert.deepEqual(kept, built);
  });
});
