/** Makes the checks of organisations' files for browsers from their schema, which stays the only definition. */
import { format } from 'prettier';
import * as z from 'zod/mini';
import type { FileShape, Shape } from '../core/local/check-shape.js';
import type { FormatName } from '../core/local/problem-notes.js';
import { dateSchema, slugSchema, wordsSchema } from '../schema/evidence.js';
import {
  addressSchema,
  closesSchema,
  emailSchema,
  localInformationSchema,
  localTimeSchema,
  opensSchema,
  phoneNumberSchema,
} from '../schema/local-information.js';

const FORMATS: Readonly<Record<FormatName, z.ZodMiniType>> = {
  words: wordsSchema,
  slug: slugSchema,
  day: dateSchema,
  time: localTimeSchema,
  address: addressSchema,
  phone: phoneNumberSchema,
  email: emailSchema,
  opens: opensSchema,
  closes: closesSchema,
};

type Json = z.core.JSONSchema.BaseSchema;

const names = Object.keys(FORMATS) as FormatName[];
const patternOf = (schema: z.ZodMiniType) => z.toJSONSchema(schema).pattern ?? '';

// Real days are looked up in the calendar, which takes less space than zod's pattern for them.
const shortened = (pattern: string) =>
  new RegExp(pattern.replace(z.regexes.date.source.slice(1, -1), '\\d{4}-\\d\\d-\\d\\d'), 'u');

/** The shape that `core/local/check-shape.ts` checks files with. Throws for what it has no form for. */
export function makeLocalShape(): FileShape {
  const emptied = names.filter((name) => FORMATS[name].safeParse('').success);
  if (emptied.length > 0) throw new Error(`These formats fit the empty text: ${emptied.join()}.`);
  const patterns = names.map((name) => [name, shortened(patternOf(FORMATS[name]))] as const);
  const formats = Object.fromEntries(patterns) as Record<FormatName, RegExp>;
  const file = compact(z.toJSONSchema(localInformationSchema));
  if (typeof file !== 'object' || !('fields' in file)) throw new Error('A file has fields.');
  return { formats, file };
}

/** Its source file, `src/data/local-information-shape.ts`. */
export function writeShapeModule({ formats, file }: FileShape): Promise<string> {
  const patterns = Object.entries(formats).map(([name, pattern]) => `${name}: ${String(pattern)}`);
  return format(
    `// Written by \`npx tsx src/build/write-local-shape.ts\` from src/schema/local-information.ts; do not edit.
import type { FileShape } from '../core/local/check-shape.js';

/** What an organisation's own file must be, for browsers, which get no zod. */
export const localInformationShape: FileShape = {
  formats: {${patterns.join(',')}},
  file: ${JSON.stringify(file)},
};
`,
    { parser: 'typescript', singleQuote: true, printWidth: 100, trailingComma: 'all' },
  );
}

function compact(json: Json): Shape {
  if (json.properties) return compactFields(json.properties as Record<string, Json>, json.required);
  if (json.items) {
    return { list: compact(json.items as Json), least: json.minItems ?? 0 };
  }
  if (typeof json.const === 'number') return json.const;
  if (json.enum) return json.enum.map(String);
  const [text, list] = json.anyOf ?? [];
  if (text && list) {
    const [orText, other] = [compact(text), compact(list)];
    if (typeof orText === 'string' && typeof other === 'object' && 'list' in other) {
      return { ...other, orText };
    }
  }
  return nameOf(json);
}

function compactFields(properties: Record<string, Json>, required: readonly string[] = []): Shape {
  const keys = Object.keys(properties);
  const sorted = [...required, ...keys.filter((key) => !required.includes(key))];
  return {
    needed: required.length,
    fields: Object.fromEntries(sorted.map((key) => [key, compact(properties[key] ?? {})])),
  };
}

function nameOf(json: Json): FormatName {
  for (const name of names) if (json.pattern === patternOf(FORMATS[name])) return name;
  throw new Error(`The checks for browsers have no form for ${JSON.stringify(json)}.`);
}
