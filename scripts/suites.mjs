// The suites of `npm test`, and what of them a command line asks for.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Obstacle } from './command.mjs';
import { inProject } from './project.mjs';

const script = (name, ...args) => [inProject('scripts', name), ...args];
const tool = (...parts) => inProject('node_modules', ...parts);
/** What runs in VS Code or as the built command line or server needs the bundles; all else needs what the compiler wrote. */
const COMPILED = ['types'];
const BUNDLED = ['build', 'types'];

/**
 * Every suite, in the order they run: the quick ones first. `args` are Node's; a suite without is mocha's, over its folder in test/,
 * and files of it can be chosen. A suite with `cases` prints mocha's count, any other counts as one case. What a suite `needs` runs
 * before it; when that failed, the suite counts as one failed case and is not run.
 */
export const suites = [
  { name: 'build', title: 'Build', args: script('build.mjs') },
  { name: 'types', title: 'Types', args: [tool('typescript', 'bin', 'tsc'), '-b'] },
  { name: 'generated', title: 'Generated files are up to date', args: script('generate.mjs', '--check') },
  { name: 'lint', title: 'Lint', args: [tool('eslint', 'bin', 'eslint.js'), '.'] },
  {
    name: 'format',
    title: 'Format',
    args: [tool('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  },
  ...[
    { name: 'core', title: 'Core', needs: COMPILED },
    { name: 'client', title: 'Client', needs: COMPILED },
    { name: 'host', title: 'Node, for the server and the command line', needs: BUNDLED },
    { name: 'lsp', title: 'Language server', needs: BUNDLED },
    { name: 'cli', title: 'Command line', needs: BUNDLED },
    { name: 'editors', title: 'Neovim and Emacs', needs: BUNDLED },
    { name: 'corpus', title: 'Seeds', needs: COMPILED },
    { name: 'meta', title: 'Structure of the project', needs: COMPILED },
    { name: 'slow', title: 'Core: properties, growth, whole corpora', needs: COMPILED },
    {
      name: 'extension',
      title: 'Extension in a real VS Code',
      args: script('e2e.mjs', 'extension'),
      needs: BUNDLED,
      e2e: true,
    },
    {
      name: 'interface',
      title: 'Interface of a real VS Code',
      args: script('e2e.mjs', 'interface'),
      needs: BUNDLED,
      e2e: true,
    },
  ].map((suite) => ({ ...suite, cases: true })),
];

/** Milliseconds after which a case hangs. A busy machine is slow, not wrong: no case has a shorter limit of its own. */
const TIMEOUT = '300000';

/** Megabytes for what is made and dropped at once: with Node's 16 a ninth of the suites' time is collecting it. */
const YOUNG = '--max-semi-space-size=64';

/** Node's arguments for a suite, or for the files of it that are chosen. */
export function argsOf({ name, args, files }) {
  if (args) return args;
  const chosen = files?.map((file) => `out/test/${name}/${file}.test.js`) ?? [`out/test/${name}/**/*.test.js`];
  return [YOUNG, tool('mocha', 'bin', 'mocha.js'), '--no-color', '--timeout', TIMEOUT, ...chosen];
}

/**
 * The suites that the words of a command line ask for, with what they need: all where there are none, without those of a real VS Code
 * where `withoutE2e`. What stands behind the name of a suite chooses files of it (`files` of the suite, without their ending): by path,
 * by name, or all in a folder. Fails with an Obstacle that says what is near when there is none.
 */
export function choose(words, { withoutE2e = false } = {}) {
  const chosen = new Map();
  let suite;
  for (const word of words) {
    const named = suites.find(({ name }) => name === word);
    if (named) chosen.set((suite = named), []);
    else if (!suite) throw new Obstacle(`No suite is called ${word}: ${suites.map(({ name }) => name).join(', ')}.`);
    else chosen.get(suite).push(...filesAt(word, suite));
  }
  const isWanted = (each) => (chosen.size === 0 || chosen.has(each)) && !(each.e2e && withoutE2e);
  const needed = new Set(suites.filter(isWanted).flatMap(({ needs = [] }) => needs));
  return suites
    .filter((each) => isWanted(each) || needed.has(each.name))
    .map((each) => (chosen.get(each)?.length > 0 ? { ...each, files: [...new Set(chosen.get(each))] } : each));
}

function filesAt(word, suite) {
  if (suite.args) throw new Obstacle(`“${word}” is no suite, and files of ${suite.name} cannot be chosen.`);
  const all = filesOf(suite);
  const place = word
    .replaceAll('\\', '/')
    .replace(new RegExp(`^(?:\\./)?(?:out/)?test/${suite.name}/`), '')
    .replace(/(?:\.test)?(?:\.[jt]s)?\/?$/, '');
  const found = all.filter((file) => `/${file}/`.includes(`/${place}/`));
  if (found.length > 0) return found;
  const near = nearest(place, all);
  throw new Obstacle(
    `No file of ${suite.name} is called ${word}${near.length > 0 ? `. Near are: ${near.join(', ')}` : ''}.`,
  );
}

/** The files of a suite, by path from its folder without their ending, sorted. */
export function filesOf({ name }) {
  const folder = inProject('test', name);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => file.replaceAll(path.sep, '/').replace(/\.test\.ts$/, ''))
    .sort();
}

/** Up to five files that somebody may have meant: those that have the word in them, then those named almost so. */
function nearest(word, files) {
  const wanted = word.split('/').at(-1).toLowerCase();
  const far = (file) => {
    const name = file.split('/').at(-1).toLowerCase();
    return name.includes(wanted) || wanted.includes(name) ? 0 : distance(name, wanted);
  };
  return files
    .map((file) => ({ file, far: far(file) }))
    .filter(({ far }) => far <= 1 + wanted.length / 3)
    .sort((a, b) => a.far - b.far)
    .slice(0, 5)
    .map(({ file }) => file);
}

/** How many letters must be put in, left out or changed. */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row.at(-1);
}
