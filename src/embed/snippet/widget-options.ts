/** What a webmaster can set on each widget. */
import type { RegionId } from '../../schema/region.js';
import type { Audience, Setting } from '../../schema/setting.js';
import { WIDGET_NAMES, type SnippetAttributes, type WidgetName } from './snippet-choices.js';
import type { TagAttributes } from './write-tag.js';

/**
 * What an attribute takes. `choice`: one of its values. `flag`: none, it is there or not. `address`: https,
 * or a path that begins with one `/`. `slug`: small letters joined by hyphens, of which the values are known.
 */
export type OptionKind = 'choice' | 'flag' | 'address' | 'slug';

/** An attribute of a widget. */
export interface WidgetOption {
  /** Without `data-`. */
  readonly name: string;
  readonly kind: OptionKind;
  readonly values?: readonly string[];
}

const REGIONS: readonly RegionId[] = [
  'north-west',
  'north-east',
  'west-midlands',
  'east-midlands',
  'south-east',
  'south-west',
  'east-of-england',
  'london',
];

const SETTINGS: readonly Setting[] = [
  'school',
  'further-education',
  'higher-education',
  'independent-training-provider',
  'local-authority',
];

const AUDIENCES: readonly Audience[] = ['staff', 'student', 'public'];

const choice = (name: string, values: readonly string[]): WidgetOption => ({
  name,
  kind: 'choice',
  values,
});
const flag = (name: string): WidgetOption => ({ name, kind: 'flag' });

const OF_ALL: readonly WidgetOption[] = [
  choice('region', REGIONS),
  choice('setting', SETTINGS),
  { name: 'local-src', kind: 'address' },
  flag('live'),
  choice('heading-level', ['2', '3', '4', '5', '6']),
  flag('standalone'),
];

const OWN: Readonly<Partial<Record<WidgetName, readonly WidgetOption[]>>> = {
  'concern-router': [
    choice('audience', AUDIENCES),
    choice('display', ['questions', 'list', 'summary']),
    flag('show-unconfirmed'),
  ],
  'region-finder': [choice('map', ['hidden']), flag('locate')],
  'training-sessions': [
    {
      name: 'audience',
      kind: 'slug',
      values: ['designated-safeguarding-leads', 'governors-and-trustees'],
    },
    choice('view', ['month']),
    flag('structured-data'),
  ],
  hub: [
    choice(
      'start',
      WIDGET_NAMES.filter((name) => name !== 'hub'),
    ),
    choice('map', ['hidden']),
    flag('locate'),
    flag('show-unconfirmed'),
    flag('structured-data'),
  ],
};

/** Every attribute a widget has, those of all widgets first. */
export function optionsOf(name: WidgetName): readonly WidgetOption[] {
  return [...OF_ALL, ...(OWN[name] ?? [])];
}

/** Those of the attributes chosen that the widget has: nothing else can reach the page as an attribute. */
export function knownAttributes(name: WidgetName, chosen: SnippetAttributes): TagAttributes {
  const names = optionsOf(name).map((option) => option.name);
  return Object.entries(chosen).flatMap(([key, value]) =>
    value !== undefined && names.includes(key) ? [[key, value] as const] : [],
  );
}
