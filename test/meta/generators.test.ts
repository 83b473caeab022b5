import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { root } from '../support/root';

type Files = ReadonlyMap<string, string>;
type Read = (path: string) => string | undefined;
interface RuleFiles {
  readonly ruleFiles: (id: string, read: Read) => Files;
}
interface FeatureFiles {
  readonly featureFiles: (asked: {
    readonly name: string;
    readonly room: string | undefined;
    readonly rooms: readonly string[];
    readonly request: (name: string) => unknown;
    readonly read: Read;
  }) => Files;
}
interface LspRequest {
  readonly lspRequest: (name: string) => unknown;
}

const template = (name: string): Promise<unknown> =>
  import(pathToFileURL(join(root, 'scripts/templates', `${name}.mjs`)).href);

const read: Read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);

/** What keeps new TypeScript from being compiled, as far as a file tells by itself: its syntax, and imports that lead nowhere. */
function faultsOf(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    if (!path.endsWith('.ts')) return [];
    const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
    const imported = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
    const lost = imported
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => join(dirname(path), specifier))
      .filter((target) => ![`${target}.ts`, `${target}/index.ts`].some((file) => files.has(file) || read(file)));
    return [...diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')), ...lost];
  });
}

/** Lines of a file that were not in it. */
function added(files: Files, path: string): string[] {
  const before = new Set((read(path) ?? '').split('\n'));
  return files
    .get(path)!
    .split('\n')
    .filter((line) => !before.has(line));
}

/** The line after one that holds `text`. */
function after(files: Files, path: string, text: string): string | undefined {
  const lines = files.get(path)!.split('\n');
  return lines[lines.findIndex((line) => line.includes(text)) + 1];
}

describe('npm run new-rule', () => {
  let ruleFiles: RuleFiles['ruleFiles'];
  before(async () => void ({ ruleFiles } = (await template('ruleFiles')) as RuleFiles));

  it('writes the rule, its line in the list, its test and its page', () => {
    const files = ruleFiles('wrong-month', read);
    assert.deepEqual(
      [...files.keys()],
      [
        'server/src/core/rules/wrong-month.ts',
        'server/src/core/rules/index.ts',
        'test/core/rules/wrong-month.test.ts',
        'docs/rules/wrong-month.md',
      ],
    );
    assert.deepEqual(faultsOf(files), []);
    for (const [path, text] of files) assert.equal(text.includes('TO WRITE'), !path.endsWith('index.ts'), path);
  });

  it('puts it before the rule on what the others found, and its import where the alphabet has it', () => {
    const list = 'server/src/core/rules/index.ts';
    const files = ruleFiles('wrong-month', read);
    assert.deepEqual(added(files, list), ["import { wrongMonth } from './wrong-month';", '  wrongMonth,']);
    assert.match(after(files, list, "'./wrong-month'") ?? '', /wrong-organ/);
    assert.match(after(files, list, '  wrongMonth,') ?? '', /The last/);
    assert.match(after(ruleFiles('zero-hour', read), list, "'./zero-hour'") ?? '', /^$/);
  });

  for (const [name, said] of [
    ['year-missing', /^There is a rule year-missing already: server\/src\/core\/rules\/year-missing\.ts\.$/],
    ['wrongMonth', /^“wrongMonth” is no name of a rule: .*\.$/],
    ['month', /is no name of a rule/],
    ['wrong--month', /is no name of a rule/],
    ['../wrong-month', /is no name of a rule/],
    ['', /is no name of a rule/],
  ] as const) {
    it(`refuses “${name}”`, () => assert.throws(() => ruleFiles(name, read), { message: said }));
  }

  it('says so in one line, with status 1, and writes nothing', () => {
    const args = [join(root, 'scripts/newRule.mjs'), 'Wrong Month'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /^“Wrong Month” is no name of a rule: .*\.\n$/);
  });
});

describe('npm run new-feature', () => {
  const rooms = readdirSync(join(root, 'server/src/core/features'));
  let make: (name: string, room?: string) => Files;
  before(async () => {
    const { featureFiles } = (await template('featureFiles')) as FeatureFiles;
    const { lspRequest } = (await template('lspRequest')) as LspRequest;
    make = (name, room) => featureFiles({ name, room, rooms, request: lspRequest, read });
  });

  it('writes question, handler and tests, and their lines in the lists', () => {
    const files = make('documentColor', 'navigation');
    assert.deepEqual(faultsOf(files), []);
    const door = 'server/src/core/features/navigation/index.ts';
    assert.deepEqual(added(files, door), ["export { documentColorOf } from './documentColor';"]);
    assert.match(after(files, door, 'documentColorOf') ?? '', /'\.\/folding'/);
    assert.match(files.get('server/src/core/index.ts')!, /definitionAt, documentColorOf, type DraftLink/);
    const list = 'server/src/lsp/features.ts';
    assert.deepEqual(added(files, list), [
      "import { documentColor } from './handlers/documentColor';",
      '  documentColor,',
    ]);
    assert.match(after(files, list, "'./handlers/documentColor'") ?? '', /documentHighlight/);
    assert.equal(after(files, list, '  documentColor,'), '];');
    const page = 'docs/language-server.md';
    assert.deepEqual(added(files, page), ['| `textDocument/documentColor` | TO WRITE: what is answered |']);
    assert.match(after(files, page, 'textDocument/documentColor') ?? '', /textDocument\/documentHighlight/);
    for (const path of ['test/core/features/navigation/documentColor.test.ts', 'test/lsp/documentColor.test.ts'])
      assert.match(files.get(path) ?? '', /TO WRITE/);
  });

  it('advertises what LSP has for the request, to a client that can use it', () => {
    const handler = make('documentColor', 'cards').get('server/src/lsp/handlers/documentColor.ts')!;
    assert.match(handler, /textDocument\?\.colorProvider \? \{ colorProvider: true \} : \{\}/);
    assert.match(handler, /session\.answer<DocumentColorParams, ColorInformation\[\]>/);
  });

  it('asks at the position where the request has one', () => {
    const files = make('signatureHelp', 'cards');
    assert.match(files.get('server/src/core/features/cards/signatureHelp.ts')!, /signatureHelpAt\(.*_offset: number\)/);
    assert.match(
      files.get('server/src/lsp/handlers/signatureHelp.ts')!,
      /signatureHelpAt\(draft, document\.offsetAt\(position\)\)/,
    );
  });

  for (const name of ['declaration', 'formatting', 'inlineValue', 'linkedEditingRange', 'moniker', 'typeDefinition']) {
    it(`can be written for ${name}`, () => assert.deepEqual(faultsOf(make(name, rooms[0])), []));
  }

  for (const [name, room, said] of [
    ['documentColor', undefined, /^Say which room .*: npm run new-feature documentColor ROOM, one of cards, .*\.$/],
    ['documentColor', 'colours', /^There is no room colours: .*\.$/],
    ['document-color', 'cards', /^“document-color” is no name of a feature: .*\.$/],
    ['documentColour', 'cards', /^LSP has no request textDocument\/documentColour; .*\.$/],
    ['hover', 'cards', /^There is a feature hover already: .*\.$/],
    ['codeAction', 'codeActions', /^There is a feature codeAction already: docs\/language-server\.md\.$/],
    ['definition', 'cards', /^There is a feature definition already: .*\.$/],
    ['willSaveWaitUntil', 'cards', /^LSP has no request /],
  ] as const) {
    it(`refuses ${name} in ${room ?? 'no room'}`, () => {
      assert.throws(() => make(name, room), { message: said });
    });
  }
});
