/**
 * A page that nobody writes again for years:
 * 1. sessions that were over when it was written stand under "Past sessions";
 * 2. those that were to come stand under a heading with the day it was written, with a warning, their year and
 *    weekday, and where new dates are;
 * 3. nothing in it is said from the reader's day: no "today", "in 3 days", "now", "2 months ago".
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toHtml } from '../../../src/build/frames/to-html.js';
import { renderTrainingSessions } from '../../../src/build/frames/training-sessions.part.js';
import { writeFrames } from '../../../src/build/frames/write-frames.js';
import { source } from '../../../src/data/sources.js';
import type { ListedSession } from '../../../src/schema/session.js';
import { words } from '../../../src/text/en-GB.js';

const now = new Date(source.checked);
const session = (id: string, days: number, hours = 1): ListedSession => {
  const start = new Date(now.getTime() + days * 24 * 60 * 60_000);
  const end = new Date(start.getTime() + hours * 60 * 60_000);
  return {
    id,
    title: `Session ${id}`,
    audience: 'designated-safeguarding-leads',
    start: start.toISOString(),
    end: end.toISOString(),
    register: `https://www.example.gov.uk/${id}`,
    place: 'Leeds',
  };
};

/** What is written with these sessions, as text and split at its headings. */
function write(list: readonly ListedSession[]) {
  const context = { words, level: 3, now, isInHub: false };
  const html = toHtml(() => renderTrainingSessions(context, list));
  const parts = html
    .split(/(?=<h3>)/)
    .map((part) => part.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
  return { html, parts };
}

describe('sessions in a page that gets old', () => {
  it('stand apart by whether they were over when it was written', () => {
    const { parts } = write([
      session('a', -1),
      session('b', 3),
      session('c', -300),
      session('d', 1),
    ]);
    const [, toCome = '', past = ''] = parts;
    assert.match(toCome, /^ Sessions still to come on 21 November 2026 .*Session d.*Session b/);
    assert.doesNotMatch(toCome, /Session [ac]/);
    assert.match(past, /^ Past sessions .*Session a.*Session c/);
  });

  it('come with a warning, with the way to new dates, and with all that is known of them', () => {
    const { html, parts } = write([session('b', 3)]);
    assert.match(
      parts[1] ?? '',
      /written on 21 November 2026\. Check each date: it may have passed/,
    );
    assert.match(parts[1] ?? '', /Look for new dates on GOV\.UK/);
    assert.match(parts[1] ?? '', /Tuesday 24 November 2026, midnight to 1am/);
    assert.match(parts[1] ?? '', /Leeds.*Run by: Department for Education/);
    assert.match(html, /href="https:\/\/www\.example\.gov\.uk\/b"[^]*>Register /);
  });

  it('say what was known then when there were none', () => {
    const { parts } = write([session('a', -1)]);
    assert.match(parts[0] ?? '', /On 21 November 2026 we knew of no sessions to come\./);
    assert.doesNotMatch(parts.join(), /We know of no/);
  });

  it('never say how far off they are, or that they are on', () => {
    const list = [session('a', 0, 48), session('b', 0.5), session('c', 1), session('d', 3)];
    const { html } = write(list);
    assert.doesNotMatch(html, /badge|>Today|On now|In \d|class="(now|today)"/i);
  });
});

describe('all pages that get old', () => {
  it('say nothing from the reader’s day', () => {
    for (const [name, text] of writeFrames()) {
      if (!name.endsWith('.html')) continue;
      const shown = text.replace(/<[^>]*>/g, ' ');
      assert.doesNotMatch(shown, /\b(tomorrow|yesterday|ago|in \d+ days|upcoming)\b/i, name);
      // "Tell somebody today" is advice for any day.
      const isAdvice = ['concern-router.html', 'hub.html'].includes(name);
      if (!isAdvice) assert.doesNotMatch(shown, /\btoday\b/i, name);
    }
  });
});
