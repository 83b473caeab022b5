import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { root } from '../support/root';

interface Bundled {
  readonly name: string;
  readonly version: string;
}
interface Bundles {
  readonly bundles: () => readonly BuildOptions[];
}
interface Notices {
  readonly noticesFile: string;
  readonly packagesIn: (root: string, results: readonly { readonly metafile: Metafile }[]) => readonly Bundled[];
}

const script = (name: string): Promise<unknown> => import(pathToFileURL(join(root, 'scripts', name)).href);

/** What each bundle takes in, without writing it. */
async function metafiles(options: readonly BuildOptions[]): Promise<Metafile[]> {
  const results = await Promise.all(options.map((bundle) => build({ ...bundle, metafile: true, write: false })));
  return results.map(({ metafile }) => metafile);
}

/** The folders of the packages of which code is in the outputs. */
function packageFolders(files: readonly Metafile[]): string[] {
  const outputs = files.flatMap(({ outputs }) => Object.values(outputs));
  const inputs = outputs.flatMap(({ inputs }) => Object.entries(inputs));
  const folders = inputs.flatMap(([input, { bytesInOutput }]) => {
    const [before, ...after] = input.split('node_modules/').reverse();
    if (bytesInOutput === 0 || after.length === 0) return [];
    const name = before!.split('/').slice(0, before!.startsWith('@') ? 2 : 1);
    return join(root, after.reverse().join('node_modules/'), 'node_modules', ...name);
  });
  return [...new Set(folders)];
}

/** Those the notices say nothing of, or of which they leave out a text. */
function missingIn(notices: string, folders: readonly string[]): string[] {
  return folders
    .filter((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Bundled;
      const texts = readdirSync(folder)
        .filter((file) => /licen[cs]e|copying|notice/i.test(file))
        .map((file) => readFileSync(join(folder, file), 'utf8').trim());
      return !notices.includes(`\n${name} ${version}\n`) || texts.some((text) => !notices.includes(text));
    })
    .map((folder) => basename(folder));
}

describe('the notices of what is bundled', function () {
  this.timeout(60_000);
  let files: Metafile[];
  let notices: string;
  before(async () => {
    files = await metafiles(((await script('bundles.mjs')) as Bundles).bundles());
    const { noticesFile } = (await script('notices.mjs')) as Notices;
    notices = readFileSync(join(root, noticesFile), 'utf8');
  });

  it('have every package of every bundle with its licence', () => {
    const folders = packageFolders(files);
    assert.ok(folders.length > 20, `${folders.length} packages`);
    assert.deepEqual(missingIn(notices, folders), []);
  });

  it('lack a package that no bundle has', async () => {
    const stdin = { contents: "export { default } from 'minisearch'", resolveDir: root };
    const planted = await metafiles([{ absWorkingDir: root, stdin, bundle: true, outdir: 'dist', format: 'esm' }]);
    assert.deepEqual(missingIn(notices, packageFolders(planted)), ['minisearch']);
  });

  it('are made of the list of all bundles', () => {
    const made = new Set(files.flatMap(({ outputs }) => Object.keys(outputs)));
    const shipped = readdirSync(join(root, 'dist')).filter((name) => /\.(?:js|css)$/.test(name));
    assert.deepEqual(
      shipped.filter((name) => !made.has(`dist/${name}`)),
      [],
    );
  });

  it('name the licences of the data', () => {
    for (const name of readdirSync(join(root, 'docs/licences'))) assert.ok(notices.includes(`docs/licences/${name}`));
  });

  describe('of a package', () => {
    let folder: string;
    beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'rostrum-notices-'))));
    afterEach(() => rmSync(folder, { recursive: true }));

    async function packagesWith(contents: Readonly<Record<string, string>>): Promise<readonly Bundled[]> {
      const place = join(folder, 'node_modules/planted');
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, 'package.json'), '{"name":"planted","version":"1.2.3","license":"MIT"}');
      writeFileSync(join(place, 'index.js'), 'export const planted = 1;');
      for (const [name, text] of Object.entries(contents)) writeFileSync(join(place, name), text);
      const stdin = { contents: "export * from 'planted'", resolveDir: folder };
      const [metafile] = await metafiles([
        { absWorkingDir: folder, stdin, bundle: true, outdir: 'dist', format: 'esm' },
      ]);
      return ((await script('notices.mjs')) as Notices).packagesIn(folder, [{ metafile: metafile! }]);
    }

    it('without a licence cannot be written: the build says which', async () => {
      for (const contents of [{}, { NOTICE: 'Thanks to all.' }, { 'README.md': '# Planted\n\n## License\n\nMIT\n' }]) {
        await assert.rejects(
          packagesWith(contents),
          /No licence text in the packages that are bundled: planted 1\.2\.3/,
        );
      }
    });

    it('have the licence from the README where it is nowhere else, and the notice beside it', async () => {
      const licence = 'Copyright (c) A\n\nPermission is hereby granted.';
      const contents = {
        'README.md': `# Planted\n\n## License\n\n${licence}\n\n## More\n\nWords.\n`,
        NOTICE: 'Thanks.',
      };
      assert.deepEqual(await packagesWith(contents), [
        { name: 'planted', version: '1.2.3', licence: 'MIT', texts: [licence, 'Thanks.'] },
      ]);
    });
  });
});
