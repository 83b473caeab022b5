import assert from 'node:assert/strict';
import { normalisations, normalisationsBetween } from '../../../server/src/core/quotes/normalisations';

describe('normalisationsBetween', () => {
  for (const [written, printed, ...ids] of [
    ['the Member States', 'the Member States'],
    ['the  Member\nStates', 'the Member States', 'spaces'],
    ['the member States', 'the Member States', 'case'],
    ["the States' own", 'the States’ own', 'apostrophes'],
    ['the "One UN" way', 'the “One UN” way', 'quotation-marks'],
    ['the ‘One UN’ way', 'the “One UN” way', 'quotation-marks'],
    ['counter‑terrorism', 'counter-terrorism', 'hyphens'],
    ['inter-\nnational', 'international', 'line-end'],
    ['counter-\nterrorism', 'counter-terrorism', 'line-end'],
    ['hostage- taking', 'hostage-taking', 'line-end'],
    ['labora- tories', 'laboratories', 'line-end'],
    ['every<br>test', 'every test', 'page'],
    ['ﬁnancing', 'financing', 'letters'],
    ['all States act', 'all States, act', 'marks'],
    ['**all** States', 'all States', 'page'],
    ['all States[^2] act', 'all States act', 'page'],
    ['all\n> States', 'all States', 'page', 'spaces'],
    ['shall: (a) Keep; (b) Report', 'shall: Keep; Report', 'labels'],
    ['recalls paragraph 2 (a)', 'recalls paragraph 2 (a)'],
    ['All\nstates', 'all States', 'spaces', 'case'],
  ] as const) {
    it(`${JSON.stringify(written)} for ${JSON.stringify(printed)}`, () =>
      assert.deepEqual(normalisationsBetween(written, printed), ids));
  }

  it('knows a figure by its marks', () => {
    assert.equal(normalisationsBetween('over 1.5 per cent', 'over 1,5 per cent'), undefined);
  });

  it('finds no normalisation for other words', () => {
    assert.equal(normalisationsBetween('all States', 'all Parties'), undefined);
    assert.equal(normalisationsBetween('pre- and post-war', 'preand post-war'), undefined);
  });

  it('has a sentence for each', () => {
    for (const { id, says } of normalisations) assert.ok(id.length > 0 && says.length > 10);
  });
});
