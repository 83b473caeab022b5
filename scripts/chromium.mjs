// The browser that shows the VS Code server build. `node scripts/chromium.mjs` finds, unpacks or installs it and prints its path.
import { pathToFileURL } from 'node:url';
import { carriedChromium } from './carriedChromium.mjs';
import { isProgram, lastLines, Obstacle, onBuildMachine, onPath, run, runScript } from './command.mjs';
import { browsers, installed } from './installedPrograms.mjs';

/** Path of a Chromium, Chrome or Edge, or undefined. CHROME_PATH goes before everything else. */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (isProgram(named)) return named;
    throw new Obstacle(`CHROME_PATH is ${named}, which is not a program.`, 'Correct it or unset it.');
  }
  return installed(browsers)[0]?.file;
}

/**
 * `findChromium`, and where there is none the one that came with the modules; where they bring none, a Debian build machine installs it,
 * and elsewhere it is said how to.
 */
export async function ensureChromium() {
  const found = findChromium() ?? (await carriedChromium());
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

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runScript(async () => console.log(await ensureChromium()));
}
