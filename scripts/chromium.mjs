// The browser that shows the VS Code server build. `node scripts/chromium.mjs` finds or installs it and prints its path.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isProgram, lastLines, Obstacle, onBuildMachine, onPath, run, runScript } from './command.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

/** Where installers put a browser without putting it on the path. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (process.platform === 'win32') {
    const homes = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter(Boolean);
    const browsers = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return homes.flatMap((home) => browsers.map((browser) => path.win32.join(home, browser)));
  }
  return ['/snap/bin/chromium'];
}

/** Path of a Chromium, Chrome or Edge, or undefined. CHROME_PATH goes before everything else. */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (isProgram(named)) return named;
    throw new Obstacle(`CHROME_PATH is ${named}, which is not a program.`, 'Correct it or unset it.');
  }
  for (const name of NAMES) {
    const found = onPath(name);
    if (found) return found;
  }
  return usualPlaces().find(isProgram);
}

/** `findChromium`, which on a Debian build machine installs it, and elsewhere says how to. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const apt = onPath('apt-get');
  if (onBuildMachine && apt && process.getuid?.() === 0) {
    console.log('Installing Chromium (apt-get) …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const updated = await run(apt, ['update'], { env });
    const installed = await run(apt, ['install', '-y', '--no-install-recommends', 'chromium'], { env });
    const fresh = findChromium();
    if (fresh) return fresh;
    throw new Obstacle(`apt-get could not install chromium:\n${lastLines(updated.output + installed.output)}`, setPath);
  }
  throw new Obstacle(
    'No Chromium, Chrome or Edge was found; the VS Code server build needs one to be driven.',
    apt ? 'Install it: sudo apt-get install --no-install-recommends chromium' : 'Install Chrome, Chromium or Edge.',
    setPath,
  );
}

const setPath = 'Or set CHROME_PATH to the program.';

/** Options for Playwright's `chromium.launch`: no traffic of its own, and it runs in containers. */
export const launchOptions = (executablePath) => ({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runScript(async () => console.log(await ensureChromium()));
}
