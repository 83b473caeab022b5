import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { tables } from './tables.mjs';

/** Bundles the core from its sources and loads it, as scripts need it: without compiling the project. `read` is how its tables are read. */
export function loadCore(read = tables) {
  return withCore((file) => createRequire(import.meta.url)(file), read);
}

/** The protocol likewise: what server and client share. */
export function loadProtocol() {
  return withBundle('server/src/protocol/index.ts', (file) => createRequire(import.meta.url)(file), []);
}

/** Bundles the core as the product has it, and hands its file to `use`; the file is gone after that. */
export function withCore(use, read = tables) {
  return withBundle('server/src/core/index.ts', use, [read]);
}

/** Loads these files of the core together, by their paths in it: what it keeps to itself, for scripts that fit its numbers. */
export function loadInnerCore(files) {
  const contents = files.map((file) => `export * from './server/src/core/${file}';`).join('\n');
  const resolveDir = join(import.meta.dirname, '..');
  return withBundle({ contents, resolveDir, loader: 'ts' }, (file) => createRequire(import.meta.url)(file), [tables]);
}

async function withBundle(entry, use, plugins) {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-bundle-'));
  try {
    const outfile = join(folder, 'bundle.cjs');
    await build({
      absWorkingDir: join(import.meta.dirname, '..'),
      ...(typeof entry === 'string' ? { entryPoints: [entry] } : { stdin: entry }),
      bundle: true,
      format: 'cjs',
      platform: 'node',
      mainFields: ['module', 'main'],
      logLevel: 'error',
      outfile,
      plugins,
    });
    return await use(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
