// A VS Code that needs no desktop: the server build that ships inside the npm package code-server, shown in a browser.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { lastLines, Obstacle, run } from './command.mjs';
import { desktopInstead, ensureBuild } from './vscodeBuilds.mjs';

/** How much of what a server prints is kept, in characters. */
const LOG_KEPT = 20_000;

/**
 * Starts a server on a free port of the loopback address and waits until it listens.
 *
 * `profile` is a folder for everything the server keeps (extensions, settings, state); `settings` are written there as the
 * user's. `env` is added to the environment of the server and so of the extension host. `restricted` opens every folder in
 * Restricted Mode. `vscode` is the name of the build. Returns `{ port, address, stop, ended,
 * log }`: `address` like `http://127.0.0.1:40123`, `ended` resolves when the process is gone, `log()` is what it printed.
 * The server ends with `stop()` or with our own process.
 */
export async function startServer({ profile, settings = {}, env = {}, restricted = false, vscode }) {
  const { folder, node } = await ensureBuild(vscode);
  const untrusting = { 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' };
  writeSettings(profile, restricted ? { ...settings, ...untrusting } : settings);
  const server = spawn(
    node,
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
      `The VS Code server build did not start (${node}):\n${lastLines(log)}`,
      'It is known to run on Node 20 and newer, the newest VS Code on Node 24.',
      `If its files are damaged, remove .vscode-test/${path.basename(folder)} and run the same command again.`,
      desktopInstead,
    );
  }
  const stopAndWait = async () => {
    stop();
    await ended;
  };
  return { port, address: `http://127.0.0.1:${port}`, stop: stopAndWait, ended, log: () => log };
}

/** Installs a packaged extension into the profile of a server; `vscode` is the name of its build. */
export async function installExtension(vsix, profile, { vscode } = {}) {
  const { folder, node } = await ensureBuild(vscode);
  writeSettings(profile);
  const main = path.join(folder, 'vscode', 'out', 'server-main.js');
  const { code, output } = await run(node, [main, '--install-extension', vsix, ...profileArguments(profile)]);
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
