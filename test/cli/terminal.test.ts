import assert from 'node:assert/strict';
import { ansiPaint, isColoured } from '../../server/src/cli/ansiPaint';
import { ProgressLine } from '../../server/src/cli/progressLine';
import { run } from '../../server/src/cli/run';
import { unpainted } from '../../server/src/core';
import { root } from '../support/root';

const DRAFT = 'We recall resolution 2396 (2018).\n';

describe('colours', () => {
  for (const [stream, env, expected] of [
    ['terminal', {}, true],
    ['file', {}, false],
    ['terminal', { NO_COLOR: '1' }, false],
    ['terminal', { NO_COLOR: '' }, true],
    ['terminal', { TERM: 'dumb' }, false],
    ['file', { FORCE_COLOR: '1' }, true],
    ['file', { FORCE_COLOR: '' }, true],
    ['terminal', { FORCE_COLOR: '0' }, false],
    ['file', { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ] as const)
    it(`are ${expected ? 'there' : 'not there'} on a ${stream} with ${JSON.stringify(env)}`, () =>
      assert.equal(isColoured({ isTTY: stream === 'terminal' }, env), expected));

  it('change no letter of what a verb says, and mark how severe a finding is', async () => {
    const said = async (args: readonly string[], paint = unpainted): Promise<string> => {
      let out = '';
      const readInput = (): Promise<Uint8Array> => Promise.resolve(Buffer.from(DRAFT));
      await run(args, { out: (text) => (out += text), error: () => undefined, readInput, root, paint });
      return out;
    };
    for (const args of [
      ['check', '-'],
      ['fix', '--diff', '-'],
      ['quotes', '-'],
    ]) {
      const coloured = await said(args, ansiPaint);
      // eslint-disable-next-line no-control-regex
      assert.equal(coloured.replace(/\u001B\[\d+m/g, ''), await said(args));
    }
    assert.ok((await said(['check', '-'], ansiPaint)).includes('\u001B[31merror:\u001B[39m'));
    assert.doesNotMatch(await said(['check', '--format', 'json', '-'], ansiPaint), /\[31m/);
  });
});

describe('the line of progress', () => {
  it('shows nothing in the first second, then ten states a second at most, and goes away', () => {
    let now = 5000;
    const written: string[] = [];
    const line = new ProgressLine({ write: (text) => written.push(text), now: () => now, columns: 12 });
    line.show('at once');
    line.clear();
    now += 1000;
    line.show('1 of 300 files read');
    now += 99;
    line.show('too soon');
    now += 1;
    line.show('2 of 300');
    line.clear();
    line.clear();
    assert.deepEqual(written, ['\r\u001B[K1 of 300 fi', '\r\u001B[K2 of 300', '\r\u001B[K']);
  });

  it('is told how far a verb is', async () => {
    const states: string[] = [];
    const terminal = {
      out: () => undefined,
      error: () => undefined,
      readInput: () => Promise.resolve(Buffer.from(DRAFT)),
      root,
    };
    await run(['check', '-', 'seeds/2018-cted-statement.txt'], {
      ...terminal,
      progress: (state) => states.push(state),
    });
    assert.deepEqual(states, [
      '1 of 2 files read',
      '2 of 2 files read',
      '1 of 2 drafts checked',
      '2 of 2 drafts checked',
    ]);
  });
});
