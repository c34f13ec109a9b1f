/** The words of options and of their values. */
import { regions } from '../data/regions.js';
import type { WidgetName } from '../embed/snippet/write-snippet.js';
import { words } from '../text/en-GB.js';
import { builderWords } from '../text/builder.en-GB.js';

type Table<Value> = Readonly<Record<string, Value | undefined>>;

/** Label and hint of an option; its own name where there are none, so that a new one shows. */
export function wordForOption(name: string): { readonly label: string; readonly hint?: string } {
  const fields: Table<{ label: string; hint: string }> = builderWords.options.fields;
  return fields[name] ?? { label: name };
}

/** What a value is called; the value itself where it has no name. */
export function wordForValue(widget: WidgetName, option: string, value: string): string {
  if (option === 'region') return regions.find(({ id }) => id === value)?.name ?? value;
  const tables: Table<Table<string>> = {
    setting: words.settings,
    audience: widget === 'training-sessions' ? words.trainingSessions.audiences : words.audiences,
    start: builderWords.widget.names,
    ...builderWords.options.values,
  };
  return tables[option]?.[value] ?? value;
}
