// The end-to-end suites: `node scripts/e2e.mjs host` runs test/e2e/host in the extension host of a real VS Code, `node
// scripts/e2e.mjs interface` has Playwright use the packaged extension in a VS Code window. Build and compile first.
// ROSTRUM_VSCODE=desktop or =server chooses where the host suite runs; --screenshots renews the pictures in docs/images;
// --only=NAME runs NAME.test of the interface suite.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { ensureChromium } from './chromium.mjs';
import { hasScreen, Obstacle, onBuildMachine, run, runScript } from './command.mjs';
import { inProject, root } from './project.mjs';
import { ensureServer, installExtension, startServer } from './vscodeServer.mjs';
import { packageExtension } from './vsix.mjs';

/** What the interface suite's window looks like: the same for everybody, and nothing in the pictures that is not ours. */
const WINDOW_SETTINGS = {
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'chat.commandCenter.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'bounded',
  'editor.wordWrapColumn': 100,
  'editor.fontSize': 14,
  'files.autoSave': 'off',
};

const suites = { host: runHostSuite, interface: runInterfaceSuite };

await runScript(async () => {
  const asked = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
  for (const name of asked.length > 0 ? asked : Object.keys(suites)) {
    if (!Object.hasOwn(suites, name))
      throw new Obstacle(`No suite is called ${name}: ${Object.keys(suites).join(', ')}.`);
    const passed = await suites[name]();
    if (!passed) process.exitCode = 1;
  }
});

async function runHostSuite() {
  const options = {
    extensionDevelopmentPath: root,
    extensionTestsPath: inProject('out', 'test', 'e2e', 'index.js'),
    launchArgs: [copyOfWorkspace(), '--disable-extensions'],
  };
  const where = process.env.ROSTRUM_VSCODE ?? (hasScreen && !onBuildMachine ? 'desktop' : 'server');
  try {
    if (where === 'server') {
      await ensureChromium();
      await ensureServer();
      options.vscodeExecutablePath = inProject('scripts', 'vscodeLauncher.mjs');
    }
    await runTests(options);
    return true;
  } catch (error) {
    if (error instanceof TestRunFailedError) return false;
    if (where === 'server') throw error;
    throw new Obstacle(
      `Desktop VS Code could not be downloaded or started: ${error.message}`,
      'If the machine is offline, connect it and run the same command again.',
      'Or use the server build: ROSTRUM_VSCODE=server npm test',
    );
  }
}

async function runInterfaceSuite() {
  const browser = await ensureChromium();
  await ensureServer();
  const vsix = await packageExtension();
  const start = async (restricted) => {
    const profile = temporaryFolder('profile');
    await installExtension(vsix, profile);
    return startServer({ profile, settings: WINDOW_SETTINGS, restricted });
  };
  const [server, restricted] = [await start(false), await start(true)];
  const failures = inProject('.vscode-test', 'screenshots');
  const screenshots = process.argv.includes('--screenshots') ? inProject('docs', 'images') : failures;
  for (const folder of [failures, screenshots]) mkdirSync(folder, { recursive: true });
  const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  const mocha = inProject('node_modules', 'mocha', 'bin', 'mocha.js');
  const { code } = await run(process.execPath, [mocha, '--no-color', `out/test/e2e/interface/${only ?? '*'}.test.js`], {
    cwd: root,
    env: {
      ROSTRUM_E2E_SERVER: server.address,
      ROSTRUM_E2E_RESTRICTED_SERVER: restricted.address,
      ROSTRUM_E2E_CHROMIUM: browser,
      ROSTRUM_E2E_SCREENSHOTS: screenshots,
      ROSTRUM_E2E_FAILURES: failures,
    },
    show: true,
  });
  await Promise.all([server.stop(), restricted.stop()]);
  return code === 0;
}

/** The suite writes into its folder: it gets a copy. */
function copyOfWorkspace() {
  const folder = temporaryFolder('workspace');
  cpSync(inProject('test', 'e2e', 'workspace'), folder, { recursive: true });
  return folder;
}

/** A folder that goes when we go. */
function temporaryFolder(use) {
  const folder = mkdtempSync(path.join(os.tmpdir(), `rostrum-${use}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
}
