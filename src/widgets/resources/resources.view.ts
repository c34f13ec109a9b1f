/** What the resources widget shows for a setting: no DOM. */
import type { Choice } from '../../base/templates/field.js';
import { fillText } from '../../core/text/fill.js';
import type { LocalInformation } from '../../schema/local-information.js';
import type { Resource } from '../../schema/resource.js';
import type { Setting } from '../../schema/setting.js';
import type { Words } from '../../text/en-GB.js';

/** Further support, ours or an organisation's. */
type Support = Pick<Resource, 'title' | 'summary' | 'url' | 'settings'>;

/** One resource, in words. */
export interface ResourceRow {
  readonly title: string;
  readonly summary: string;
  /** For whom it is. */
  readonly audience: string;
  /** Empty when no address is known. */
  readonly url: string;
}

/** The resources from one side, cut to what is shown. */
export interface ResourceGroup {
  readonly isOwn: boolean;
  /** Empty when there is one group only: the widget's own heading is enough. */
  readonly heading: string;
  readonly rows: readonly ResourceRow[];
  readonly hidden: number;
  /** Why none of them is shown, and how to see them. */
  readonly none: string;
}

/** What to show. */
export interface ResourcesView {
  readonly choices: readonly Choice[];
  /** The organisation's own first. */
  readonly groups: readonly ResourceGroup[];
  readonly status: string;
}

/** What the widget knows. */
export interface ResourcesState {
  /** `undefined`: all settings. */
  readonly setting: Setting | undefined;
  readonly own: LocalInformation;
  /** How many of the organisation's own to show at most. */
  readonly mostShown: number;
}

/** Works out what to show. */
export function viewResources(
  { setting, own, mostShown }: ResourcesState,
  resources: readonly Support[],
  words: Words,
): ResourcesView {
  const { all, choice, from, fromOwn, national, status } = words.resources;
  const organisation = own.organisation?.name;
  const ownHeading = organisation ? fillText(from, { organisation }) : fromOwn;
  const ownResources: readonly Support[] = own.resources ?? [];
  const known = [...ownResources, ...resources];
  const label = (name: string, one?: Setting) =>
    fillText(choice, { setting: name, count: fitting(known, one).length });
  const group = (isOwn: boolean, heading: string, list: readonly Support[], most: number) =>
    list.length > 0 ? [groupOf(isOwn, heading, list, setting, most, words)] : [];
  return {
    choices: [
      { id: '', label: label(all) },
      ...settingsOf(words).map((id) => ({ id, label: label(words.settings[id], id) })),
    ],
    groups: [
      ...group(true, ownHeading, ownResources, mostShown),
      ...group(false, ownResources.length > 0 ? national : '', resources, Infinity),
    ],
    status: fillText(status, { count: fitting(known, setting).length }),
  };
}

/** The settings there are words for, in their order. */
export function settingsOf({ settings }: Words): Setting[] {
  return Object.keys(settings) as Setting[];
}

function groupOf(
  isOwn: boolean,
  heading: string,
  list: readonly Support[],
  setting: Setting | undefined,
  most: number,
  words: Words,
): ResourceGroup {
  const { all, none } = words.resources;
  const found = fitting(list, setting);
  return {
    isOwn,
    heading,
    rows: found.slice(0, most).map((resource) => rowFor(resource, words)),
    hidden: Math.max(0, found.length - most),
    none: found.length > 0 ? '' : fillText(none, { all, count: list.length }),
  };
}

function rowFor({ title, summary = '', url = '', settings }: Support, words: Words): ResourceRow {
  const { all, audience } = words.resources;
  const names = settings?.map((id) => words.settings[id]).join('; ') ?? all;
  return { title, summary, url, audience: fillText(audience, { settings: names }) };
}

function fitting(list: readonly Support[], setting: Setting | undefined): readonly Support[] {
  return list.filter(({ settings }) => !setting || !settings || settings.includes(setting));
}
