import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckReport, TimeReport } from '../../server/src/core/report/json';
import { root } from '../support/root';

const note = 'seeds/2023-conference-concept-note.txt';
const noteText = readFileSync(join(root, note), 'utf8');

/** Runs the bundled command line as a user would. */
function rostrum(args: readonly string[], input = ''): string {
  return spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], { cwd: root, input, encoding: 'utf8' })
    .stdout;
}
const reportOf = (args: readonly string[], input?: string): unknown =>
  (JSON.parse(rostrum([...args, '--format', 'json'], input)) as { files: unknown[] }).files[0];

describe('rostrum, of a text that is not spoken', () => {
  for (const [name, args, input] of [
    ['as it is', ['check', note], ''],
    ['that says so', ['check', '-'], `---\nkind: concept-note\n---\n${noteText}`],
    ['for an event', ['check', '--event', 'hlc-2023', note], ''],
  ] as const)
    it(`check has no word about its time ${name}`, () => {
      const { problems, time } = reportOf(args, input) as CheckReport;
      assert.deepEqual(
        problems.filter(({ rule }) => /time|pace/.test(rule)),
        [],
      );
      assert.equal(time.kind.kind, 'concept-note');
      assert.match(rostrum(args, input), /: 35:08\n$/);
    });

  it('time says how long it is, and that it has no limit', () => {
    const report = reportOf(['time', note]) as TimeReport;
    assert.deepEqual(
      ['limitSeconds', 'limitSource', 'overSeconds', 'overWords'].filter((key) => key in report),
      [],
    );
    assert.equal(report.words, 3859);
    assert.match(
      rostrum(['time', note]),
      /: 35:08\. 3859 words take .* No limit: a concept note is not spoken \(its title says “Concept Note”\)\.\n$/,
    );
  });

  it('time holds it to a limit that is asked for', () => {
    assert.equal((reportOf(['time', '--limit', '4m', note]) as TimeReport).limitSeconds, 240);
  });

  it('report says that it has no limit, and finds nothing in it', () => {
    const page = rostrum(['report', note]);
    assert.match(page, /No limit: a concept note is not spoken/);
    assert.doesNotMatch(page, /Too long|over-time-limit/);
  });
});
