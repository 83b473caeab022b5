/**
 * Bundles Rostrum into dist/: the client and the server, each for Node and for a browser, the command line, the
 * page of the rehearsal and the threads that read documents and index them. Writes the licences of what is in them beside.
 * `--watch` rebuilds on change; `--production` minifies and leaves source maps out.
 */
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, context } from 'esbuild';
import { bundles, tablesFolder } from './bundles.mjs';
import { noticesFile, noticesOf, packagesIn } from './notices.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const root = join(import.meta.dirname, '..');

// The names of the pieces of the reader change with what is in them.
await rm(join(root, 'dist/reader'), { recursive: true, force: true });
await rm(tablesFolder, { recursive: true, force: true });
if (watch) {
  await Promise.all(bundles({ production }).map(async (bundle) => (await context(bundle)).watch()));
  console.log('Watching for changes; stop with Ctrl+C');
} else {
  const built = await Promise.all(bundles({ production }).map((bundle) => build(bundle)));
  const dataLicences = (await readdir(join(root, 'docs/licences'))).sort().map((name) => `docs/licences/${name}`);
  await writeFile(join(root, noticesFile), noticesOf(packagesIn(root, built), dataLicences));
}
