// What every script needs of this project: where it is, its modules, its bundles.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { lastLines, npm, Obstacle, run } from './command.mjs';

/** Absolute path of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** Absolute path of a file of the project, from its parts. */
export const inProject = (...parts) => path.join(root, ...parts);

/** Installs what package-lock.json names, unless node_modules holds exactly that already. */
export async function ensureModules() {
  requireNode(20);
  if (modulesAreCurrent()) return;
  console.log('Installing modules (npm ci) …');
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund'], { cwd: root });
  if (code !== 0) {
    throw new Obstacle(
      `npm ci failed:\n${lastLines(output)}`,
      'If the machine is offline, connect it and run the same command again.',
      'If package.json and package-lock.json disagree, run `npm install` and commit the lock file.',
    );
  }
}

/** Builds the bundles in dist/: with source maps, or as users get them (`production`). */
export async function build({ production = false } = {}) {
  console.log(production ? 'Building for production …' : 'Building …');
  const args = [inProject('scripts', 'build.mjs'), ...(production ? ['--production'] : [])];
  const { code, output } = await run(process.execPath, args, { cwd: root });
  if (code !== 0) throw new Obstacle(`The build failed:\n${lastLines(output, 40)}`);
}

/** The parsed package.json. */
export const manifest = () => JSON.parse(readFileSync(inProject('package.json'), 'utf8'));

/** Stops with a remedy when Node is older than `major`. */
function requireNode(major) {
  if (Number(process.versions.node.split('.')[0]) >= major) return;
  throw new Obstacle(
    `Node ${major} or newer is needed, this is ${process.version}.`,
    'Get it from https://nodejs.org.',
  );
}

/** npm notes what it installed in node_modules/.package-lock.json; optional packages of other systems are missing there. */
function modulesAreCurrent() {
  const noted = inProject('node_modules', '.package-lock.json');
  if (!existsSync(noted)) return false;
  const wanted = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages;
  const found = JSON.parse(readFileSync(noted, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([place, { version, optional }]) => place === '' || optional || found[place]?.version === version,
  );
}
