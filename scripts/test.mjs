// `npm test`: every suite, one after another, and one line with the sum: `N passed, N failed`.
//   npm test -- core lsp     only these
//   npm test -- --no-e2e     all but the two that need a VS Code
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { run, runScript, Obstacle } from './command.mjs';
import { build, ensureModules, inProject, root } from './project.mjs';

const script = (name, ...args) => [inProject('scripts', name), ...args];
const tool = (...parts) => inProject('node_modules', ...parts);
const mocha = (folder) => [tool('mocha', 'bin', 'mocha.js'), '--no-color', `out/test/${folder}/**/*.test.js`];

/**
 * Every suite, in the order they run: the quick ones first. `args` are Node's; a suite with `cases` prints mocha's count, any other
 * counts as one case. Without the compiled tests (`types`) those with `cases` can't run.
 */
const suites = [
  { name: 'generated', title: 'Generated files are up to date', args: script('generate.mjs', '--check') },
  { name: 'lint', title: 'Lint', args: [tool('eslint', 'bin', 'eslint.js'), '.'] },
  {
    name: 'format',
    title: 'Format',
    args: [tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  },
  { name: 'types', title: 'Types', args: [tool('typescript', 'bin', 'tsc'), '-b'] },
  { name: 'core', title: 'Core', args: mocha('core'), cases: true },
  { name: 'lsp', title: 'Language server', args: mocha('lsp'), cases: true },
  { name: 'cli', title: 'Command line', args: mocha('cli'), cases: true },
  { name: 'corpus', title: 'Seeds', args: mocha('corpus'), cases: true },
  { name: 'meta', title: 'Structure of the project', args: mocha('meta'), cases: true },
  { name: 'host', title: 'Extension host of a real VS Code', args: script('e2e.mjs', 'host'), cases: true, e2e: true },
  {
    name: 'interface',
    title: 'Interface of a real VS Code',
    args: script('e2e.mjs', 'interface'),
    cases: true,
    e2e: true,
  },
];

await runScript(async () => {
  const chosen = choose(process.argv.slice(2));
  try {
    await ensureModules();
    if (chosen.some((suite) => suite.cases)) {
      removeOrphans();
      await build();
    }
  } catch (error) {
    // Whoever reads only the last line must not miss that nothing ran.
    console.error(error instanceof Obstacle ? `\n${error.message}` : error);
    console.log('\n0 passed, 1 failed');
    process.exitCode = 1;
    return;
  }
  const results = [];
  for (const suite of chosen) {
    console.log(`\n— ${suite.title} (${suite.name})`);
    const { code, output } = await run(process.execPath, suite.args, { cwd: root, show: true });
    const result = suite.cases ? countCases(output, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
    if (!suite.cases && code === 0) console.log('  ok');
    results.push({ ...result, name: suite.name });
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const failing = results.filter((result) => result.failed > 0).map((result) => result.name);
  console.log(failing.length > 0 ? `\nFailed: ${failing.join(', ')}` : '');
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  if (failing.length > 0) process.exitCode = 1;
});

/** The suites the command line asks for. Compiled tests need `types` before them, so it comes along. */
function choose(args) {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const unknown = names.find((name) => !suites.some((suite) => suite.name === name));
  if (unknown) throw new Obstacle(`No suite is called ${unknown}: ${suites.map((suite) => suite.name).join(', ')}.`);
  const wanted = suites.filter((suite) => names.length === 0 || names.includes(suite.name));
  const kept = args.includes('--no-e2e') ? wanted.filter((suite) => !suite.e2e) : wanted;
  return suites.filter(
    (suite) => kept.includes(suite) || (suite.name === 'types' && kept.some((other) => other.cases)),
  );
}

/** Reads mocha's closing lines. A suite that broke off, or ran nothing, counts as one failed. */
function countCases(output, code) {
  const last = (word) => Number([...output.matchAll(new RegExp(`^\\s*(\\d+) ${word}\\b`, 'gm'))].at(-1)?.[1] ?? 0);
  const passed = last('passing');
  const failed = last('failing');
  const brokeOff = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: brokeOff ? 1 : failed };
}

/** A test that was renamed or removed must not go on running from what was compiled before. */
function removeOrphans() {
  const compiled = inProject('out', 'test');
  if (!existsSync(compiled)) return;
  for (const file of readdirSync(compiled, { recursive: true }).filter((name) => name.endsWith('.js'))) {
    if (!existsSync(inProject('test', file.replace(/\.js$/, '.ts')))) rmSync(path.join(compiled, file));
  }
}
