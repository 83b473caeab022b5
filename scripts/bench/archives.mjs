import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../project.mjs';

/** Where an archive of real texts lies, if it does: beside the project. */
export function archiveOf(name) {
  return join(root, '../shared/corpus', `${name}.tar.xz`);
}

/** The texts of an archive of `../shared/corpus`, as a corpus takes them; undefined where it does not lie beside the project. */
export function documentsOfArchive(name) {
  const archive = archiveOf(name);
  if (!existsSync(archive)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-archive-'));
  try {
    if (spawnSync('tar', ['-xJf', archive, '-C', folder]).status !== 0) throw new Error(`${archive} cannot be read`);
    return readdirSync(folder, { recursive: true })
      .filter((path) => path.endsWith('.txt'))
      .sort()
      .map((path) => ({
        id: path.replace(/\.txt$/, '').replace(/[^\w-]+/g, '-'),
        uri: `file:///${path}`,
        text: readFileSync(join(folder, path), 'utf8'),
      }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
