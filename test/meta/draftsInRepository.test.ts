import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../support/root';
import { sarifErrors } from '../support/sarifSchema';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}
interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly needs?: string; readonly steps: readonly Step[] }>>;
}
interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

const yaml = (path: string): unknown => parse(readFileSync(join(root, path), 'utf8'));
const action = yaml('action.yml') as Action;
const WRONG = 'Mr. Chair,\n\nWe recall resolution 1373 (2002).\n';
const RIGHT = 'Mr. Chair,\n\nWe recall resolution 1373 (2001).\n';

describe('drafts in a repository', function () {
  this.timeout(120_000);
  let folder: string;
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  const write = (name: string, text: string): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rostrum drafts '));
    git('init', '--quiet');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs the steps of the action that run something, each in a shell of its own, as a runner does. */
  function runAction(inputs: Readonly<Record<string, string>> = {}): Outcome {
    const given = (name: string): string => inputs[name] ?? action.inputs[name]!.default;
    let output = '';
    for (const { run, env = {} } of action.runs.steps) {
      if (run === undefined) continue;
      const values = Object.entries(env).map(([name, value]) => [
        name,
        value.replaceAll(/\$\{\{ (\S+) \}\}/g, (_, what: string) =>
          what === 'github.action_path' ? root : given(what.replace(/^inputs\./, '')),
        ),
      ]);
      const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...(Object.fromEntries(values) as Record<string, string>) },
      });
      output += stdout + stderr;
      if (status !== 0) return { status, output };
    }
    return { status: 0, output };
  }

  it('are checked by the action, in folders and with spaces in their names, and the report is SARIF', () => {
    write('first/our statement.undraft', WRONG);
    write('right.undraft', RIGHT);
    write('notes.md', WRONG);
    const { status, output } = runAction();
    assert.equal(status, 1, output);
    assert.match(output, /our statement\.undraft:3:\d+: error: .*\[wrong-resolution-year\]/);
    const sarif = JSON.parse(readFileSync(join(folder, 'rostrum.sarif'), 'utf8')) as {
      runs: {
        results: { ruleId: string; locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[];
      }[];
    };
    assert.deepEqual(sarifErrors(sarif), []);
    assert.deepEqual(
      sarif.runs[0]!.results.map(({ ruleId, locations }) => [
        ruleId,
        locations[0]!.physicalLocation.artifactLocation.uri,
      ]),
      [['wrong-resolution-year', 'first/our%20statement.undraft']],
    );
  });

  it('pass where nothing is wrong, where there is none, and where less is asked for', () => {
    assert.deepEqual(runAction().status, 0);
    assert.ok(!existsSync(join(folder, 'rostrum.sarif')));
    write('right.undraft', RIGHT);
    assert.equal(runAction().status, 0);
    write('wrong.md', WRONG);
    assert.equal(runAction({ files: '*.md\n*.undraft' }).status, 1);
    assert.equal(runAction({ files: '*.md', options: '--limit nonsense' }).status, 2);
  });

  it('never have the name of a file run as a program', () => {
    write('$(touch planted).undraft', RIGHT);
    assert.equal(runAction({ files: '*.undraft\n$(touch planted)' }).status, 0);
    assert.ok(!existsSync(join(folder, 'planted')));
  });

  it('are checked before a commit by what the hook runs', () => {
    const [hook, ...others] = yaml('.pre-commit-hooks.yaml') as { entry: string; files: string; language: string }[];
    assert.deepEqual([hook!.language, others.length], ['node', 0]);
    const bin = join(folder, '.git/hooks/bin');
    mkdirSync(bin, { recursive: true });
    const { bin: commands } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      bin: { rostrum: string };
    };
    writeFileSync(
      join(bin, 'rostrum'),
      `#!/bin/sh\nexec "${process.execPath}" "${join(root, commands.rostrum)}" "$@"\n`,
      {
        mode: 0o755,
      },
    );
    const script = `git diff --cached --name-only --diff-filter=ACM | grep -E '${hook!.files}' | PATH="${bin}:$PATH" xargs ${hook!.entry}\n`;
    writeFileSync(join(folder, '.git/hooks/pre-commit'), `#!/bin/sh\n${script}`, { mode: 0o755 });
    const commit = (): Outcome => {
      git('add', '--all');
      const as = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
      const { status, stdout, stderr } = spawnSync('git', [...as, 'commit', '--quiet', '--message', 'draft'], {
        cwd: folder,
        encoding: 'utf8',
      });
      return { status, output: stdout + stderr };
    };
    write('statement.undraft', WRONG);
    write('notes.md', WRONG);
    const refused = commit();
    assert.equal(refused.status, 1);
    assert.match(refused.output, /statement\.undraft:3:\d+: error/);
    write('statement.undraft', RIGHT);
    assert.equal(commit().status, 0);
  });

  it('need nothing that is not in the clone', () => {
    cpSync(join(root, 'action.yml'), join(folder, 'action.yml'));
    const named = JSON.stringify(action).match(/scripts\/[\w.]+/g)!;
    for (const path of named) assert.ok(existsSync(join(root, path)), path);
  });
});

describe('the workflows', () => {
  it('publish only what has passed on every system, and hold no secret', () => {
    const release = yaml('.github/workflows/release.yml') as Workflow & {
      readonly jobs: { readonly test: { readonly strategy: { readonly matrix: { readonly os: readonly string[] } } } };
    };
    const { test, package: packed, publish } = release.jobs;
    assert.deepEqual(test.strategy.matrix.os, ['ubuntu-latest', 'windows-latest', 'macos-latest']);
    assert.deepEqual([packed!.needs, publish!.needs], ['test', 'package']);
    const steps = publish!.steps.flatMap(({ env }) => Object.values(env ?? {}));
    assert.ok(steps.length >= 4);
    for (const value of steps) assert.match(value, /^\$\{\{ (?:secrets\.\w+|github\.token) \}\}$/);
  });

  it('run scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    for (const name of ['ci', 'release']) {
      const text = readFileSync(join(root, `.github/workflows/${name}.yml`), 'utf8');
      for (const [, named] of text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)) assert.ok(scripts[named!], named);
      for (const [, path] of text.matchAll(/node (scripts\/[\w.]+)/g)) assert.ok(existsSync(join(root, path!)), path);
    }
  });
});
