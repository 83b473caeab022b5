// `npm test`: every suite, one after another, and one line with the sum: `N passed, N failed`, and how many were skipped.
//   npm test -- core lsp                  only these
//   npm test -- core rules/year-missing   one file of a suite, by path or name; several, or a folder, too
//   npm test -- --watch core cite         again whenever something was changed
//   npm test -- --no-e2e                  all but the two that need a VS Code
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run, runScript, Obstacle } from './command.mjs';
import { countCases } from './countCases.mjs';
import { ensureModules, inProject, root } from './project.mjs';
import { argsOf, choose } from './suites.mjs';

await runScript(async () => {
  const args = process.argv.slice(2);
  const words = args.filter((arg) => !arg.startsWith('--'));
  const wanted = () => choose(words, { withoutE2e: args.includes('--no-e2e') });
  // A name that does not exist is told before anything is installed.
  wanted();
  if (args.includes('--watch')) return watch(wanted);
  const results = (await installed()) ? await runSuites(wanted()) : [{ name: 'installation', passed: 0, failed: 1 }];
  if (!report(results)) process.exitCode = 1;
});

/** Whoever reads only the last line must not miss that nothing could run: no error ends the script here. */
async function installed() {
  try {
    await ensureModules();
    return true;
  } catch (error) {
    console.error(error instanceof Obstacle ? `\n${error.message}` : error);
    return false;
  }
}

async function runSuites(suites) {
  removeOrphans();
  const results = [];
  for (const suite of suites) results.push(await runSuite(suite, results));
  return results;
}

async function runSuite(suite, earlier) {
  const { name, title, cases, needs = [] } = suite;
  console.log(`\n— ${title} (${name})`);
  const missing = needs.find((need) => earlier.some((result) => result.name === need && result.failed > 0));
  if (missing) {
    console.log(`  not run: it needs "${missing}"`);
    return { name, passed: 0, failed: 1 };
  }
  const { code, output } = await run(process.execPath, argsOf(suite), { cwd: root, show: true });
  if (cases) return { name, ...countCases(output, code) };
  if (code === 0) console.log('  ok');
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** Prints the sum; whether nothing failed. */
function report(results) {
  const sum = (key) => results.reduce((total, result) => total + (result[key] ?? 0), 0);
  const failing = results.filter((result) => result.failed > 0).map((result) => result.name);
  console.log(failing.length > 0 ? `\nFailed: ${failing.join(', ')}` : '');
  const skipped = sum('skipped');
  console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failing.length === 0;
}

/** Runs what is wanted each time the compiler has written what changed and finds no error in it. Ends with the script. */
async function watch(wanted) {
  await ensureModules();
  const compiler = spawn(
    process.execPath,
    [inProject('node_modules', 'typescript', 'bin', 'tsc'), '-b', '--watch', '--preserveWatchOutput'],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  process.once('exit', () => compiler.kill());
  let isRunning = false;
  let isDue = false;
  const runAgain = async () => {
    isDue = true;
    if (isRunning) return;
    isRunning = true;
    while (isDue) {
      isDue = false;
      report(await runSuites(wanted().filter(({ name }) => name !== 'types')));
    }
    isRunning = false;
  };
  compiler.stdout.setEncoding('utf8');
  compiler.stdout.on('data', (text) => {
    process.stdout.write(text);
    if (/Found 0 errors/.test(text)) void runAgain();
  });
  return new Promise((resolve) => compiler.once('close', resolve));
}

/** A test that was renamed or removed must not go on running from what was compiled before. */
function removeOrphans() {
  const compiled = inProject('out', 'test');
  if (!existsSync(compiled)) return;
  for (const file of readdirSync(compiled, { recursive: true }).filter((name) => name.endsWith('.js'))) {
    if (!existsSync(inProject('test', file.replace(/\.js$/, '.ts')))) rmSync(path.join(compiled, file));
  }
}
