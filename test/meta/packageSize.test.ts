import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build, type BuildOptions } from 'esbuild';
import { root } from '../support/root';

/** Bytes of the package at most. */
const LIMIT = 4_000_000;
/** Bytes a zip file needs for an entry beside its content and twice its name. */
const ENTRY = 76;

interface Bundles {
  readonly bundles: (options: { readonly production: boolean }) => readonly BuildOptions[];
}
interface VsixFiles {
  readonly vsixFiles: () => Promise<ReadonlyMap<string, Uint8Array | string>>;
}
interface PackagedPage {
  readonly packagedPage: (page: string, text: string, files: ReadonlySet<string>) => string;
}
interface Repository {
  readonly isUnpublished: (manifest: unknown) => boolean;
  readonly withRepository: (manifest: unknown, address: string, publisher?: string) => Record<string, unknown>;
}

const script = (name: string): Promise<unknown> => import(pathToFileURL(join(root, 'scripts', name)).href);

/** The bundles as users get them, by their paths. */
async function productionBundles(): Promise<Map<string, Uint8Array>> {
  const { bundles } = (await script('bundles.mjs')) as Bundles;
  const results = await Promise.all(bundles({ production: true }).map((bundle) => build({ ...bundle, write: false })));
  const outputs = results.flatMap(({ outputFiles }) => outputFiles);
  return new Map(outputs.map(({ path, contents }) => [relative(root, path).replaceAll('\\', '/'), contents]));
}

const targets = (page: string): string[] =>
  [...page.matchAll(/\]\((?!https:|#|data:)([^)\s]+)\)/g)].map(([, target]) => target!);

describe('the package', function () {
  this.timeout(120_000);
  const files = new Map<string, Uint8Array | string>();
  before(async () => {
    for (const [path, content] of await ((await script('vsixFiles.mjs')) as VsixFiles).vsixFiles())
      if (!/^dist\/.*\.(?:m?js|css)$/.test(path)) files.set(path, content);
    for (const [path, content] of await productionBundles()) files.set(path, content);
  });
  const text = (path: string): string => Buffer.from(files.get(path) ?? '').toString();

  it(`has at most ${LIMIT / 1_000_000} MB`, () => {
    const sizes = [...files].map(
      ([path, content]) => [path, deflateRawSync(content).length + ENTRY + 2 * `extension/${path}`.length] as const,
    );
    const all = sizes.reduce((sum, [, size]) => sum + size, 0);
    const largest = sizes.sort(([, a], [, b]) => b - a).slice(0, 10);
    assert.ok(
      all <= LIMIT,
      `${all} bytes; the largest: ${largest.map(([path, size]) => `${path} ${size}`).join(', ')}`,
    );
  });

  it('has the licences, and what the client gives a server in a browser', () => {
    const bundle = readFileSync(join(root, 'dist/extension.browser.js'), 'utf8');
    const given = bundle.match(/(?<=")(?:dist\/tables|dist\/seeds|seeds)\b[\w./-]+(?=")/g) ?? [];
    assert.ok(given.length > 20);
    const needed = ['LICENSE', 'THIRD-PARTY-NOTICES.txt', 'docs/licences/SCOWL.txt', ...given];
    assert.deepEqual(
      needed.filter((path) => !files.has(path)),
      [],
    );
  });

  it('has whatever its manifest names, and no address that nobody has filled in', () => {
    const manifest = JSON.parse(text('package.json')) as Record<string, unknown>;
    const named = text('package.json').match(/(?<="\.?\/?)(?:dist|docs|syntaxes|snippets)\/[\w./-]+\.\w+(?=")/g)!;
    assert.ok(named.length > 5);
    assert.deepEqual(
      named.filter((path) => !files.has(path)),
      [],
    );
    assert.ok(!text('package.json').includes('repository.invalid'));
    for (const key of ['scripts', 'devDependencies', 'files']) assert.ok(!(key in manifest), key);
  });

  it('shows the pictures of the README on the page of the extension, and has no link there into the package', () => {
    const pictures = text('README.md').matchAll(/!\[\]\(data:image\/webp;base64,[\w+/=]+\)\n\n_([^\n]+)\._\n/g);
    const named = readFileSync(join(root, 'README.md'), 'utf8').matchAll(/!\[([^\]]+)\]\(docs\//g);
    assert.deepEqual(
      Array.from(pictures, ([, words]) => words),
      Array.from(named, ([, words]) => words),
    );
    assert.deepEqual(targets(text('README.md')), []);
    assert.match(text('README.md'), /What is compared \(page _Quotations_\)/);
  });

  it('has pages whose links stay within it, each in the list that the command shows', () => {
    const pages = [...files.keys()].filter((path) => /^docs\/.*\.md$/.test(path));
    assert.ok(pages.length > 30, `${pages.length} pages`);
    for (const page of pages) {
      const missing = targets(text(page))
        .map((target) => posix.join(posix.dirname(page), target.replace(/#.*$/, '')))
        .filter((path) => !files.has(path));
      assert.deepEqual(missing, [], page);
      assert.ok(text('dist/extension.js').includes(`"${page}"`), page);
    }
  });

  it('has pages that show no picture, as it has none for them', async () => {
    for (const page of [...files.keys()].filter((path) => /^docs\/.*\.md$/.test(path)))
      assert.doesNotMatch(text(page), /!\[|<img\b/i, page);
    const { packagedPage } = (await script('packagedPage.mjs')) as PackagedPage;
    for (const picture of [
      '![A page](images/page.png)',
      '![A page](https://example.org/page.png "Page")',
      '![A (page)](images/page(1).png)',
      '![A page][page]',
      '[![A page](images/page.png)](images/page.png)',
      '<img src="images/page.png" alt="A page">',
    ])
      assert.equal(
        packagedPage('docs/a.md', `Before ${picture} [after](https://example.org)!`, new Set()),
        'Before  [after](https://example.org)!',
      );
  });

  it('of the command line holds what runs, and nothing else', () => {
    const npm = process.env['npm_execpath'];
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
    const options = { cwd: root, encoding: 'utf8', shell: !npm && process.platform === 'win32' } as const;
    const printed = npm ? execFileSync(process.execPath, [npm, ...args], options) : execFileSync('npm', args, options);
    // npm 12 prints an object by name, earlier ones a list.
    const answer = Object.values(JSON.parse(printed) as Record<string, { files: { path: string }[] }>);
    const paths = answer[0]!.files.map(({ path }) => path);
    const allowed =
      /^(?:package\.json|README\.md|LICENSE|THIRD-PARTY-NOTICES\.txt|dist\/(?:cli\.js|seeds\.(?:json|segment))|dist\/(?:tables\/\w+\.json|reader\/[\w.-]+\.mjs)|docs\/(?:licences\/\w+\.txt|rules\/[\w-]+\.md)|seeds\/[\w-]+\.txt)$/;
    assert.deepEqual(
      paths.filter((path) => !allowed.test(path)),
      [],
    );
    for (const path of [
      'dist/cli.js',
      'dist/seeds.json',
      'THIRD-PARTY-NOTICES.txt',
      'docs/licences/SCOWL.txt',
      'LICENSE',
    ])
      assert.ok(paths.includes(path), path);
  });
});

describe('where Rostrum is published from', () => {
  it('is filled in once, in all three fields', async () => {
    const { isUnpublished, withRepository } = (await script('repository.mjs')) as Repository;
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
    const filled = withRepository(
      { ...manifest, bugs: undefined },
      'https://forge.example/mission/rostrum.git/',
      'mission',
    );
    assert.ok(isUnpublished({ ...filled, bugs: undefined }));
    assert.ok(!isUnpublished(filled));
    assert.deepEqual(
      [filled['repository'], filled['bugs'], filled['homepage'], filled['publisher'], filled['name']],
      [
        { type: 'git', url: 'git+https://forge.example/mission/rostrum.git' },
        { url: 'https://forge.example/mission/rostrum/issues' },
        'https://forge.example/mission/rostrum#readme',
        'mission',
        'rostrum',
      ],
    );
  });
});
