import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The version of the package that lies in `root`. */
export async function readVersion(root: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  return manifest.version;
}
