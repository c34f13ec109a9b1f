/** Every form of snippet that was ever published, by the file in `test/fixtures/snippets` that holds it. */
import type { SnippetChoices } from '../../../src/embed/snippet/write-snippet.js';

/** Where the snippets of the fixtures load from. */
export const PUBLISHED_BASE = 'https://widgets.example.gov.uk/v1/';

const FIXED = 'https://widgets.example.gov.uk/v0.1.0/';
const HASH = `sha384-${'oqVuAfXR'.repeat(8)}`;

const choose = (own: Partial<SnippetChoices> & Pick<SnippetChoices, 'name'>): SnippetChoices => ({
  kind: 'script',
  attributes: {},
  base: PUBLISHED_BASE,
  fallback: {
    url: 'https://www.gov.uk/guidance/regional-prevent-education-coordinators',
    text: 'Prevent in education: guidance on GOV.UK. In an emergency, call 999',
  },
  title: 'Prevent in education',
  ...own,
});

/**
 * What `writeSnippet` writes today. When a form changes, its file stays as it is and goes to `OLDER`, and
 * the new one gets a file of its own, under the version that brings it.
 */
export const NEWEST: Readonly<Record<string, SnippetChoices>> = {
  '0.1.0-script-concern-router.html.txt': choose({
    name: 'concern-router',
    base: '/',
    attributes: { setting: 'school', audience: 'staff', display: 'list', 'show-unconfirmed': true },
  }),
  '0.1.0-script-region-finder.html.txt': choose({
    name: 'region-finder',
    attributes: { region: 'london', map: 'hidden', locate: true, 'heading-level': '3' },
  }),
  '0.1.0-script-training-sessions.html.txt': choose({
    name: 'training-sessions',
    attributes: { audience: 'governors-and-trustees', view: 'month', 'structured-data': true },
  }),
  '0.1.0-script-coordinator-contact.html.txt': choose({
    name: 'coordinator-contact',
    attributes: { standalone: true },
  }),
  '0.1.0-script-newsletters.html.txt': choose({ name: 'newsletters' }),
  '0.1.0-script-resources.html.txt': choose({
    name: 'resources',
    attributes: { setting: 'higher-education' },
  }),
  '0.1.0-script-updates.html.txt': choose({ name: 'updates' }),
  '0.1.0-script-hub.html.txt': choose({ name: 'hub', attributes: { start: 'training-sessions' } }),
  '0.1.0-script-integrity.html.txt': choose({
    name: 'region-finder',
    base: FIXED,
    integrity: HASH,
  }),
  '0.1.0-script-single.html.txt': choose({ name: 'region-finder', isSingle: true }),
  '0.1.0-element.html.txt': choose({
    name: 'training-sessions',
    kind: 'element',
    attributes: { region: 'north-west' },
  }),
  '0.1.0-module.html.txt': choose({ name: 'region-finder', kind: 'module' }),
  '0.1.0-module-single.html.txt': choose({
    name: 'concern-router',
    kind: 'module',
    isSingle: true,
    attributes: { setting: 'school' },
  }),
  '0.1.0-iframe.html.txt': choose({
    name: 'region-finder',
    kind: 'iframe',
    attributes: { region: 'south-east', locate: true },
  }),
  '0.1.0-wordpress.html.txt': choose({
    name: 'training-sessions',
    kind: 'wordpress',
    attributes: { audience: 'governors-and-trustees' },
  }),
  '0.1.0-sharepoint.html.txt': choose({ name: 'concern-router', kind: 'sharepoint' }),
  '0.1.0-link.html.txt': choose({
    name: 'hub',
    kind: 'link',
    attributes: { region: 'london' },
  }),
  '0.1.0-link-govuk.html.txt': choose({ name: 'hub', kind: 'link', base: '/prevent/' }),
};

/** Forms that nothing writes any more, or that the README shows for copying by hand, and what each becomes. */
export const OLDER: Readonly<Record<string, SnippetChoices['name']>> = {
  '0.1.0-readme.html.txt': 'concern-router',
  '0.1.0-readme-slot.html.txt': 'concern-router',
  '0.1.0-readme-element.html.txt': 'training-sessions',
  '0.1.0-readme-defaults.html.txt': 'resources',
  '0.1.0-readme-local-information.html.txt': 'concern-router',
};
