import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { listFiles, PackageManager } from '@vscode/vsce';
import { build, type BuildOptions } from 'esbuild';
import { root } from '../support/root';

/** Bytes of the package at most. */
const LIMIT = 3_300_000;
/** Bytes a zip file needs for an entry beside its content and twice its name. */
const ENTRY = 76;

interface Bundles {
  readonly bundles: (options: { readonly production: boolean }) => readonly BuildOptions[];
}

/** The bundles as users get them, by their paths. */
async function productionBundles(): Promise<Map<string, Uint8Array>> {
  const script = pathToFileURL(join(root, 'scripts/bundles.mjs')).href;
  const { bundles } = (await import(script)) as Bundles;
  const results = await Promise.all(bundles({ production: true }).map((bundle) => build({ ...bundle, write: false })));
  const outputs = results.flatMap(({ outputFiles }) => outputFiles);
  return new Map(outputs.map(({ path, contents }) => [relative(root, path).replaceAll('\\', '/'), contents]));
}

describe('the package', function () {
  this.timeout(120_000);
  const sizes = new Map<string, number>();
  before(async () => {
    const bundles = await productionBundles();
    const others = (await listFiles({ cwd: root, packageManager: PackageManager.None })).filter(
      (path) => !/^dist\/.*\.(?:m?js|css)$/.test(path),
    );
    for (const path of [...bundles.keys(), ...others]) {
      const content = bundles.get(path) ?? readFileSync(join(root, path));
      sizes.set(path, deflateRawSync(content).length + ENTRY + 2 * `extension/${path}`.length);
    }
  });

  it(`has at most ${LIMIT / 1_000_000} MB`, () => {
    const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    const largest = [...sizes].sort(([, a], [, b]) => b - a).slice(0, 10);
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
      needed.filter((path) => !sizes.has(path)),
      [],
    );
  });
});
