import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { root } from '../support/root';

/** The files that a bundle of this entry point takes in. */
async function filesIn(entryPoint: string): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entryPoint],
    bundle: true,
    platform: 'node',
    external: ['vscode', 'rostrum:*'],
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs);
}

describe('the bundles', () => {
  for (const entryPoint of ['server/src/node.ts', 'server/src/cli.ts', 'client/src/extension.ts']) {
    it(`${entryPoint} starts without what reads PDF and Word files`, async () => {
      const files = await filesIn(entryPoint);
      assert.ok(files.includes(entryPoint));
      assert.deepEqual(
        files.filter((file) => /host\/readers\/|node_modules\/(?:pdfjs-dist|fflate|htmlparser2)\//.test(file)),
        [],
      );
    });
  }

  it('the thread that reads documents has them', async () => {
    const files = await filesIn('server/src/host/readers/readerWorker.ts');
    for (const name of ['pdfjs-dist', 'fflate', 'htmlparser2'])
      assert.ok(
        files.some((file) => file.includes(`node_modules/${name}/`)),
        name,
      );
  });
});
