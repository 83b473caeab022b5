import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles the core from its sources and loads it, as scripts need it: without compiling the project. */
export async function loadCore() {
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
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
