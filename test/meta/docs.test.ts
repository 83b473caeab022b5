import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import * as lsp from 'vscode-languageserver';
import { rules } from '../../server/src/core';
import { commands } from '../../server/src/cli/commands';
import { features } from '../../server/src/lsp/features';
import { settings } from '../../server/src/protocol';
import { coreLayers } from '../support/coreLayers';
import { endsOf, namedInSources, type NamedThings, pathsOf, wrongClaims } from '../support/documentClaims';
import { root } from '../support/root';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly title: string }[] };
}

const paths = pathsOf(root);
const documents = paths
  .filter((path) => /^(?:README|docs\/.*|(?:samples|seeds)\/README)\.md$/.test(path))
  .map((path) => ({ path, text: read(path) }));
const { scripts, contributes } = JSON.parse(read('package.json')) as Manifest;
const protocol = paths
  .filter((path) => path.startsWith('server/src/protocol/') && path.endsWith('.ts'))
  .map(read)
  .join('\n');
const messages = [...new Set(protocol.match(/(?<=')rostrum\/\w+(?=')/g))].sort();
/** What is pasted, as VS Code's settings name it. */
const pasteKinds = paths
  .filter((path) => path.startsWith('client/src/quoting/'))
  .flatMap((path) => [...read(path).matchAll(/Kind\.Empty\.append\('(\w+)', '(\w+)'\)/g)])
  .map(([, owner, kind]) => `${owner}.${kind}`);
const inSources = namedInSources(root, paths);

const things: NamedThings = {
  ...inSources,
  paths,
  ends: endsOf(paths),
  methods: new Set(
    Object.values(lsp).flatMap((named: unknown) => (named as { readonly method?: string } | undefined)?.method ?? []),
  ),
  npmScripts: new Set(Object.keys(scripts)),
  verbs: new Set([...commands.map(({ name }) => name), 'lsp']),
  titles: new Set(contributes.commands.map(({ title }) => title)),
  ids: new Set([
    ...Object.keys(settings).map((name) => `rostrum.${name}`),
    ...contributes.commands.map(({ command }) => command),
    ...messages,
    ...pasteKinds,
  ]),
  words: new Set([...inSources.words, ...rules.map(({ id }) => id)]),
};

/** What is wrong with a text that stands in docs/. */
const claimsIn = (text: string): string[] => wrongClaims({ path: 'docs/planted.md', text }, things, documents);

/** The rows of the first table below a heading, without its head: the cells of each, without backticks. */
function tableBelow(text: string, heading: string): string[][] {
  const rows =
    /(?:^\|.*\|\n)+/m
      .exec(text.slice(text.indexOf(`\n${heading}\n`)))?.[0]
      .trim()
      .split('\n') ?? [];
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

describe('what the documents name', () => {
  for (const document of documents) {
    it(`is there: ${document.path}`, () => assert.deepEqual(wrongClaims(document, things, documents), []));
  }
});

describe('a claim that is wrong', () => {
  for (const [text, claim = text] of [
    ['`core/draft.ts`'],
    ['`server/src/core/featuers`'],
    ['`core/rules/year-missing.mjs`'],
    ['`lsp/NAME/feature.ts`'],
    ['`textDocument/hoover`'],
    ['`noSuchFile.ts`'],
    ['`dist/nowhere`'],
    ['`out/test/core/rules/missing-year.test.js`'],
    ['`year-misssing`'],
    ['`rostrum.time.rate`'],
    ['`rostrum/cut`'],
    ['`rostrum tim FILE`'],
    ['```\nrostrum tim draft.txt\n```', 'rostrum tim'],
    ['`--limits 3m`'],
    ['`findAllTheCitations`'],
    ['`Session.problemsFor`'],
    ['run `npm run generates`', 'npm run generates'],
    ['```\nnode scripts/generator.mjs\n```', 'node scripts/generator.mjs'],
    ['**Rostrum: New Statement…**', 'Rostrum: New Statement…'],
    ['[rule](adding-a-rules.md)', 'adding-a-rules.md'],
    ['[rows](data-sources.md#rows-of-mine)', 'data-sources.md#rows-of-mine'],
    ['[here](#nowhere)', '#nowhere'],
    ['![hover](images/hoover.png)', 'images/hoover.png'],
  ] as const) {
    it(`is seen: ${JSON.stringify(text)}`, () => assert.deepEqual(claimsIn(text), [claim]));
  }
});

describe('a claim that is right', () => {
  for (const text of [
    '`core/draft/draft.ts`, `draft.ts`, `server/src/core/`, `core/rules/NAME.ts`, `core/features/ROOM/index.ts`, `readers/…Text.ts`',
    '`dist/reader`, `out/test/meta/rules.test.js`',
    '`year-missing`, `concept-note`, `rostrum.time.pace`, `rostrum.cutToFit`, `rostrum/cuts`, `rostrum time --limit 3m FILE`',
    '`findCitations`, `Session.open`, `check(draft, context)`, `ROSTRUM_VSCODE=desktop`',
    '`textDocument/hover`, `S/2021/98`, `.docx`, `drafts/`, `A/RES/60/288`',
    'run `npm run generate`, or `node scripts/generate.mjs --check`; **Rostrum: New Intervention…**',
    '[rows](data-sources.md#rows-of-your-own) [out](https://example.org/x#y) ![hover](images/hover.png)',
  ]) {
    it(`is none: ${text}`, () => assert.deepEqual(claimsIn(text), []));
  }
});

describe('docs/architecture.md', () => {
  const text = read('docs/architecture.md');

  it('has the layers and rooms of the core in their order', () => {
    assert.deepEqual(
      tableBelow(text, '## The layers of the core').map(([layer, room]) => `${layer}: ${room}`),
      coreLayers.flatMap(({ layer, rooms }) => rooms.map((room) => `${layer}: ${room}`)),
    );
  });

  it('names each folder of the shells', () => {
    const files = paths.filter((path) => /^(?:server\/src\/(?:lsp|host|cli|protocol)|client\/src)\/.*\.ts$/.test(path));
    const folders = new Set(files.map((path) => path.slice(0, path.lastIndexOf('/'))));
    const rows = tableBelow(text, '## The shells').map(([folder]) => folder);
    assert.deepEqual(rows.toSorted(), [...folders].sort());
  });

  it('says what each shell imports', () => {
    const shellOf = (path: string): string => /^(?:server\/src\/)?(\w+)/.exec(path)![1]!;
    const imported = new Map<string, Set<string>>();
    for (const path of paths.filter((each) => /^(?:server\/src\/(?!core)\w+|client\/src)\/.*\.ts$/.test(each))) {
      const targets = imported.get(shellOf(path)) ?? new Set();
      imported.set(shellOf(path), targets);
      for (const { fileName } of ts.preProcessFile(read(path)).importedFiles)
        if (fileName.startsWith('.')) targets.add(shellOf(join(dirname(path), fileName)));
      targets.delete(shellOf(path));
    }
    const said = tableBelow(text, '## The shells').filter(([, , imports]) => imports !== '');
    assert.deepEqual(
      said.map(([folder, , imports]) => `${shellOf(`${folder}/`)}: ${imports}`),
      said.map(
        ([folder]) =>
          `${shellOf(`${folder}/`)}: ${[...imported.get(shellOf(`${folder}/`))!].sort().join(', ') || 'nothing'}`,
      ),
    );
  });
});

describe('docs/language-server.md', () => {
  const text = read('docs/language-server.md');

  it('has the messages of the protocol', () => {
    assert.deepEqual(
      tableBelow(text, '## Requests of Rostrum').map(([message]) => message),
      messages,
    );
  });

  it('has a row for each feature', () => {
    const plain = (name: string): string => name.toLowerCase().replace(/\W|s$/g, '');
    const methods = text.match(/^\| `[\w/]+`/gm)!.map((cell) => cell.slice(3, -1));
    const named = new Set(methods.flatMap((method) => [plain(method), plain(method.split('/')[1]!)]));
    assert.deepEqual(
      features.map(({ name }) => name).filter((name) => !named.has(plain(name))),
      [],
    );
  });
});
