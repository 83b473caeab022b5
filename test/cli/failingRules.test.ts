import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../server/src/cli/run';
import { withFailingRule } from '../support/failingRule';
import { root } from '../support/root';

interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** What a verb says of a draft on standard input. */
async function runOn(draft: string, args: readonly string[]): Promise<Outcome> {
  let out = '';
  let error = '';
  const readInput = (): Promise<Uint8Array> => Promise.resolve(Buffer.from(draft));
  const terminal = { out: (text: string) => (out += text), error: (text: string) => (error += text), readInput, root };
  const status = await run(args, terminal);
  return { status, out, error };
}

const runFailing = (args: readonly string[]): Promise<Outcome> =>
  withFailingRule(() => runOn('We recall resolution 2396 (2018).\n', args));

const SENTENCE = 'the rule failing failed, so it may have missed something: broken';

describe('a rule that fails', () => {
  it('is none of ours, beside a document with another wording of what a draft breaks off', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rostrum-wordings-'));
    try {
      writeFileSync(
        join(folder, 'own.txt'),
        'Reaffirming that terrorism in all forms and manifestations constitutes a threat,\n',
      );
      const draft = 'We condemn terrorism in all its forms. We must address the root causes of terrorism.\n';
      const { status, out, error } = await runOn(draft, ['check', '--corpus', folder, '-']);
      assert.deepEqual([status, error], [0, '']);
      assert.equal(out.match(/\[agreed-language\]/g)?.length, 2);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is told by check with status 2, beside what it and the others found', async () => {
    const { status, out, error } = await runFailing(['check', '-']);
    assert.deepEqual([status, error], [2, `rostrum: -: ${SENTENCE}`]);
    assert.match(out, /first \[failing\]\n[^]*second \[failing\]\n[^]*\[wrong-resolution-year\]/);
  });

  it('is data of check', async () => {
    const { status, out } = await runFailing(['check', '--format', 'json', '-']);
    const { files } = JSON.parse(out) as { files: { failures: unknown }[] };
    assert.deepEqual([status, files[0]!.failures], [2, [{ rule: 'failing', message: SENTENCE }]]);
  });

  it('is told by report with status 2, and on its page', async () => {
    const { status, out, error } = await runFailing(['report', '-']);
    assert.deepEqual([status, error], [2, `rostrum: -: ${SENTENCE}`]);
    assert.match(out, /incomplete<\/span> The rule failing failed, so it may have missed something: broken\.<\/p>/);
  });
});
