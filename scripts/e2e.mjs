// The end-to-end suites: `node scripts/e2e.mjs extension` runs test/e2e/extension in the extension host of a real VS Code, `node
// scripts/e2e.mjs interface` has Playwright use the packaged extension in a VS Code window, and so does `typing`, which types whole
// speeches. Build and compile first. ROSTRUM_VSCODE=desktop or =server chooses where the extension suite runs; --screenshots renews the
// pictures in docs/images; --only=NAME runs NAME.test of the interface suite; --vscode=newest takes the newest VS Code, and of the
// interface suite what a version could break.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { ensureChromium } from './chromium.mjs';
import { countCases } from './countCases.mjs';
import { hasScreen, Obstacle, onBuildMachine, run, runScript } from './command.mjs';
import { inProject, root } from './project.mjs';
import { ensureBuild } from './vscodeBuilds.mjs';
import { installExtension, startServer } from './vscodeServer.mjs';
import { packageExtension } from './vsix.mjs';

/** What a new version of VS Code could break, file by file of the interface suite. */
const OF_A_VERSION = [
  'drafting',
  'ghostText',
  'quotations',
  'citeCheckReport',
  'rehearsal',
  'walkthrough',
  'otherEvent',
  'extensionPage',
];

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

const suites = {
  extension: runExtensionSuite,
  interface: () => runInWindows('interface'),
  typing: () => runInWindows('typing'),
};
/** Those that run where none is asked for. */
const USUAL = ['extension', 'interface'];

/** What the option `--NAME=` says. */
const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(`--${name}=`.length);

await runScript(async () => {
  const asked = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
  for (const name of asked.length > 0 ? asked : USUAL) {
    if (!Object.hasOwn(suites, name))
      throw new Obstacle(`No suite is called ${name}: ${Object.keys(suites).join(', ')}.`);
    const passed = await suites[name]();
    if (!passed) process.exitCode = 1;
  }
});

async function runExtensionSuite() {
  const options = {
    extensionDevelopmentPath: root,
    extensionTestsPath: inProject('out', 'test', 'e2e', 'index.js'),
  };
  const where = process.env.ROSTRUM_VSCODE ?? (hasScreen && !onBuildMachine ? 'desktop' : 'server');
  try {
    if (where === 'server') {
      await ensureChromium();
      await ensureBuild();
      options.vscodeExecutablePath = inProject('scripts', 'vscodeLauncher.mjs');
    }
    return await inTwoTries('the extension suite', async () => {
      try {
        await runTests({ ...options, launchArgs: [copyOfWorkspace(), '--disable-extensions'] });
        // Whoever counts the cases takes the last lines, and a first try may have printed others.
        console.log('  0 failing');
        return true;
      } catch (error) {
        if (error instanceof TestRunFailedError) return false;
        throw error;
      }
    });
  } catch (error) {
    if (where === 'server') throw error;
    throw new Obstacle(
      `Desktop VS Code could not be downloaded or started: ${error.message}`,
      'If the machine is offline, connect it and run the same command again.',
      'Or use the server build: ROSTRUM_VSCODE=server npm test',
    );
  }
}

/** Runs a suite that has the packaged extension in windows of its own: a folder of test/e2e. */
async function runInWindows(suite) {
  const browser = await ensureChromium();
  const compiled = inProject('out', 'test', 'e2e', suite);
  const vscode = option('vscode');
  await ensureBuild(vscode);
  const vsix = await packageExtension();
  /** The servers of one run, each with a profile in which nothing was done yet: the usual one, one in Restricted Mode, one without Rostrum. */
  const startServers = async () => {
    const [usual, restricted, bare] = await Promise.all(
      [{}, { isRestricted: true }, { isBare: true }].map(async ({ isRestricted = false, isBare = false }) => {
        const profile = temporaryFolder('profile');
        if (!isBare) await installExtension(vsix, profile, { vscode });
        return startServer({ profile, settings: WINDOW_SETTINGS, restricted: isRestricted, vscode });
      }),
    );
    return { usual, restricted, bare };
  };
  const stop = (servers) => Promise.all(Object.values(servers).map((server) => server.stop()));
  const failures = inProject('.vscode-test', 'screenshots');
  const screenshots = process.argv.includes('--screenshots') ? inProject('docs', 'images') : failures;
  for (const folder of [failures, screenshots]) mkdirSync(folder, { recursive: true });
  const mocha = inProject('node_modules', 'mocha', 'bin', 'mocha.js');
  const runFile = async (file, { usual, restricted, bare }) => {
    const { output, code } = await run(process.execPath, [mocha, '--no-color', path.join(compiled, file)], {
      cwd: root,
      env: {
        ROSTRUM_E2E_SERVER: usual.address,
        ROSTRUM_E2E_RESTRICTED_SERVER: restricted.address,
        ROSTRUM_E2E_BARE_SERVER: bare.address,
        ROSTRUM_E2E_CHROMIUM: browser,
        ROSTRUM_E2E_SCREENSHOTS: screenshots,
        ROSTRUM_E2E_FAILURES: failures,
        ROSTRUM_E2E_VSCODE: vscode ?? '',
      },
      show: true,
    });
    return countCases(output, code);
  };
  const sum = { passed: 0, failed: 0 };
  let servers = await startServers();
  for (const file of testFiles(compiled, suite === 'interface' && vscode === 'newest' ? OF_A_VERSION : undefined)) {
    let count;
    await inTwoTries(file, async () => {
      // What a first try left behind would be in the way of the second.
      if (count) {
        await stop(servers);
        servers = await startServers();
      }
      count = await runFile(file, servers);
      return count.failed === 0;
    });
    sum.passed += count.passed;
    sum.failed += count.failed;
  }
  await stop(servers);
  if (screenshots !== failures) {
    const { shrinkPictures } = await import('./shrinkPictures.mjs');
    await shrinkPictures(screenshots);
  }
  console.log(`\n  ${sum.passed} passing, all files together\n  ${sum.failed} failing`);
  return sum.failed === 0;
}

/** The one that `--only` names, or all of the folder, or of them the `chosen`. */
function testFiles(folder, chosen) {
  const only = option('only') ? [option('only')] : chosen;
  if (only) return only.map((name) => `${name}.test.js`);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.test.js'))
    .sort();
}

/**
 * Whether `attempt` resolves to true. A window answers late now and then where a build machine is busy: there, and only there, what
 * failed is tried once more in a new window, and the log says so.
 */
async function inTwoTries(what, attempt) {
  if (await attempt()) return true;
  if (!onBuildMachine) return false;
  console.log(`\nFailed at the first try: ${what}. The second try:`);
  return attempt();
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
