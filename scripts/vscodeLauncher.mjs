#!/usr/bin/env node
// Stands in for the VS Code program where there is no desktop: `runTests` of @vscode/test-electron starts it as
// `vscodeExecutablePath`. It understands --extensionDevelopmentPath, --extensionTestsPath and a folder, runs the suite in the
// extension host of a VS Code server that headless Chromium shows, prints what the suite prints, and ends with 0 or 1.
//
// How VS Code does it: in a browser it calls two functions of the page, codeAutomationLog(type, arguments) for every line logged
// and codeAutomationExit(code) when the suite's run() has settled. Its own integration tests are run so.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import { chromium } from 'playwright-core';
import { ensureChromium, launchOptions } from './chromium.mjs';
import { lastLines, Obstacle, runScript } from './command.mjs';
import { remoteUri, startServer, windowAddress } from './vscodeServer.mjs';

/** VS Code logs into the same channel as the suite; the suite's own lines begin with this argument. */
const SUITE = '[suite]';
/** Long enough for a slow machine; a suite that hangs must not hang the build. */
const DEADLINE_SECONDS = 600;
/** How much of the other lines is shown when the suite did not pass. */
const TAIL = 40;

await runScript(async () => {
  const { extensionDevelopmentPath, extensionTestsPath, folder } = readArguments(process.argv.slice(2));
  if (!extensionDevelopmentPath || !extensionTestsPath) {
    throw new Obstacle('usage: vscodeLauncher.mjs --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [FOLDER]');
  }
  const browserProgram = await ensureChromium();
  const profile = mkdtempSync(path.join(os.tmpdir(), 'rostrum-host-'));
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  const server = await startServer({ profile });
  const browser = await chromium.launch(launchOptions(browserProgram));
  const address = windowAddress(server, {
    folder: path.resolve(folder ?? profile),
    options: {
      extensionDevelopmentPath: remoteUri(server, path.resolve(extensionDevelopmentPath)),
      extensionTestsPath: remoteUri(server, path.resolve(extensionTestsPath)),
      enableProposedApi: '',
      skipWelcome: 'true',
    },
  });
  const { code, why, tail } = await runSuite(await browser.newPage(), address, server);
  await browser.close();
  await server.stop();
  if (code !== 0) {
    if (why) console.log(why);
    console.log(`The last lines VS Code logged:\n${tail.join('\n')}`);
    showOutputChannels(profile);
  }
  process.exitCode = code === 0 ? 0 : 1;
});

/** Opens the window and waits until the suite has ended, or can't end any more. */
async function runSuite(page, address, server) {
  const tail = [];
  let end;
  const ended = new Promise((resolve) => (end = resolve));
  await page.exposeFunction('codeAutomationLog', (type, [first, ...rest]) => {
    if (first === SUITE) {
      console.log(format(...rest));
      return;
    }
    const line = `${type}: ${format(first, ...rest)}`;
    if (process.env.ROSTRUM_E2E_VERBOSE) console.log(line);
    tail.push(line.slice(0, 2000));
    if (tail.length > TAIL) tail.shift();
  });
  await page.exposeFunction('codeAutomationExit', (code) => end({ code }));
  page.on('crash', () => end({ code: 1, why: 'The browser page crashed.' }));
  page.on('close', () => end({ code: 1, why: 'The browser page closed before the suite ended.' }));
  server.ended.then(() => end({ code: 1, why: 'The VS Code server ended before the suite.' }));
  const deadline = setTimeout(
    () => end({ code: 1, why: `No end after ${DEADLINE_SECONDS} s.` }),
    DEADLINE_SECONDS * 1000,
  );
  await page.goto(address);
  const result = await ended;
  clearTimeout(deadline);
  return { ...result, tail };
}

/** The arguments that matter; what else VS Code is given (--no-sandbox, --user-data-dir=…) has no meaning here. */
function readArguments(args) {
  const value = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  return {
    extensionDevelopmentPath: value('extensionDevelopmentPath'),
    extensionTestsPath: value('extensionTestsPath'),
    folder: args.find((arg) => !arg.startsWith('-')),
  };
}

/** What extensions wrote into their output channels: VS Code keeps each in a file. */
function showOutputChannels(profile) {
  const logs = path.join(profile, 'data', 'data', 'logs');
  const channels = readdirSync(logs, { recursive: true }).filter((file) =>
    /output_logging_[^\\/]*[\\/].*\.log$/.test(file),
  );
  for (const file of channels) {
    const text = readFileSync(path.join(logs, file), 'utf8');
    if (text !== '')
      console.log(`\nThe last lines of the output channel ${path.basename(file)}:\n${lastLines(text, TAIL)}`);
  }
}
