// `npm start`: VS Code with this extension and a sample draft, whatever the machine has. An installed VS Code, Insiders, VSCodium or
// Cursor where there is one, else a VS Code server and the browser.
//   --install     build the VSIX and install it into that editor, to stay
//   --editor=ID   which editor, where there are several: code, code-insiders, codium, cursor
//   --no-open     print the address, do not open a browser
//   --server      use the server even where an editor is installed
//   --check       start the server, see in a headless browser that the extension comes up, and end
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { ensureChromium, launchOptions } from './chromium.mjs';
import { hasScreen, lastLines, Obstacle, onPath, run, runScript } from './command.mjs';
import { editors, installed } from './installedPrograms.mjs';
import { build, ensureModules, inProject, manifest, root } from './project.mjs';
import { installExtension, startServer, windowAddress } from './vscodeServer.mjs';
import { packageExtension } from './vsix.mjs';

const SAMPLE = 'statement.undraft';
/** The extension's item in the status bar is the first thing a person sees of it: `2:48 / 3:00`. */
const STATUS = /\d+:\d\d \/ \d+:\d\d/;
const CHECK_SECONDS = 90;

await runScript(
  async () => {
    const asked = new Set(process.argv.slice(2));
    const check = asked.has('--check');
    const editor = () => chosenEditor(process.argv.slice(2));
    if (asked.has('--install')) return install(editor());
    await ensureModules();
    const folder = mkdtempSync(path.join(os.tmpdir(), 'rostrum-sample-'));
    cpSync(inProject('samples'), folder, { recursive: true });
    if (check) process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    const found = check || asked.has('--server') ? undefined : editor();
    await (found
      ? startDesktop(found, folder)
      : startInBrowser(folder, { check, open: !check && !asked.has('--no-open') }));
  },
  { interrupted: 0 },
);

/** The editor asked for, else the first that is installed; undefined where none is. */
function chosenEditor(args) {
  const id = args.find((arg) => arg.startsWith('--editor='))?.slice('--editor='.length);
  const found = installed(editors);
  if (id === undefined) return found[0];
  const chosen = found.find((editor) => editor.id === id);
  if (chosen) return chosen;
  const known = editors.find((editor) => editor.id === id);
  const there = found.map((editor) => editor.id).join(', ') || 'none';
  throw new Obstacle(
    known ? `${known.title} was not found.` : `No editor is called ${id}.`,
    `Name one that is installed (${there}) of: ${editors.map((editor) => editor.id).join(', ')}.`,
  );
}

/** Installs the packaged extension as the person would from the menu: it stays, and needs nothing of this folder. */
async function install(editor) {
  await ensureModules();
  const vsix = await packageExtension();
  const byHand = `In the editor: Extensions → … → Install from VSIX…, and choose ${vsix}`;
  if (!editor) throw new Obstacle('No VS Code, Insiders, VSCodium or Cursor was found on this machine.', byHand);
  const { code, output } = await run(editor.file, ['--install-extension', vsix, '--force']);
  if (code !== 0) throw new Obstacle(`${editor.title} did not install it:\n${lastLines(output)}`, byHand);
  const { version } = manifest();
  console.log(`Rostrum ${version} is installed in ${editor.title} (${editor.file}).`);
  console.log(
    'Windows that are open: run "Developer: Reload Window" there. To remove it: Extensions → Rostrum → Uninstall.',
  );
}

async function startDesktop({ file: code, title }, folder) {
  await build();
  console.log(`Opening ${title} with the extension and a copy of the sample draft (${folder}) …`);
  const file = path.join(folder, SAMPLE);
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, '--disable-workspace-trust', folder, file];
  const { code: status, output } = await run(code, args, { show: true });
  if (status !== 0) {
    throw new Obstacle(
      `${code} ended with status ${status}.\n${output}`,
      'Use the server instead: npm start -- --server',
    );
  }
  console.log(`${title} is open. After a change, run "npm run build", and "Developer: Reload Window" there.`);
}

async function startInBrowser(folder, { check, open }) {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'rostrum-profile-'));
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  await installExtension(await packageExtension(), profile);
  console.log('Starting VS Code …');
  const server = await startServer({ profile });
  const address = windowAddress(server, { folder, file: path.join(folder, SAMPLE), options: { skipWelcome: 'true' } });
  console.log(`\nVS Code with Rostrum and a copy of the sample draft (${folder}):\n\n  ${address}\n`);
  if (check) {
    await seeExtension(address);
    await server.stop();
    return;
  }
  if (open) openBrowser(address);
  console.log('It runs until you press Ctrl+C here.');
  await server.ended;
  throw new Obstacle(`The VS Code server ended by itself.\n${server.log()}`);
}

/** Opens the address in the person's browser, where there is a screen to show it on. */
function openBrowser(address) {
  const openers = {
    darwin: ['open', address],
    win32: ['rundll32', 'url.dll,FileProtocolHandler', address],
    linux: ['xdg-open', address],
  };
  const [program, ...args] = openers[process.platform] ?? openers.linux;
  if (!hasScreen || !onPath(program)) {
    console.log('Open this address in a browser.');
    return;
  }
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

/** Resolves when the page shows the extension at work on the sample. */
async function seeExtension(address) {
  const program = await ensureChromium();
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch(launchOptions(program));
  try {
    const page = await browser.newPage();
    const answer = await page.goto(address);
    if (!answer?.ok()) throw new Obstacle(`The address answered with status ${answer?.status()}.`);
    console.log('The page answers.');
    const item = page.locator('.statusbar-item', { hasText: STATUS });
    await item.waitFor({ timeout: CHECK_SECONDS * 1000 });
    console.log(`The extension is active; its status bar item says ${STATUS.exec(await item.innerText())[0]}.`);
  } catch (error) {
    if (error.name !== 'TimeoutError') throw error;
    throw new Obstacle(`VS Code came up, but nothing was seen of the extension for ${CHECK_SECONDS} s.`);
  } finally {
    await browser.close();
  }
}
