/** Choices of every sort, for properties: well-formed, half done, and hostile. */
import fc from 'fast-check';
import { beginWith, type BuilderChoices } from '../../src/builder/builder-choices.js';
import { COLOUR_NAMES, type TypedColours } from '../../src/builder/theme.js';
import { SYSTEM_IDS } from '../../src/embed/snippet/systems.js';
import { optionsOf } from '../../src/embed/snippet/widget-options.js';
import {
  SNIPPET_KINDS,
  WIDGET_NAMES,
  type WidgetName,
} from '../../src/embed/snippet/write-snippet.js';

/** Texts that people, and people with something in mind, type into fields. */
export const typed = fc.oneof(
  fc.string(),
  fc.webUrl(),
  fc.constantFrom(
    '',
    '/',
    '//evil.example',
    '/\\evil.example',
    'javascript:alert(1)',
    '"><script>',
  ),
);

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

/** Colours, some set, some not, some no colours at all. */
export const someColours: fc.Arbitrary<TypedColours> = fc.record(
  Object.fromEntries(COLOUR_NAMES.map((name) => [name, fc.oneof(colour, typed)])),
  { requiredKeys: [] },
);

/** Values for the options of a widget: each left out, one of its own, or anything. */
function someOptions(widget: WidgetName) {
  const arbitraries = optionsOf(widget).map(({ name, values = ['early-years'] }) => [
    name,
    fc.oneof(fc.constant(undefined), fc.constant(true as const), fc.constantFrom(...values), typed),
  ]);
  return fc.record(Object.fromEntries(arbitraries) as Record<string, fc.Arbitrary<string | true>>);
}

const folder = fc.oneof(
  typed,
  fc.constantFrom(
    '/prevent/',
    'https://www.example.gov.uk/prevent',
    'https://widgets.example.gov.uk/v1.2.3/',
  ),
);

/** Choices of every sort. */
export const someChoices: fc.Arbitrary<BuilderChoices> = fc
  .constantFrom(...WIDGET_NAMES)
  .chain((widget) =>
    fc.record({
      widget: fc.constant(widget),
      system: fc.constantFrom(...SYSTEM_IDS),
      kind: fc.constantFrom(undefined, ...SNIPPET_KINDS),
      folder,
      isSingle: fc.boolean(),
      options: someOptions(widget),
      colours: someColours,
      tone: fc.constantFrom('light' as const, 'dark' as const),
      local: fc.constantFrom(
        { value: undefined, problemCount: 0, isEmpty: true },
        { value: { version: 1 }, problemCount: 2, isEmpty: false },
      ),
    }),
  );

/** The first choices, with some changed. */
export function choicesWith(changed: Partial<BuilderChoices> = {}): BuilderChoices {
  return { ...beginWith('/prevent/'), ...changed };
}
