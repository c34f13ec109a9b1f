/** Makes the JSON Schema of organisations' files, which editors show as hints while somebody types. */
import * as z from 'zod/mini';
import { localInformationSchema } from '../schema/local-information.js';

/**
 * The schema in draft 2020-12. A name, not an address, identifies it: nothing has to be fetched. Stricter
 * than the widgets in one thing: it allows no space around numbers and addresses.
 */
export function makeLocalSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(localInformationSchema);
  return {
    $schema,
    $id: 'urn:prevent-widgets:local-information:1',
    title: 'Local information for the Prevent widgets',
    description:
      'Contacts, referral forms, training sessions, resources and notices of one organisation. Everything but version may be left out.',
    ...schema,
  };
}
