import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_PACE, nameKinds, parsePace, severities, speakingRoles } from '../../server/src/core';
import { corpusAddress } from '../../server/src/lsp/ownCorpus/corpusAddress';
import { languages as served } from '../../client/src/languages';
import { type Setting, settings } from '../../server/src/protocol';
import { root } from '../support/root';

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly files: readonly string[];
  readonly activationEvents: readonly string[];
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: string; readonly restrictedConfigurations: readonly string[] };
    readonly virtualWorkspaces: boolean;
  };
  readonly contributes: {
    readonly languages: readonly {
      readonly id: string;
      readonly configuration?: string;
      readonly filenamePatterns?: readonly string[];
    }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly snippets: readonly { readonly path: string }[];
    readonly commands: readonly { readonly command: string }[];
    readonly walkthroughs: readonly {
      readonly icon: string;
      readonly steps: readonly { readonly description: string; readonly media: { readonly image: string } }[];
    }[];
    readonly semanticTokenTypes: readonly { readonly id: string }[];
    readonly semanticTokenScopes: readonly { readonly scopes: Readonly<Record<string, readonly string[]>> }[];
    readonly configurationDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly keybindings: readonly { readonly key: string; readonly command: string; readonly when: string }[];
    readonly configuration: readonly {
      readonly title: string;
      readonly properties: Readonly<Record<string, unknown>>;
    }[];
  };
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly dependencies?: unknown;
}

/** The scopes of TextMate's conventions that every theme gives a colour. */
const THEMED = /^(?:constant\.numeric|entity\.name\.(?:type|function)|support\.(?:type|class)|variable\.other)\./;

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

describe('the manifest', () => {
  it('starts Rostrum for its languages only, and where a window comes back with a rehearsal', () => {
    assert.deepEqual(manifest.activationEvents, [
      'onLanguage:un-draft',
      'onLanguage:markdown',
      'onLanguage:plaintext',
      'onWebviewPanel:rostrum.rehearsal',
    ]);
  });

  it('knows the language of the documents of the corpus', () => {
    const language = manifest.contributes.languages.find(({ id }) => id === 'un-document');
    const { pathname } = new URL(corpusAddress('note'));
    assert.deepEqual(language?.filenamePatterns, [decodeURIComponent(pathname).replace('note.txt', '*')]);
  });

  it('works in Restricted Mode and in virtual workspaces', () => {
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    assert.equal(supported, 'limited');
    // What names files: a workspace must not choose what is read before it is trusted.
    assert.deepEqual(restrictedConfigurations, ['rostrum.catalogue', 'rostrum.corpus.folders']);
    assert.equal(manifest.capabilities.virtualWorkspaces, true);
  });

  it('names files that are there', () => {
    const { languages, grammars, snippets, walkthroughs } = manifest.contributes;
    const named = [
      ...languages.flatMap(({ configuration }) => configuration ?? []),
      ...[...grammars, ...snippets].map(({ path }) => path),
      ...walkthroughs.flatMap(({ icon, steps }) => [icon, ...steps.map(({ media }) => media.image)]),
      manifest.icon,
      manifest.main,
      manifest.browser,
      ...Object.values(manifest.bin),
    ];
    assert.deepEqual(
      named.filter((path) => !existsSync(join(root, path))),
      [],
    );
  });

  it('has a handler for every command, and no handler for another', () => {
    const client = sources('client/src').map(read).join('\n');
    const registered = [...client.matchAll(/registerCommand\('([\w.]+)'/g)].map(([, name]) => name!);
    assert.deepEqual(registered.sort(), manifest.contributes.commands.map(({ command }) => command).sort());
  });

  it('has buttons in its walkthrough for commands that there are, and small pictures', () => {
    const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    const run = steps.flatMap(({ description }) =>
      [...description.matchAll(/\]\(command:([\w.]+)/g)].map(([, id]) => id!),
    );
    const known = new Set(manifest.contributes.commands.map(({ command }) => command));
    assert.ok(run.length >= steps.length);
    assert.deepEqual(
      run.filter((id) => !known.has(id)),
      [],
    );
    const bytes = steps.reduce((sum, { media }) => sum + statSync(join(root, media.image)).size, 0);
    assert.ok(bytes <= 100_000, `${bytes} bytes of pictures`);
  });

  it('has no key but Tab take a suggestion, in drafts of any language', () => {
    const { configurationDefaults, keybindings } = manifest.contributes;
    const own = configurationDefaults['[un-draft]'];
    assert.equal(own?.['editor.acceptSuggestionOnEnter'], 'off');
    assert.equal(own['editor.acceptSuggestionOnCommitCharacter'], false);
    const enter = keybindings.find(({ key }) => key === 'enter');
    assert.equal(enter?.command, 'type');
    const bound = /editorLangId =~ \/\^\(([\w|-]+)\)\$\//.exec(enter.when)?.[1]?.split('|');
    assert.deepEqual(
      bound,
      served.filter((language) => language !== 'un-draft'),
    );
    // Only while some of the suggestions shown are Rostrum's: to others' the key does what the user's settings say.
    const context = /'(rostrum\.\w+)'/.exec(read('client/src/completion/enterEndsLine.ts'))?.[1];
    for (const name of ['suggestWidgetVisible', context]) assert.ok(enter.when.split(' && ').includes(name!), name);
  });

  it('has the editor write no mark that was not typed', () => {
    const own = manifest.contributes.configurationDefaults['[un-draft]'];
    for (const what of ['Brackets', 'Comments', 'Quotes']) assert.equal(own?.[`editor.autoClosing${what}`], 'never');
  });

  it('explains every kind of name and gives it a colour the themes know', () => {
    const { semanticTokenTypes, semanticTokenScopes } = manifest.contributes;
    assert.deepEqual(
      semanticTokenTypes.map(({ id }) => id),
      nameKinds,
    );
    for (const { scopes } of semanticTokenScopes) {
      assert.deepEqual(Object.keys(scopes), nameKinds);
      for (const scope of Object.values(scopes).flat()) assert.match(scope, THEMED);
    }
  });

  it('has the settings of the list, in its order', () => {
    const shown = manifest.contributes.configuration.flatMap(({ title, properties }) =>
      Object.entries(properties).map(([name, property]) => {
        const { type, default: value, scope, markdownDescription } = property as Setting;
        return [name, { group: title, type, default: value, scope, markdownDescription }];
      }),
    );
    const listed = Object.entries(settings).map(([name, setting]) => {
      const { group, type, default: value, scope, markdownDescription } = setting;
      return [`rostrum.${name}`, { group, type, default: value, scope, markdownDescription }];
    });
    assert.deepEqual(shown, listed);
  });

  it('has words and bounds in its settings that the core understands, and all of them', () => {
    assert.deepEqual(settings.role.enum, ['', ...speakingRoles]);
    assert.deepEqual(settings.rules.values, ['off', ...[...severities].reverse()]);
    const { minimum, maximum, default: pace } = settings['time.pace'];
    assert.equal(pace, DEFAULT_PACE);
    const paces = [minimum - 1, minimum, maximum, maximum + 1];
    assert.deepEqual(
      paces.map((words) => parsePace(String(words))),
      [undefined, minimum, maximum, undefined],
    );
  });

  it('keeps its settings few', () => {
    const names = manifest.contributes.configuration.flatMap(({ properties }) => Object.keys(properties));
    assert.ok(names.length <= 30, `${names.length} settings`);
    assert.deepEqual(
      names.filter((name) => !name.startsWith('rostrum.')),
      [],
    );
  });

  it('pins every dependency and explains it', () => {
    assert.equal(manifest.dependencies, undefined);
    const explained = read('docs/dependencies.md');
    for (const [name, version] of Object.entries(manifest.devDependencies)) {
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
      assert.ok(explained.includes(name), `docs/dependencies.md does not mention ${name}`);
    }
  });

  it('brings one copy of the protocol', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, unknown> };
    const copies = Object.keys(packages).filter((path) =>
      /(?:^|\/)(?:vscode-jsonrpc|vscode-languageserver-protocol)$/.test(path),
    );
    assert.deepEqual(copies.sort(), ['node_modules/vscode-jsonrpc', 'node_modules/vscode-languageserver-protocol']);
  });

  it('ships no source, test or script', () => {
    assert.deepEqual(
      manifest.files.filter((glob) => /^(?:server|client|test|scripts|out|node_modules)\b/.test(glob)),
      [],
    );
  });
});

describe('the product', () => {
  it('opens no connection of its own', () => {
    const network = /from 'node:(?:https?|net|tls|dgram|http2)'|\bfetch\(|XMLHttpRequest|WebSocket/;
    const own = [...sources('server/src'), ...sources('client/src')];
    assert.deepEqual(
      own.filter((path) => network.test(read(path))),
      [],
    );
  });

  it('runs nothing of the workspace', () => {
    const execution = /from 'node:(?:child_process|vm|worker_threads)'|\beval\(|new Function\(/;
    const own = [...sources('server/src'), ...sources('client/src')];
    assert.deepEqual(
      own.filter((path) => execution.test(read(path))),
      // The threads that read documents and index them, and the files that start them, from the product's own bundles.
      [
        'server/src/host/readingThread.ts',
        'server/src/host/corpus/corpusThread.ts',
        'server/src/host/corpus/corpusWorker.ts',
        'server/src/host/readers/readerWorker.ts',
      ],
    );
  });

  it('names every handler file in the list of features', () => {
    const list = read('server/src/lsp/features.ts');
    const handlers = readdirSync(join(root, 'server/src/lsp/handlers')).map((name) => name.replace(/\.ts$/, ''));
    assert.deepEqual(
      handlers.filter((name) => !list.includes(`./handlers/${name}'`)),
      [],
    );
  });
});

describe('what is generated', () => {
  let folder: string;

  /** A project like this one, whose list and sources are the same, and whose generated files are its own. */
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rostrum-generated-'));
    for (const name of ['scripts', 'package.json', 'README.md', 'docs', '.prettierrc.json'])
      if (existsSync(join(root, name))) cpSync(join(root, name), join(folder, name), { recursive: true });
    for (const name of ['server', 'node_modules']) symlinkSync(join(root, name), join(folder, name), 'junction');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  const check = (): string => {
    try {
      execFileSync(process.execPath, [join(folder, 'scripts/generate.mjs'), '--check'], {
        encoding: 'utf8',
        stdio: 'pipe',
      });
      return '';
    } catch (error) {
      return (error as { readonly stderr: string }).stderr;
    }
  };

  for (const [file, from, to] of [
    ['package.json', '"default": 110', '"default": 120'],
    ['README.md', '`rostrum.time.pace`', '`rostrum.time.rate`'],
    ['docs/front-matter.md', '| `pace`', '| `rate`'],
    ['docs/rules/front-matter-value.md', '| `pace`', '| `rate`'],
  ] as const) {
    it(`does not pass with ${to} for ${from} in ${file}`, () => {
      const text = readFileSync(join(folder, file), 'utf8');
      assert.ok(text.includes(from), from);
      writeFileSync(join(folder, file), text.replace(from, to));
      assert.equal(check(), `Out of date, run npm run generate: ${file}\n`);
    });
  }
});
