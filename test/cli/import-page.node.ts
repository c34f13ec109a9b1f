/** Promises of `import-page`: what a version of the page says, and what it changes. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import * as z from 'zod/mini';
import { answer } from '../../src/cli/answer.js';
import { commands } from '../../src/cli/commands.js';
import { describeChanges } from '../../src/cli/import-page.js';
import { regions, snapshot } from '../../src/core.js';
import { pageFactsSchema, type PageFacts } from '../../src/schema/page-facts.js';
import { newFolder } from '../support/code-point-release.js';
import { piped, quiet } from '../support/command-line.js';

/** A page in the form GOV.UK gives it, made from what is built in. */
const body = `<h2>Prevent regions</h2><ul>${regions
  .map(({ name, policeAreas }) => `<li>${name} (including ${policeAreas.join(', ')})</li>`)
  .join('')}</ul>
<h2>Virtual training sessions</h2>
<h3>${snapshot.courses[0]?.title ?? ''}</h3>
<table><thead><tr><th>Session date</th><th>Register</th></tr></thead><tbody>
<tr><td>Thursday 4 March 2027: 3:30pm to 4:45pm</td><td><a href="https://example.org/1">Register</a></td></tr>
<tr><td>Monday 5 March 2027: 3:30pm to 4:45pm</td><td>Register</td></tr>
</tbody></table>`;
const item = JSON.stringify({
  base_path: '/guidance/regional-prevent-education-coordinators',
  title: 'Regional Prevent education coordinators',
  document_type: 'guidance',
  public_updated_at: '2027-01-05T10:00:00Z',
  details: {
    body,
    change_history: [{ public_timestamp: '2027-01-05T10:00:00Z', note: 'Added dates.' }],
  },
});
const run = (text: string, ...args: string[]) =>
  answer(['import-page', '-', ...args], commands, quiet(piped(text)));
const read = async (text: string) => {
  const { output } = await run(text, '--json');
  return JSON.parse(output) as { value: PageFacts | null; problems: { path: string }[] };
};

describe('import-page', () => {
  it('gives the page under the keys of the snapshot with --json', async () => {
    const { value } = await read(item);
    assert.ok(value && z.safeParse(pageFactsSchema, value).success);
    assert.equal(value.source.updated, '2027-01-05');
    assert.deepEqual(
      value.sessions.map(({ start, register }) => [start, register]),
      [['2027-03-04T15:30+00:00', 'https://example.org/1']],
    );
    for (const key of Object.keys(snapshot)) assert.ok(key in value, key);
  });

  it('says what is new, gone and changed, with full dates', async () => {
    const { output, exitCode } = await run(item);
    assert.equal(exitCode, 0);
    for (const line of [
      '  ~ The page is of 5 January 2027; what is built in is of 21 May 2025.',
      `  + Thursday 4 March 2027, 3:30pm to 4:45pm: ${snapshot.courses[0]?.title ?? ''} (https://example.org/1)`,
      '  - Sessions that are over and no longer on the page: 14',
      '  + 5 January 2027: Added dates.',
    ]) {
      assert.ok(output.split('\n').includes(line), `${line}\n${output}`);
    }
  });

  it('names what it left out, does the rest, and ends with 0', async () => {
    const { errors, exitCode } = await run(item);
    assert.match(errors, /^Left out: stdin: .*row 2.*another day of the week/m);
    assert.equal(exitCode, 0);
  });

  it('reads the same page as HTML, with lines', async () => {
    const { value, problems } = await read(`<!doctype html><html><body>\n${body}</body></html>`);
    assert.equal(value?.sessions.length, 1);
    assert.ok(problems.some(({ path }) => /^stdin:\d+$/.test(path)));
  });

  it('refuses another page, and gives null', async () => {
    for (const text of ['# A read-me', '{"a": 1}', '{', '<p>Hello</p>']) {
      const { value, problems } = await read(text);
      assert.equal(value, null);
      assert.ok(problems.length > 0);
      assert.equal((await run(text)).exitCode, 1);
    }
  });

  it('asks the Content API for a page of GOV.UK', async () => {
    const asked: unknown[] = [];
    const surroundings = quiet({
      fetch: (address) => {
        asked.push(address);
        return Promise.resolve(new Response(item));
      },
    });
    const { exitCode } = await answer(['import-page', snapshot.source.url], commands, surroundings);
    assert.equal(exitCode, 0);
    assert.deepEqual(asked, [
      'https://www.gov.uk/api/content/guidance/regional-prevent-education-coordinators',
    ]);
  });

  it('writes what the page says with --out, and the old file stays when it is refused', async () => {
    const path = join(newFolder(), 'page.json');
    writeFileSync(path, 'old');
    await run('nothing', '--out', path);
    assert.equal(readFileSync(path, 'utf8'), 'old');
    const { output } = await run(item, '--out', path);
    assert.ok(output.endsWith(`Wrote ${path}.\n`));
    assert.deepEqual(JSON.parse(readFileSync(path, 'utf8')), (await read(item)).value);
  });

  it('says so when nothing differs', () => {
    assert.deepEqual(describeChanges([]), [
      { style: 'good', text: 'The page says what is built in.' },
    ]);
  });
});
