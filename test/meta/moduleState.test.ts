import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moduleState } from '../support/moduleState';
import { root } from '../support/root';

const layers = ['server/src/core', 'server/src/lsp'];

describe('the modules of core and lsp', () => {
  for (const layer of layers)
    it(`remember nothing themselves: ${layer}`, () => {
      const files = readdirSync(join(root, layer), { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.ts'),
      );
      assert.ok(files.length > 20);
      const found = files.flatMap((name) =>
        moduleState(readFileSync(join(root, layer, name), 'utf8')).map((state) => `${layer}/${name}:${state}`),
      );
      assert.deepEqual(found, []);
    });

  const planted: readonly (readonly [text: string, told: string])[] = [
    ['let isPractised = false;', '1: a variable that is not constant'],
    ['export var count = 0;', '1: a variable that is not constant'],
    ['const known = new WeakMap<object, string>();', '1: WeakMap when the module is loaded'],
    ['const known = oncePer((draft: Draft) => draft.text);', '1: oncePer when the module is loaded'],
    ['const known = lazy(() => 1);\nconst excerpts = new Recent<string>(500);', '2: Recent when the module is loaded'],
    ['const state = { excerpts: new Recent<string>(500) } as const;', '1: Recent when the module is loaded'],
    ['const last: Readonly<Latest<string>> = new Latest<string>();', '1: Latest when the module is loaded'],
    ['const known = new Map<string, number>();', '1: a table that can be written to'],
    ["const SILENT = new Set(['code']);", '1: a table that can be written to'],
    ["const known: Map<string, number> = new Map([['a', 1]]);", '1: a table that can be written to'],
    ["const MONTHS = ['January'];", '1: a table that can be written to'],
    ["const MONTHS: string[] = ['January'];", '1: a table that can be written to'],
    ['const last = {};', '1: a table that can be written to'],
    ['const last: Record<string, number> = {};', '1: a table that can be written to'],
    ['class Cursor {\n  static readonly known = new Map<string, Cursor>();\n}', '2: a table that can be written to'],
    ['class Cursor {\n  static #made = 0;\n}', '2: a static field that can be written to'],
    ['const slot: Slot = {};\nfunction keep(): void {\n  slot.last = 1;\n}', '3: slot is written to'],
    ['const slot: Slot = {};\nconst count = (): number => slot.counts.all++;', '2: slot is written to'],
    ['const known = read();\nconst keep = (): void => known.set(1, 2);', '2: known is written to'],
    ['const keep = (draft: Draft): string => remembered(read)(draft);', '1: remembered anew at each call'],
  ];
  for (const [text, told] of planted)
    it(`are seen where they do: ${text.replaceAll('\n', ' ')}`, () => assert.deepEqual(moduleState(text), [told]));

  const allowed = [
    "const SILENT: ReadonlySet<string> = new Set(['code']);",
    "const MONTHS: readonly string[] = ['January'];",
    "const MONTHS = ['January'] as const;",
    'const NONE: Suppressions = { all: [], faults: [] };',
    "const rows = lazy(() => new Map([['a', 1]]));",
    'const last = remembered((_: Draft) => new Latest<Cursor>());',
    'class Session {\n  #last = 0;\n  readonly #findings = new WeakMap<object, string>();\n}',
    'function count(): number {\n  let words = 0;\n  const known = new Map<string, number>();\n  known.set("a", ++words);\n  return words;\n}',
    'const MARK = /a/y;\nconst at = (end: number): number => (MARK.lastIndex = end);',
  ];
  for (const text of allowed)
    it(`are not told of: ${text.replaceAll('\n', ' ')}`, () => assert.deepEqual(moduleState(text), []));
});
