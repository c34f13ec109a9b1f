/** What the form asks, as data: a table a noun, in the order of the form. Labels and hints are in `localFormWords`. */
import type { FieldsShape, Shape } from '../../core/local/check-shape.js';
import { localInformationShape } from '../../data/local-information-shape.js';

/** What an organisation's file has a list of, in the order of the form. */
export const LISTS = ['contacts', 'referralForms', 'sessions', 'resources', 'notices'] as const;

/** A list of the file. */
export type ListName = (typeof LISTS)[number];

/** A part of the file with fields of its own. */
export type PartName = 'organisation' | ListName;

/** How a field is filled in. `slug` is a text that becomes small letters joined by hyphens. */
export type Control =
  | 'text'
  | 'tel'
  | 'email'
  | 'url'
  | 'date'
  | 'datetime-local'
  | 'slug'
  | 'textarea'
  | 'select'
  | 'checkboxes'
  | 'hours';

/** A field of the form. */
export interface Field {
  readonly key: string;
  readonly control: Control;
  /** Texts that fit often, offered while somebody types. */
  readonly suggestions?: readonly string[];
  /** Whether it stands alone on its line where there is room for two. */
  readonly isWide?: boolean;
}

const field = (
  key: string,
  control: Control = 'text',
  more: Pick<Field, 'suggestions' | 'isWide'> = {},
): Field => ({ key, control, ...more });

/** The fields of each part. */
export const FIELDS: Readonly<Record<PartName, readonly Field[]>> = {
  organisation: [
    field('name', 'text', { isWide: true }),
    field('setting', 'select'),
    field('region', 'select'),
  ],
  contacts: [
    field('role', 'text', { isWide: true }),
    field('audience', 'checkboxes'),
    field('phone', 'tel'),
    field('email', 'email'),
    field('url', 'url'),
    field('textRelay', 'tel'),
    field('hours', 'hours'),
    field('outOfHours', 'text', { isWide: true }),
    field('name'),
    field('reviewBy', 'date'),
    field('notes', 'textarea'),
  ],
  referralForms: [
    field('title', 'text', { isWide: true }),
    field('url', 'url'),
    field('format', 'text', { suggestions: ['Word', 'PDF', 'Web form'] }),
    field('size'),
  ],
  sessions: [
    field('title', 'text', { isWide: true }),
    field('audience', 'slug', {
      suggestions: ['designated-safeguarding-leads', 'governors-and-trustees'],
      isWide: true,
    }),
    field('start', 'datetime-local'),
    field('end', 'datetime-local'),
    field('register', 'url'),
    field('mode', 'text', { suggestions: ['Online', 'In person'] }),
    field('place'),
    field('organiser'),
    field('regions', 'checkboxes'),
    field('summary', 'textarea'),
  ],
  resources: [
    field('title', 'text', { isWide: true }),
    field('url', 'url'),
    field('settings', 'checkboxes'),
    field('summary', 'textarea'),
  ],
  notices: [field('text', 'textarea'), field('until', 'date')],
};

/** The days of the week, as a file names them. */
export const DAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** Whether an entry is of no use without a field. */
export function isNeeded(part: PartName, key: string): boolean {
  const { fields, needed } = shapeOf(part);
  return Object.keys(fields).indexOf(key) < needed;
}

/** What can be chosen in a field; nothing for fields of another kind. */
export function choicesOf(part: PartName, key: string): readonly string[] {
  const shape = shapeOf(part).fields[key];
  return wordsOf(typeof shape === 'object' && 'list' in shape ? shape.list : shape);
}

const NO_FIELDS: FieldsShape = { fields: {}, needed: 0 };

function shapeOf(part: PartName): FieldsShape {
  const whole = localInformationShape.file.fields[part];
  const shape = typeof whole === 'object' && 'list' in whole ? whole.list : whole;
  return typeof shape === 'object' && 'fields' in shape ? shape : NO_FIELDS;
}

function wordsOf(shape: Shape | undefined): readonly string[] {
  return Array.isArray(shape) ? (shape as readonly string[]) : [];
}
