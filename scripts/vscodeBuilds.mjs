// The VS Code builds that need no desktop, out of the npm package code-server, and how they come into .vscode-test.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { lastLines, npm, Obstacle, run } from './command.mjs';
import { writeStandIns } from './nativeStandIns.mjs';
import { inProject } from './project.mjs';

/**
 * The builds by name: the npm `package`, what it carries, how much it takes on the disk, the folder it is installed in, npm packages to
 * install with its modules, modules nobody here needs, and the major version of Node it asks for.
 */
const builds = {
  oldest: {
    package: 'code-server@4.100.3',
    vscode: '1.100.3',
    size: '270 MB',
    folder: 'server',
    // The version VS Code 1.100 asks for downloads its binary after installation; this one brings it along.
    with: ['@vscode/ripgrep@1.18.0'],
    without: [],
    node: 20,
  },
  newest: {
    package: 'code-server@4.139.1',
    vscode: '1.139.1',
    size: '510 MB',
    folder: 'server-newest',
    with: [],
    // Of the agents that VS Code can run.
    without: ['@github', '@microsoft/mxc-sdk'],
    node: 24,
  },
};
/** The Node that runs a build which asks for a newer one than ours. */
const NODE = { 24: '24.22.3' };
/** Raise when the steps of `install` change, so that older installations are done anew. */
const LAYOUT = 2;
const MARKER = 'installed.json';

/** What a person can do who has no server build. */
export const desktopInstead = 'Or install desktop VS Code and put `code` on the path: https://code.visualstudio.com.';

/**
 * Installs a build, by its name, unless it is there. Gives the folder it is in, and `node`, the program that runs it. A broken-off
 * installation is done anew.
 */
export async function ensureBuild(name = 'oldest') {
  if (!Object.hasOwn(builds, name))
    throw new Obstacle(`No VS Code is called ${name}: ${Object.keys(builds).join(', ')}.`);
  const build = builds[name];
  const folder = inProject('.vscode-test', build.folder);
  const ownNode = Number(process.versions.node.split('.')[0]) < build.node ? nodePackage(build) : undefined;
  const marker = JSON.stringify({
    package: build.package,
    layout: LAYOUT,
    platform: process.platform,
    arch: process.arch,
    node: ownNode,
  });
  const markerFile = path.join(folder, MARKER);
  if (!existsSync(markerFile) || readFileSync(markerFile, 'utf8') !== marker) {
    await install(build, { folder, ownNode, marker });
  }
  return { folder, node: ownNode ? path.join(folder, 'node', 'bin', 'node') : process.execPath };
}

/** The npm package that carries the Node a build asks for. */
function nodePackage({ vscode, node }) {
  if (process.platform === 'linux') return `node-linux-${process.arch}@${NODE[node]}`;
  throw new Obstacle(
    `VS Code ${vscode} runs on Node ${node} or newer, this is ${process.version}.`,
    `Get Node ${node} from https://nodejs.org, and run the same command with it.`,
  );
}

/**
 * Everything happens in a folder beside the final one, which is renamed at the end: what has the final name is whole.
 * `npm install code-server` would also fetch that package's own 215 modules; the VS Code inside it needs only its own.
 */
async function install(build, { folder, ownNode, marker }) {
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  console.log(
    `Installing VS Code ${build.vscode}, a server build, into .vscode-test (${build.package}, ${build.size}, once) …`,
  );

  console.log('  fetching it with npm …');
  await unpack(build.package, partial, ['package/lib/vscode', 'package/LICENSE']);
  const vscode = path.join(partial, 'vscode');
  renameSync(path.join(partial, 'package', 'lib', 'vscode'), vscode);
  renameSync(path.join(partial, 'package', 'LICENSE'), path.join(partial, 'LICENSE'));
  rmSync(path.join(partial, 'package'), { recursive: true });
  if (ownNode) {
    console.log(`  fetching the Node it runs on (${ownNode}) …`);
    await unpack(ownNode, partial, ['package/bin', 'package/LICENSE']);
    renameSync(path.join(partial, 'package'), path.join(partial, 'node'));
  }

  console.log('  installing its modules …');
  const installed = await npm(['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', ...build.with], {
    cwd: vscode,
  });
  if (installed.code !== 0) throw cannotInstall('npm install', installed.output);
  const modules = path.join(vscode, 'node_modules');
  for (const name of build.without) rmSync(path.join(modules, name), { recursive: true, force: true });
  writeStandIns(modules);
  // VS Code looks for some of its modules under this name.
  symlinkSync('node_modules', `${modules}.asar`, 'junction');

  writeFileSync(path.join(partial, MARKER), marker);
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);
}

/** Fetches an npm package and unpacks some of it into `package` in a folder. */
async function unpack(name, folder, parts) {
  const packed = await npm(['pack', name, '--loglevel=error'], { cwd: folder });
  if (packed.code !== 0) throw cannotInstall(`npm pack ${name}`, packed.output);
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  const unpacked = await run('tar', ['-xzf', archive, ...parts], { cwd: folder });
  if (unpacked.code !== 0) throw cannotInstall(`tar -xzf ${archive}`, unpacked.output);
  rmSync(path.join(folder, archive));
}

function cannotInstall(step, output) {
  return new Obstacle(
    `The VS Code server build could not be installed: ${step} failed.\n${lastLines(output)}`,
    'If the machine is offline, connect it and run the same command again: it starts afresh.',
    desktopInstead,
  );
}
