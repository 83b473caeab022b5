// The browser that came with the modules, for a machine that has none: the npm package @sparticuz/chromium carries a Chromium for Linux
// on x64, without a window, and the libraries it needs. It is unpacked here, not by the package, which would put it under a name of its
// own into the temporary folder of all users.
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { lastLines, Obstacle, run } from './command.mjs';
import { inProject } from './project.mjs';

const PACKAGE = inProject('node_modules', '@sparticuz', 'chromium');
const PROGRAM = 'chromium';

/** The libraries stand behind those of the system, and the fonts are for a machine that has none. */
const STARTER = `#!/bin/sh
here=$(dirname "$0")
export LD_LIBRARY_PATH="\${LD_LIBRARY_PATH:+$LD_LIBRARY_PATH:}/lib/x86_64-linux-gnu:/usr/lib/x86_64-linux-gnu:/usr/lib64:$here/al2023/lib"
[ -d /etc/fonts ] || export FONTCONFIG_PATH="$here/fonts"
exec "$here/chromium-program" "$@"
`;

/** Path of the browser, unpacked the first time (200 MB in .vscode-test); undefined on machines it does not run on. */
export async function carriedChromium({ platform = process.platform, arch = process.arch } = {}) {
  if (platform !== 'linux' || arch !== 'x64' || !existsSync(PACKAGE)) return undefined;
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8'));
  const folder = inProject('.vscode-test', `chromium-${version}`);
  const program = path.join(folder, PROGRAM);
  if (!existsSync(program)) await unpack(folder, version);
  return program;
}

/** Everything happens in a folder beside the final one, which is renamed at the end: what has the final name is whole. */
async function unpack(folder, version) {
  console.log(`No browser was found. Unpacking the Chromium ${version} that came with the modules …`);
  const partial = `${folder}.partial-${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  await unpackFile('chromium.br', path.join(partial, 'chromium-program'), 0o755);
  for (const [name, into] of [
    ['al2023.tar.br', 'al2023'],
    ['fonts.tar.br', 'fonts'],
    ['swiftshader.tar.br', '.'],
  ]) {
    const archive = path.join(partial, 'archive.tar');
    await unpackFile(name, archive, 0o644);
    mkdirSync(path.join(partial, into), { recursive: true });
    const { code, output } = await run('tar', ['-xf', archive, '-C', path.join(partial, into)]);
    if (code !== 0) throw new Obstacle(`tar could not unpack ${name}:\n${lastLines(output)}`);
    rmSync(archive);
  }
  writeFileSync(path.join(partial, PROGRAM), STARTER, { mode: 0o755 });
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
}

const unpackFile = (name, target, mode) =>
  pipeline(
    createReadStream(path.join(PACKAGE, 'bin', name)),
    createBrotliDecompress(),
    createWriteStream(target, { mode }),
  );
