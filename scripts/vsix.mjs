// The packaged extension, as users install it. `npm run package` makes it and says where it is.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, inProject, manifest, root } from './project.mjs';

/** Builds and packages the extension; returns the path of the VSIX, in a folder git ignores. */
export async function packageExtension() {
  await build({ production: true });
  // Loaded late: node_modules may have been installed by the script that asks.
  const { createVSIX } = await import('@vscode/vsce');
  const { name, version } = manifest();
  const packagePath = inProject('.vscode-test', `${name}-${version}.vsix`);
  mkdirSync(path.dirname(packagePath), { recursive: true });
  await createVSIX({
    cwd: root,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    // The pictures and pages the README links to are in the package.
    rewriteRelativeLinks: false,
  });
  return packagePath;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(await packageExtension());
