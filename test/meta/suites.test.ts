import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../support/root';

interface Suite {
  readonly name: string;
  readonly args?: readonly string[];
  readonly files?: readonly string[];
}
interface Suites {
  readonly suites: readonly Suite[];
  readonly choose: (words: readonly string[], wish?: { readonly withoutE2e?: boolean }) => readonly Suite[];
  readonly filesOf: (suite: Suite) => readonly string[];
  readonly argsOf: (suite: Suite) => readonly string[];
}

describe('the suites of npm test', () => {
  let scripts: Suites;
  before(async () => {
    scripts = (await import(pathToFileURL(join(root, 'scripts/suites.mjs')).href)) as Suites;
  });
  /** The suites that are run, each with its files. */
  const chosen = (...words: string[]): string[] =>
    scripts.choose(words).map(({ name, files }) => (files ? `${name}: ${files.join(' ')}` : name));

  it('take in every folder of tests', () => {
    const folders = readdirSync(join(root, 'test'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !['support', 'e2e'].includes(entry.name))
      .map(({ name }) => name);
    const ofMocha = scripts.suites.filter(({ args }) => !args).map(({ name }) => name);
    assert.deepEqual(ofMocha.sort(), folders.sort());
  });

  it('are all run where none is asked for, and each with what it needs where some are', () => {
    assert.deepEqual(
      chosen(),
      scripts.suites.map(({ name }) => name),
    );
    assert.deepEqual(chosen('core'), ['types', 'core']);
    assert.deepEqual(chosen('cli', 'lint'), ['build', 'types', 'lint', 'cli']);
    const quiet = scripts.choose([], { withoutE2e: true }).map(({ name }) => name);
    assert.ok(quiet.includes('slow') && !quiet.includes('extension') && !quiet.includes('interface'));
  });

  for (const words of [
    'rules/year-missing',
    'year-missing',
    'test/core/rules/year-missing.test.ts',
    'year-missing.test',
  ])
    it(`find the file ${words}`, () => assert.deepEqual(chosen('core', words), ['types', 'core: rules/year-missing']));

  it('take several files, and a folder, of several suites', () => {
    assert.deepEqual(chosen('core', 'year-missing', 'cite/find', 'meta', 'suites'), [
      'types',
      'core: rules/year-missing cite/find',
      'meta: suites',
    ]);
    const inRules = scripts.filesOf({ name: 'core' }).filter((file) => file.startsWith('rules/'));
    assert.ok(inRules.length > 10);
    assert.deepEqual(chosen('core', 'rules/'), ['types', `core: ${inRules.join(' ')}`]);
    const args = scripts.argsOf({ name: 'core', files: ['a', 'b/c'] });
    assert.deepEqual(args.slice(-2), ['out/test/core/a.test.js', 'out/test/core/b/c.test.js']);
  });

  for (const [words, told] of [
    [['core', 'year-mising'], /^No file of core is called year-mising\. Near are: .*rules\/year-missing/],
    [['core', 'xylophone'], /^No file of core is called xylophone\.$/],
    [['year-missing'], /^No suite is called year-missing: build, types/],
    [['lint', 'core/x'], /files of lint cannot be chosen/],
  ] as const)
    it(`tell what is wrong with ${words.join(' ')}`, () => {
      assert.throws(() => scripts.choose(words), { message: told });
    });
});
