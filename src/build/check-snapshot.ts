import type { Plugin } from 'vite';
import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import { gazetteer } from '../data/gazetteer.js';
import { snapshot } from '../data/snapshot.js';
import { placeSchema } from '../schema/place.js';
import { policeAreaSchema } from '../schema/police-area.js';
import { snapshotSchema } from '../schema/snapshot.js';

z.config(en());

/** What is wrong with the built-in data, a line each; nothing when all is well. */
export function snapshotProblems(checked: unknown = snapshot): string[] {
  const { places } = gazetteer.names();
  const policeAreas = places.filter(({ kind }) => kind === 'police-area');
  return [
    snapshotSchema.safeParse(checked),
    z.array(placeSchema).safeParse(places),
    z.array(policeAreaSchema).safeParse(policeAreas),
  ].flatMap((result) =>
    (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
  );
}

/** Stops the build when the built-in data breaks its schemas, because browsers never check it. */
export function checkSnapshot(): Plugin {
  return {
    name: 'check-snapshot',
    buildStart() {
      const problems = snapshotProblems();
      if (problems.length > 0) this.error(`The snapshot is not sound:\n${problems.join('\n')}`);
    },
  };
}
