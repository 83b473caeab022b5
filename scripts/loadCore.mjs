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

/** Bundles the core as the product has it, and hands its file to `use`; the file is gone after that. */
export async function withCore(use, read = tables) {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-core-'));
  try {
    const outfile = join(folder, 'core.cjs');
    await build({
      absWorkingDir: join(import.meta.dirname, '..'),
      entryPoints: ['server/src/core/index.ts'],
      bundle: true,
      format: 'cjs',
      platform: 'node',
      mainFields: ['module', 'main'],
      logLevel: 'error',
      outfile,
      plugins: [read],
    });
    return await use(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
