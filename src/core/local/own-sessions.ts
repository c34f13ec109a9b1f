import type { LocalInformation } from '../../schema/local-information.js';
import type { ListedSession } from '../../schema/session.js';

const LONGEST = 40;

/**
 * An organisation's own sessions as widgets list them. Their ids are made of start and title
 * (`own-202507031530-awareness`), so they stay the same when others come and go; of two that would have
 * the same, the second gets a 2 after its digits. The organisation runs those that do not say who does.
 * @param information as `readLocalInformation` gives it
 */
export function ownSessions({ sessions = [], organisation }: LocalInformation): ListedSession[] {
  const taken = new Map<string, number>();
  return sessions.map((session) => {
    const { title, start, organiser = organisation?.name } = session;
    const digits = start.slice(0, 16).replace(/\D/g, '');
    const slug = slugOf(title);
    const count = (taken.get(digits + slug) ?? 0) + 1;
    taken.set(digits + slug, count);
    const id = `own-${digits}${count > 1 ? String(count) : ''}${slug}`;
    return { ...session, id, isLocal: true, ...(organiser && { organiser }) };
  });
}

// "Été à Leeds" becomes "-ete-a-leeds"; a title without a Latin letter or digit becomes nothing.
function slugOf(title: string): string {
  const letters = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return `-${letters}`
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/-$/, '');
}
