// The packaged extension, as users install it. `node scripts/vsix.mjs` writes it and prints its path.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runScript } from './command.mjs';
import { build, inProject, manifest, root } from './project.mjs';

/** Builds and packages the extension; returns the path of the VSIX, in a folder git ignores. */
export async function packageExtension() {
  await build({ production: true });
  // Loaded late: node_modules may have been installed by the script that asks.
  const { createVSIX } = await import('@vscode/vsce');
  const { name, version } = manifest();
  const packagePath = inProject('.vscode-test', `${name}-${version}.vsix`);
  mkdirSync(path.dirname(packagePath), { recursive: true });
  // Links and pictures of the README stay relative: they work in a clone and in the package, and need no address on the web.
  const links = { rewriteRelativeLinks: false, allowMissingRepository: true };
  await createVSIX({ cwd: root, packagePath, dependencies: false, ...links });
  return packagePath;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runScript(async () => console.log(await packageExtension()));
}
