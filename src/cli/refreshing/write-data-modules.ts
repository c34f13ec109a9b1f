/** The source files of `src/data` that hold what the GOV.UK page says. */
import { format } from 'prettier';
import type { KeptFacts } from '../../core/page/renew-snapshot.js';
import type { Session } from '../../schema/session.js';
import type { Source } from '../../schema/source.js';
import { firstLine, writeEntries, writeEvidence } from './write-entries.js';

/** A source file: its name in `src/data`, and its text. */
export interface DataModule {
  readonly name: string;
  readonly text: string;
}

/**
 * The files that are no longer right, written anew. A file in which only the day of the reading would change is
 * left as it is, with its comments: `sources.ts` holds that day for all of them.
 */
export async function writeDataModules(before: KeptFacts, after: KeptFacts): Promise<DataModule[]> {
  const modules = [writeSources(after.snapshot.source)];
  const { source } = after.snapshot;
  for (const { name, holds, write } of MODULES) {
    const isSame = factsOf(holds(before)) === factsOf(holds(after));
    // Sessions that the page has dropped keep the day they were last seen there.
    if (!isSame || name === 'sessions.ts') modules.push({ name, text: write(after, source) });
  }
  return Promise.all(
    modules.map(async ({ name, text }) => ({
      name,
      text: await format(text, {
        parser: 'typescript',
        singleQuote: true,
        printWidth: 100,
        trailingComma: 'all',
      }),
    })),
  );
}

interface Module {
  readonly name: string;
  readonly holds: (facts: KeptFacts) => unknown;
  readonly write: (facts: KeptFacts, source: Source) => string;
}

const MODULES: readonly Module[] = [
  {
    name: 'sessions.ts',
    holds: ({ snapshot, cancelled }) => [snapshot.sessions, cancelled],
    write: writeSessions,
  },
  {
    name: 'posts.ts',
    holds: ({ snapshot }) => snapshot.regions.map(({ post }) => post),
    write: ({ snapshot }, source) => {
      const known = snapshot.regions.filter(({ post }) => post !== 'unknown');
      const posts = Object.fromEntries(known.map(({ id, post }) => [id, post]));
      return `${firstLine(source)}import type { Region, RegionId } from '../schema/region.js';

/** The posts of which the page says whether they are filled. Never a person's name. */
export const posts: Partial<Record<RegionId, Region['post']>> = ${JSON.stringify(posts)};
`;
    },
  },
  {
    name: 'courses.ts',
    holds: ({ snapshot }) => snapshot.courses,
    write: ({ snapshot }, source) =>
      writeEntries(source, [
        [
          'courses',
          'Course',
          'course',
          'The courses of the page, named as there.',
          snapshot.courses,
        ],
      ]),
  },
  {
    name: 'coordinators.ts',
    holds: ({ snapshot }) => [
      snapshot.responsibilities,
      snapshot.contactReasons,
      snapshot.newsletterTopics,
    ],
    write: ({ snapshot }, source) =>
      writeEntries(source, [
        [
          'responsibilities',
          'Responsibility',
          'contact-reason',
          'What regional co-ordinators do.',
          snapshot.responsibilities,
        ],
        [
          'contactReasons',
          'ContactReason',
          'contact-reason',
          'What the co-ordinators’ contact form is for.',
          snapshot.contactReasons,
        ],
        [
          'newsletterTopics',
          'NewsletterTopic',
          'newsletter',
          'What regional newsletters carry.',
          snapshot.newsletterTopics,
        ],
      ]),
  },
  {
    name: 'resources.ts',
    holds: ({ snapshot }) => snapshot.resources,
    write: ({ snapshot }, source) =>
      writeEntries(source, [
        [
          'resources',
          'Resource',
          'resource',
          'Further support for putting Prevent into practice.',
          snapshot.resources,
        ],
      ]),
  },
  {
    name: 'updates.ts',
    holds: ({ snapshot }) => snapshot.updates,
    write: ({ snapshot }, source) =>
      writeEntries(source, [
        [
          'updates',
          'Update',
          'update',
          'Changes to the official page, newest first.',
          snapshot.updates,
        ],
      ]),
  },
];

function writeSources(source: Source): DataModule {
  const text = `${firstLine(source)}import type { Source } from '../schema/source.js';

/**
 * The page this kit is about, as it was when it was last read: \`updated\` is the day of its version, \`checked\`
 * the day on which we looked for a newer one.
 */
export const source: Source = ${JSON.stringify(source)};
`;
  return { name: 'sources.ts', text };
}

function writeSessions({ snapshot, cancelled }: KeptFacts, source: Source): string {
  const line = (session: Session) => {
    const { id, start, end, ...rest } = session;
    const { register, regions, revision, organiser, mode, place, summary } = rest;
    const courseId = id.slice(0, -'-2025-07-03-15-30'.length);
    const course = snapshot.courses.find((one) => one.id === courseId);
    const more = {
      // A course that has been renamed since.
      ...(session.title !== course?.title && { title: session.title }),
      ...(session.audience !== course?.audience && { audience: session.audience }),
      ...{ register, regions, revision, organiser, mode, place, summary },
    };
    const given = JSON.stringify(more);
    const times = [courseId, start, end].map((text) => JSON.stringify(text)).join(', ');
    return `nationalSession(${times}, ${writeEvidence(session, source)}${given === '{}' ? '' : `, ${given}`}),`;
  };
  return `${firstLine(source)}import type { Session } from '../schema/session.js';
import { seenOn, seenOnPage } from './evidence.js';
import { nationalSession } from './national-session.js';

/** Every national session we know of: those of the page as it was last read, and those that are over. */
export const sessions: Session[] = [
${snapshot.sessions.map(line).join('\n')}
];

/** Sessions to come that the page has dropped. Only calendars tell of them, to take them out. */
export const cancelledSessions: Session[] = [
${cancelled.map(line).join('\n')}
];
`;
}

// What would be shown; not where and when it was read.
function factsOf(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) =>
    ['source', 'checked', 'certainty'].includes(key) ? undefined : part,
  );
}
