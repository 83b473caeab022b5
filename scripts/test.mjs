// `npm test`: every suite, one after another, and one line with the sum: `N passed, N failed`.
//   npm test -- core lsp     only these
//   npm test -- --no-e2e     all but the two that need a VS Code
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run, runScript, Obstacle } from './command.mjs';
import { countCases } from './countCases.mjs';
import { ensureModules, inProject, root } from './project.mjs';

const script = (name, ...args) => [inProject('scripts', name), ...args];
const tool = (...parts) => inProject('node_modules', ...parts);
// A busy machine is slow, not wrong: the limit is there for what hangs.
const mocha = (folder) => [
  tool('mocha', 'bin', 'mocha.js'),
  '--no-color',
  '--timeout',
  '20000',
  `out/test/${folder}/**/*.test.js`,
];

/**
 * Every suite, in the order they run: the quick ones first. `args` are Node's. A suite with `cases` prints mocha's count, any other
 * counts as one case. What a suite `needs` runs before it; when that failed, the suite counts as one failed case and is not run.
 */
const suites = [
  { name: 'build', title: 'Build', args: script('build.mjs') },
  { name: 'types', title: 'Types', args: [tool('typescript', 'bin', 'tsc'), '-b'] },
  {
    name: 'generated',
    title: 'Generated files are up to date',
    args: script('generate.mjs', '--check'),
  },
  { name: 'lint', title: 'Lint', args: [tool('eslint', 'bin', 'eslint.js'), '.'] },
  {
    name: 'format',
    title: 'Format',
    args: [tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  },
  ...[
    { name: 'core', title: 'Core', args: mocha('core') },
    { name: 'client', title: 'Client', args: mocha('client') },
    { name: 'lsp', title: 'Language server', args: mocha('lsp') },
    { name: 'cli', title: 'Command line', args: mocha('cli') },
    { name: 'corpus', title: 'Seeds', args: mocha('corpus') },
    { name: 'meta', title: 'Structure of the project', args: mocha('meta') },
    { name: 'host', title: 'Extension host of a real VS Code', args: script('e2e.mjs', 'host'), e2e: true },
    { name: 'interface', title: 'Interface of a real VS Code', args: script('e2e.mjs', 'interface'), e2e: true },
  ].map((suite) => ({ ...suite, cases: true, needs: ['build', 'types'] })),
];

await runScript(async () => {
  const chosen = choose(process.argv.slice(2));
  const results = (await installed()) ? [] : [{ name: 'installation', passed: 0, failed: 1 }];
  if (results.length === 0) {
    removeOrphans();
    for (const suite of chosen) results.push(await runSuite(suite, results));
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const failing = results.filter((result) => result.failed > 0).map((result) => result.name);
  console.log(failing.length > 0 ? `\nFailed: ${failing.join(', ')}` : '');
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  if (failing.length > 0) process.exitCode = 1;
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

/** The suites the command line asks for, with what they need. */
function choose(args) {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const unknown = names.find((name) => !suites.some((suite) => suite.name === name));
  if (unknown) throw new Obstacle(`No suite is called ${unknown}: ${suites.map((suite) => suite.name).join(', ')}.`);
  const wanted = suites.filter(
    (suite) => (names.length === 0 || names.includes(suite.name)) && !(suite.e2e && args.includes('--no-e2e')),
  );
  const needed = new Set(wanted.flatMap((suite) => suite.needs ?? []));
  return suites.filter((suite) => wanted.includes(suite) || needed.has(suite.name));
}

async function runSuite({ name, title, args, cases, needs = [] }, earlier) {
  console.log(`\n— ${title} (${name})`);
  const missing = needs.find((need) => earlier.some((result) => result.name === need && result.failed > 0));
  if (missing) {
    console.log(`  not run: it needs "${missing}"`);
    return { name, passed: 0, failed: 1 };
  }
  const { code, output } = await run(process.execPath, args, { cwd: root, show: true });
  if (cases) return { name, ...countCases(output, code) };
  if (code === 0) console.log('  ok');
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** A test that was renamed or removed must not go on running from what was compiled before. */
function removeOrphans() {
  const compiled = inProject('out', 'test');
  if (!existsSync(compiled)) return;
  for (const file of readdirSync(compiled, { recursive: true }).filter((name) => name.endsWith('.js'))) {
    if (!existsSync(inProject('test', file.replace(/\.js$/, '.ts')))) rmSync(path.join(compiled, file));
  }
}
