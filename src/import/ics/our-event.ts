/** Events that we wrote ourselves: `src/core/sessions/calendar.ts` leaves out nothing that is read here. */
import { withoutEmpty, type EventFields } from './event-fields.js';
import type { IcsEvent } from './read-event.js';

const OURS = /^(.+)@prevent-widgets$/;

/** The id of a session whose event is ours. Nothing when it is somebody else's. */
export function ourIdOf({ uid }: IcsEvent): string | undefined {
  return OURS.exec(uid)?.[1];
}

/**
 * The fields of a session whose event is ours, apart from its times. The description says the same again in
 * words, so it is passed over; so is a place that only repeats how the session is held.
 */
export function readOurFields(event: IcsEvent): EventFields {
  const text = (name: string) => event.all(name)[0]?.texts[0] ?? '';
  const [mode, location] = [text('X-PREVENT-MODE'), text('LOCATION')];
  return withoutEmpty({
    title: text('SUMMARY'),
    audience: text('CATEGORIES'),
    register: text('URL'),
    regions: text('X-PREVENT-REGIONS'),
    organiser: text('X-PREVENT-ORGANISER'),
    mode,
    place: location === mode ? '' : location,
    summary: text('X-PREVENT-SUMMARY'),
  });
}
