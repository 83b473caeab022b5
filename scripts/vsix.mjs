// The packaged extension, as users install it. `npm run package` makes it and says where it is.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runScript } from './command.mjs';
import { build, ensureModules, inProject, manifest } from './project.mjs';

/** Builds and packages the extension; returns the path of the VSIX, in a folder git ignores. Beside it lies its SHA-256 sum. */
export async function packageExtension() {
  await build({ production: true });
  // Loaded late: node_modules may have been installed by the script that asks.
  const { createVSIX } = await import('@vscode/vsce');
  const { name, version } = manifest();
  const packagePath = inProject('.vscode-test', `${name}-${version}.vsix`);
  await createVSIX({
    cwd: await layOut(),
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    // The pages of the package link to nothing that is not in it.
    rewriteRelativeLinks: false,
  });
  writeFileSync(`${packagePath}.sha256`, `${sum(packagePath)}  ${path.basename(packagePath)}\n`);
  return packagePath;
}

/** Writes the files of the extension into a folder of their own and returns it. */
async function layOut() {
  const { vsixFiles } = await import('./vsixFiles.mjs');
  const folder = inProject('.vscode-test', 'extension');
  rmSync(folder, { recursive: true, force: true });
  for (const [file, content] of await vsixFiles()) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  // It leaves nothing out: without it, the packager would ask for one.
  writeFileSync(path.join(folder, '.vscodeignore'), '');
  return folder;
}

/** In hexadecimal digits, as `sha256sum --check` takes it. */
const sum = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await runScript(async () => {
    await ensureModules();
    const file = await packageExtension();
    console.log(`${file}\nSHA-256 ${sum(file)}`);
  });
