import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PLANTED } from '../../client/src/firstMinute/sampleProgress';
import { createDraft, runRules, type Wishes } from '../../server/src/core';
import { root } from '../support/root';
import { seedCorpus } from '../support/seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };
const sample = readFileSync(join(root, 'walkthrough', 'threeErrors.undraft'), 'utf8');

/** Rules with a finding, and the words that each marks. */
function found(text: string): Readonly<Record<string, string>> {
  const { problems, failures } = runRules(createDraft(text), { corpus: seedCorpus(), wishes });
  assert.deepEqual(failures, []);
  const all = problems.map(({ rule, span }) => [rule, text.slice(span.start, span.end)] as const);
  assert.equal(new Set(all.map(([rule]) => rule)).size, all.length, 'a rule has two findings');
  return Object.fromEntries(all);
}

describe('the sample of the walkthrough', () => {
  it('has the three planted errors, and nothing else to be said', () => {
    const { 'over-time-limit': tooLong, ...others } = found(sample);
    assert.deepEqual(others, { 'wrong-resolution-year': '2018', 'misquoted-text': 'regional' });
    assert.match(tooLong!, /^learned,$/);
    assert.deepEqual(Object.keys(found(sample)).sort(), Object.keys(PLANTED).sort());
  });

  it('has none once they are corrected', () => {
    const corrected = sample
      .replace('2018', '2017')
      .replace('regional', 'international')
      .replace(' We invite all Member States to share what they have learned, failures included.', '');
    assert.deepEqual(found(corrected), {});
  });

  it('has each place to which a step of the walkthrough leads', () => {
    const manifest = readFileSync(join(root, 'package.json'), 'utf8');
    const places = [...manifest.matchAll(/command:rostrum\.openSample\?([^)]*)\)/g)].map(
      ([, argument]) => (JSON.parse(decodeURIComponent(argument!)) as [string])[0],
    );
    assert.equal(places.length, 4);
    for (const place of places) assert.equal(sample.split(place).length, 2, place);
  });
});
