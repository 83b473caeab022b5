/** What is bundled into dist/, and how: one list for the build and for the tests of the project. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { loadCore } from './loadCore.mjs';
import { tables, tablesIn } from './tables.mjs';

const root = join(import.meta.dirname, '..');

/** The seed documents as the server reads them, with what can be read out of them ahead of time. */
async function readSeeds() {
  const { indexPrepared, prepareShipped } = await loadCore();
  const folder = join(root, 'seeds');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  const files = await Promise.all(
    names.map(async (name) => ({
      id: basename(name, '.txt'),
      text: await readFile(join(folder, name), 'utf8'),
    })),
  );
  const prepared = files.map(prepareShipped);
  return { files, prepared, index: indexPrepared(prepared).bytes };
}

/** Gives them to the web worker, which has no disk to read from, and to the others as a file. */
const seeds = {
  name: 'seeds',
  setup({ onStart, onResolve, onLoad }) {
    let reading;
    onStart(() => void (reading = undefined));
    onResolve({ filter: /^rostrum:seeds/ }, ({ path }) => ({ path, namespace: 'seeds' }));
    onLoad({ filter: /.*/, namespace: 'seeds' }, async ({ path }) => {
      const { files, prepared, index } = await (reading ??= readSeeds());
      await mkdir(join(root, 'dist'), { recursive: true });
      if (path === 'rostrum:seeds/index') {
        await writeFile(join(root, 'dist/seeds.segment'), index);
        return { contents: index, loader: 'binary' };
      }
      await writeFile(join(root, 'dist/seeds.json'), JSON.stringify(prepared));
      return { contents: JSON.stringify({ files, prepared }), loader: 'json' };
    });
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  metafile: true,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
};
/** What runs in Node reads the tables from files beside it, one for all of them. */
export const tablesFolder = join(root, 'dist/tables');
const onNode = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  mainFields: ['module', 'main'],
  external: ['vscode'],
  plugins: [tablesIn(tablesFolder, (file) => `require('node:path').join(__dirname, 'tables', '${file}')`)],
};
/** A web worker has no disk to read from. */
const inBrowser = {
  ...shared,
  plugins: [tables],
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  external: ['vscode'],
};

const list = [
  { ...onNode, entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.js' },
  {
    ...inBrowser,
    format: 'cjs',
    entryPoints: ['client/src/extension.browser.ts'],
    outfile: 'dist/extension.browser.js',
  },
  {
    ...inBrowser,
    format: 'iife',
    entryPoints: ['client/src/rehearsal/page/rehearsalScript.ts', 'client/src/rehearsal/page/rehearsal.css'],
    entryNames: '[name]',
    outdir: 'dist',
  },
  { ...onNode, entryPoints: ['server/src/node.ts'], outfile: 'dist/server.js' },
  {
    ...inBrowser,
    format: 'iife',
    entryPoints: ['server/src/browser.ts'],
    outfile: 'dist/server.browser.js',
    plugins: [tables, seeds],
  },
  { ...onNode, entryPoints: ['server/src/cli.ts'], outfile: 'dist/cli.js' },
  // The threads that read documents and index them. Split, so that what reads a kind of file is loaded with the first of its kind.
  {
    ...onNode,
    format: 'esm',
    splitting: true,
    entryPoints: ['server/src/host/readers/readerWorker.ts', 'server/src/host/corpus/corpusWorker.ts'],
    entryNames: '[name]',
    outdir: 'dist/reader',
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    define: { __filename: 'import.meta.url' },
    plugins: [tablesIn(tablesFolder, (file) => `new URL('../tables/${file}', __filename)`)],
    // mammoth is written for CommonJS and asks for Node's modules as it runs.
    banner: {
      js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
    },
  },
];

/**
 * esbuild's options for each bundle; `production` minifies and leaves source maps out. The list of what each takes in comes with every
 * result (`metafile`).
 */
export const bundles = ({ production = false } = {}) =>
  list.map((bundle) => ({ ...bundle, minify: production, sourcemap: production ? false : 'linked' }));
