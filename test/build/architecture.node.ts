/** Who may import whom. A line that breaks a rule is named with its file, its number and the rule. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

interface Import {
  readonly from: string;
  readonly line: number;
  readonly to: string;
  readonly isTypeOnly: boolean;
}

interface Rule {
  readonly says: string;
  readonly allows: (one: Import) => boolean;
}

const folderOf = (path: string) =>
  /^src\/([^/]+)\//.exec(path)?.[1] ?? (path.startsWith('src/') ? 'entry' : path);
const widgetOf = (path: string) => /^src\/widgets\/([^/]+)\//.exec(path)?.[1];
const isOneOf = (path: string, ...folders: string[]) => folders.includes(folderOf(path));

/** Rules of embedding without a page: the command line and the builder share them with each other. */
const isPureEmbedding = (path: string) =>
  /^src\/embed\/(snippet|policy)\//.test(path) || path === 'src/embed/frame/oembed.ts';

/** What each folder of `src` may import. Types cost nothing at run time, so they may come from the schemas. */
const RULES: Readonly<Record<string, Rule>> = {
  schema: {
    says: 'schemas import zod and each other only',
    allows: ({ to }) => to === 'zod/mini' || isOneOf(to, 'schema'),
  },
  core: {
    says: 'core imports nothing but itself, and types from the schemas',
    allows: ({ to, isTypeOnly }) => isOneOf(to, 'core') || (isTypeOnly && isOneOf(to, 'schema')),
  },
  data: {
    says: 'data imports types, data, and the core rules that read it',
    allows: ({ to, isTypeOnly }) =>
      isOneOf(to, 'data', 'core') || (isTypeOnly && isOneOf(to, 'schema')),
  },
  text: { says: 'words import types only', allows: ({ isTypeOnly }) => isTypeOnly },
  base: {
    says: 'the base imports Lit, core, data, words and the reader of the page, and types from the schemas',
    allows: ({ to, isTypeOnly }) =>
      to === 'lit' ||
      to.startsWith('src/import/page/') ||
      isOneOf(to, 'base', 'core', 'data', 'text') ||
      (isTypeOnly && isOneOf(to, 'schema')),
  },
  widgets: {
    says: 'a widget imports Lit, base, core, data and words, never another widget',
    allows: ({ from, to, isTypeOnly }) =>
      to === 'lit' ||
      isOneOf(to, 'base', 'core', 'data', 'text') ||
      (isTypeOnly && isOneOf(to, 'schema')) ||
      widgetOf(from) === widgetOf(to),
  },
  import: {
    says: 'importers import core, themselves, csv-parse and ical.js, and types from the schemas',
    allows: ({ to, isTypeOnly }) =>
      to === 'csv-parse/sync' ||
      to === 'ical.js' ||
      isOneOf(to, 'import', 'core') ||
      (isTypeOnly && isOneOf(to, 'schema')),
  },
  embed: {
    says: 'embedding imports base only, and types from the schemas; its snippets and policies import embedding alone',
    allows: ({ from, to, isTypeOnly }) =>
      isOneOf(to, 'embed') ||
      (isOneOf(to, 'base') && !isPureEmbedding(from)) ||
      (isTypeOnly && isOneOf(to, 'schema')),
  },
  builder: {
    says: 'the builder imports Lit, core, data, words, pure embedding and itself, and types from the schemas',
    allows: ({ to, isTypeOnly }) =>
      to === 'lit' ||
      to.startsWith('lit/directives/') ||
      isPureEmbedding(to) ||
      isOneOf(to, 'builder', 'core', 'data', 'text') ||
      (isTypeOnly && isOneOf(to, 'schema')),
  },
  entry: {
    says: 'an entry imports anything but build code and the command line',
    allows: ({ to }) => !isOneOf(to, 'build', 'cli'),
  },
  build: {
    says: 'build code may import anything but the command line',
    allows: ({ to }) => !isOneOf(to, 'cli'),
  },
  cli: {
    says: 'the command line imports Node, parsers of files, schemas, core, data, words, importers, snippets and itself',
    allows: ({ from, to, isTypeOnly }) =>
      to.startsWith('node:') ||
      (to === 'prettier' && from.startsWith('src/cli/refreshing/')) ||
      ['csv-parse/sync', 'htmlparser2', 'jsonc-parser'].includes(to) ||
      isPureEmbedding(to) ||
      isOneOf(to, 'cli', 'schema', 'core', 'data', 'text', 'import') ||
      (isTypeOnly && to === 'zod/mini'),
  },
};

function readImports(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  return file.statements.flatMap((statement) => {
    const isImport = ts.isImportDeclaration(statement);
    if (!isImport && !ts.isExportDeclaration(statement)) return [];
    const specifier = statement.moduleSpecifier;
    if (!specifier || !ts.isStringLiteral(specifier)) return [];
    const to = specifier.text.startsWith('.')
      ? posix.join(dirname(path), specifier.text.replace(/\.js$/, '.ts'))
      : specifier.text;
    const line = file.getLineAndCharacterOfPosition(statement.getStart(file)).line + 1;
    return [{ from: path, line, to, isTypeOnly: isForTypesOnly(statement) }];
  });
}

function isForTypesOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    !!named &&
    ts.isNamedImports(named) &&
    named.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => posix.join('src', name.replaceAll('\\', '/')));

const broken = (imports: readonly Import[]) =>
  imports.flatMap((one) => {
    const rule = RULES[folderOf(one.from)];
    if (!rule) return [`${one.from}: this folder has no rule; add one`];
    return rule.allows(one)
      ? []
      : [`${one.from}:${String(one.line)} imports ${one.to}, but ${rule.says}`];
  });

describe('the architecture', () => {
  it('keeps its import rules', () => {
    assert.deepEqual(broken(sources.flatMap(readImports)), []);
  });

  it('would name a line that breaks one', () => {
    const bad: Import[] = [
      { from: 'src/core/a.ts', line: 3, to: 'lit', isTypeOnly: false },
      { from: 'src/core/a.ts', line: 4, to: 'src/schema/region.ts', isTypeOnly: false },
      { from: 'src/widgets/a/a.ts', line: 5, to: 'src/widgets/b/b.ts', isTypeOnly: false },
      { from: 'src/schema/a.ts', line: 6, to: 'zod', isTypeOnly: false },
      { from: 'src/cli/a.ts', line: 7, to: 'src/base/events.ts', isTypeOnly: false },
      { from: 'src/cli/a.ts', line: 7, to: 'src/embed/placeholders.ts', isTypeOnly: false },
      { from: 'src/core/a.ts', line: 9, to: 'src/import/reading.ts', isTypeOnly: false },
      { from: 'src/import/a.ts', line: 9, to: 'htmlparser2', isTypeOnly: false },
      { from: 'src/import/a.ts', line: 9, to: 'src/text/en-GB.ts', isTypeOnly: false },
      { from: 'src/build/a.ts', line: 8, to: 'src/cli/a.ts', isTypeOnly: false },
    ];
    assert.equal(broken(bad).length, bad.length);
    assert.match(broken(bad)[0] ?? '', /src\/core\/a\.ts:3 imports lit, but core imports nothing/);
  });

  it('keeps source files short: a stop at 300 lines, data and words excepted', () => {
    const long = sources
      .filter((path) => !path.startsWith('src/data/') && !path.startsWith('src/text/'))
      .filter((path) => readFileSync(path, 'utf8').split('\n').length > 300);
    assert.deepEqual(long, []);
  });

  it('says in the first line of each data file how it was made', () => {
    const silent = readdirSync('src/data')
      .map((name) => join('src/data', name))
      .filter((path) => !/^\/\/ (Packed|Written) by /.test(readFileSync(path, 'utf8')));
    assert.deepEqual(silent, []);
  });

  it('never asks the time or touches the page in core', () => {
    const found = sources
      .filter((path) => path.startsWith('src/core/'))
      .filter((path) =>
        /new Date\(\)|Date\.now|\bdocument\b|\bwindow\b|\bfetch\b/.test(readFileSync(path, 'utf8')),
      );
    assert.deepEqual(found, []);
  });
});
