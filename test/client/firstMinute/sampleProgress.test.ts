import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DONE, doneSince, PLANTED } from '../../../client/src/firstMinute/sampleProgress';
import { root } from '../../support/root';

describe('what was done in the sample', () => {
  it('is told by a finding that was there and is no longer', () => {
    const all = new Set(Object.keys(PLANTED));
    assert.deepEqual(doneSince(all, new Set(['over-time-limit', 'misquoted-text'])), [DONE.fix]);
    assert.deepEqual(doneSince(all, new Set(['wrong-resolution-year'])), [DONE.cut, DONE.quotation]);
  });

  it('is nothing before the findings are there, while they are, and for other rules', () => {
    const all = new Set(Object.keys(PLANTED));
    assert.deepEqual(doneSince(new Set(), all), []);
    assert.deepEqual(doneSince(new Set(), new Set()), []);
    assert.deepEqual(doneSince(all, all), []);
    assert.deepEqual(doneSince(new Set(['year-missing']), new Set()), []);
  });

  it('ticks the steps of the walkthrough, each by its key', () => {
    const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      contributes: { walkthroughs: { steps: { completionEvents: string[] }[] }[] };
    };
    const events = contributes.walkthroughs.flatMap(({ steps }) => steps.flatMap((step) => step.completionEvents));
    const keys = events.flatMap((event) => /^onContext:(.*)/.exec(event)?.[1] ?? []);
    assert.deepEqual(keys.sort(), Object.values(DONE).sort());
  });
});
