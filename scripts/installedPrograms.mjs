// Where programs lie that their installers put there without putting them on the path: a row each, for every system.
import os from 'node:os';
import path from 'node:path';
import { isProgram, onPath } from './command.mjs';

/**
 * A program. `commands` are the names it has on the path; the places are those of its own installers: `win32` below a folder of
 * `WINDOWS_FOLDERS`, `darwin` below the folders of applications, `linux` in full or from the home folder (`~`).
 */

/** Editors that take VS Code's extensions and its command line, the one most people have first. `id` is what `--editor` takes. */
export const editors = [
  {
    id: 'code',
    title: 'Visual Studio Code',
    commands: ['code'],
    win32: ['Microsoft VS Code\\bin\\code.cmd'],
    darwin: ['Visual Studio Code.app/Contents/Resources/app/bin/code'],
    linux: ['/usr/share/code/bin/code', '/opt/visual-studio-code/bin/code', '/snap/bin/code'],
  },
  {
    id: 'code-insiders',
    title: 'Visual Studio Code Insiders',
    commands: ['code-insiders'],
    win32: ['Microsoft VS Code Insiders\\bin\\code-insiders.cmd'],
    darwin: [
      'Visual Studio Code - Insiders.app/Contents/Resources/app/bin/code-insiders',
      'Visual Studio Code - Insiders.app/Contents/Resources/app/bin/code',
    ],
    linux: ['/usr/share/code-insiders/bin/code-insiders', '/snap/bin/code-insiders'],
  },
  {
    id: 'codium',
    title: 'VSCodium',
    commands: ['codium', 'vscodium'],
    win32: ['VSCodium\\bin\\codium.cmd', 'VSCodium\\resources\\app\\bin\\codium.cmd'],
    darwin: ['VSCodium.app/Contents/Resources/app/bin/codium', 'VSCodium.app/Contents/Resources/app/bin/code'],
    linux: ['/usr/share/codium/bin/codium', '/opt/vscodium-bin/bin/codium', '/snap/bin/codium'],
  },
  {
    id: 'cursor',
    title: 'Cursor',
    commands: ['cursor'],
    win32: ['cursor\\resources\\app\\bin\\cursor.cmd'],
    darwin: ['Cursor.app/Contents/Resources/app/bin/cursor', 'Cursor.app/Contents/Resources/app/bin/code'],
    linux: ['/usr/share/cursor/bin/cursor', '/opt/cursor/bin/cursor', '~/.local/bin/cursor'],
  },
];

/** Browsers that can show the VS Code server build. */
export const browsers = [
  {
    id: 'chromium',
    title: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    win32: ['Chromium\\Application\\chrome.exe'],
    darwin: ['Chromium.app/Contents/MacOS/Chromium'],
    linux: ['/snap/bin/chromium'],
  },
  {
    id: 'chrome',
    title: 'Google Chrome',
    commands: ['google-chrome', 'google-chrome-stable', 'chrome'],
    win32: ['Google\\Chrome\\Application\\chrome.exe'],
    darwin: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    linux: ['/opt/google/chrome/chrome'],
  },
  {
    id: 'edge',
    title: 'Microsoft Edge',
    commands: ['microsoft-edge', 'msedge'],
    win32: ['Microsoft\\Edge\\Application\\msedge.exe'],
    darwin: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    linux: ['/opt/microsoft/msedge/msedge'],
  },
];

/** Where Windows has programs, by the variables that name the folders: for one user, then for all. */
const WINDOWS_FOLDERS = [
  ['LOCALAPPDATA', 'Programs'],
  ['LOCALAPPDATA', ''],
  ['PROGRAMFILES', ''],
  ['PROGRAMFILES(X86)', ''],
];

/** What is asked of the machine, so that a test can be another one. */
const thisMachine = { platform: process.platform, env: process.env, home: os.homedir(), isProgram, onPath };

/** Every path on which one of the programs may lie though it is not on the path, in order. */
export function placesOf(program, { platform, env, home } = thisMachine) {
  if (platform === 'win32') {
    const folders = WINDOWS_FOLDERS.flatMap(([name, below]) => (env[name] ? [path.win32.join(env[name], below)] : []));
    return folders.flatMap((folder) => program.win32.map((place) => path.win32.join(folder, place)));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', path.posix.join(home, 'Applications')];
    return folders.flatMap((folder) => program.darwin.map((place) => path.posix.join(folder, place)));
  }
  return program.linux.map((place) => (place.startsWith('~/') ? path.posix.join(home, place.slice(2)) : place));
}

/** Those of the programs that are installed, each once, in the order of the list: `{ id, title, file }`, `file` being what starts it. */
export function installed(programs, machine = thisMachine) {
  return programs.flatMap((program) => {
    const found = program.commands.map((command) => machine.onPath(command)).find(Boolean);
    const file = found ?? placesOf(program, machine).find((place) => machine.isProgram(place));
    return file ? [{ id: program.id, title: program.title, file }] : [];
  });
}
