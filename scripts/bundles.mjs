/** What is bundled into dist/, and how: one list for the build and for the tests of the project. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { documentationPages } from './documentationPages.mjs';
import { loadCore } from './loadCore.mjs';
import { tablesIn } from './tables.mjs';
import { withoutProofs } from './withoutProofs.mjs';

const root = join(import.meta.dirname, '..');

const seedNames = (await readdir(join(root, 'seeds'))).filter((name) => name.endsWith('.txt')).sort();

/** Writes what can be read out of the seed documents ahead of time, each time the core is bundled. */
const preparedSeeds = {
  name: 'preparedSeeds',
  setup({ onStart }) {
    onStart(async () => {
      const { indexPrepared, prepareDocument } = await loadCore();
      const texts = await Promise.all(seedNames.map((name) => readFile(join(root, 'seeds', name), 'utf8')));
      const prepared = texts.map((text, at) => prepareDocument({ id: basename(seedNames[at], '.txt'), text }));
      await mkdir(join(root, 'dist'), { recursive: true });
      await writeFile(join(root, 'dist/seeds.json'), JSON.stringify(prepared));
      await writeFile(join(root, 'dist/seeds.segment'), indexPrepared(prepared).bytes);
    });
  },
};

/** The paths of what a server without a disk is given: the tables and the seeds, which lie in the package once. */
const shippedFiles = {
  name: 'shippedFiles',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^rostrum:shippedFiles$/ }, ({ path }) => ({ path, namespace: 'shippedFiles' }));
    onLoad({ filter: /.*/, namespace: 'shippedFiles' }, async () => {
      const tables = (await readdir(join(root, 'server/src/core/data')))
        .filter((name) => name.endsWith('.json'))
        .sort();
      const paths = [
        ...tables.map((name) => `dist/tables/${name}`),
        ...['dist/seeds.json', 'dist/seeds.segment'],
        ...seedNames.map((name) => `seeds/${name}`),
      ];
      return { contents: `export const shippedFiles = ${JSON.stringify(paths)};` };
    });
  },
};

/** The pages of the documentation: a list, as a server of web pages cannot say what is in a folder. */
const documentation = {
  name: 'documentation',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^rostrum:documentation$/ }, ({ path }) => ({ path, namespace: 'documentation' }));
    onLoad({ filter: /.*/, namespace: 'documentation' }, () => ({
      contents: `export const documentation = ${JSON.stringify(documentationPages())};`,
    }));
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
const fromDisk = (place) => `require('node:fs').readFileSync(${place}, 'utf8')`;
const onNode = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  mainFields: ['module', 'main'],
  external: ['vscode'],
  plugins: [tablesIn(tablesFolder, (file) => fromDisk(`require('node:path').join(__dirname, 'tables', '${file}')`))],
};
const inBrowser = {
  ...shared,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  external: ['vscode'],
};

/** A web worker has no disk to read from: it was given the files. */
const givenTable = (file) => {
  const host = JSON.stringify(join(root, 'server/src/host/shippedFiles.ts'));
  return `require(${host}).shippedText('dist/tables/${file}')`;
};

const list = [
  {
    ...onNode,
    entryPoints: ['client/src/extension.ts'],
    outfile: 'dist/extension.js',
    plugins: [...onNode.plugins, documentation],
  },
  {
    ...inBrowser,
    format: 'cjs',
    entryPoints: ['client/src/extension.browser.ts'],
    outfile: 'dist/extension.browser.js',
    plugins: [shippedFiles, documentation],
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
    plugins: [tablesIn(tablesFolder, givenTable), preparedSeeds],
  },
  { ...onNode, entryPoints: ['server/src/cli.ts'], outfile: 'dist/cli.js' },
  // The threads that read documents and index them, and the command line. Split, so that they share what they have in common, and what
  // reads a kind of file is loaded with the first of its kind.
  {
    ...onNode,
    format: 'esm',
    splitting: true,
    entryPoints: [
      'server/src/host/readers/readerWorker.ts',
      'server/src/host/corpus/corpusWorker.ts',
      'server/src/cli/program.ts',
    ],
    entryNames: '[name]',
    outdir: 'dist/reader',
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    define: { __filename: 'import.meta.url' },
    plugins: [tablesIn(tablesFolder, (file) => fromDisk(`new URL('../tables/${file}', __filename)`))],
    // yaml is written for CommonJS and asks for Node's modules as it runs.
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
  list.map((bundle) => ({
    ...bundle,
    plugins: [withoutProofs, ...(bundle.plugins ?? [])],
    minify: production,
    sourcemap: production ? false : 'linked',
  }));
