/** What importers of sessions hand on, before it is checked. */

/** A session as an importer found it. */
export interface SessionDraft {
  /**
   * Under the keys of a session of an organisation's file (`title`, `audience`, `start`, `end`, `register`,
   * `regions`, `organiser`, `mode`, `place`, `summary`), as far as they were found. Times as
   * `2027-01-12T09:30`, UK time, or with an offset.
   */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Where it stood, as problems name it: `row 5`, `event 3`. */
  readonly place: string;
  /** Where each field stood, as problems name it: `column “Start time”`, `DTSTART`. */
  readonly columns: Readonly<Record<string, string>>;
  /** The line of the file it begins on, counted from 1, where that is known. */
  readonly line?: number;
}
