import assert from 'node:assert/strict';
import { inParagraph } from '../../../server/src/core/keyQuestions/paragraphScores';

/** The score of one question for each sentence, where it stands. */
function inContext(...sentences: readonly (readonly [sentence: string, own: number])[]): readonly number[] {
  return inParagraph(sentences.map(([sentence, own]) => ({ sentence, scores: [own] }))).map(([score]) => score!);
}

describe('inParagraph', () => {
  it('leaves a sentence by itself what its words have, with that of the paragraph it is', () => {
    const [alone] = inContext(['Borders are long.', 0.2]);
    assert.ok(alone! >= 0.2 && alone! < 0.25);
  });

  it('lifts a sentence among others that speak to the question', () => {
    const [, weak] = inContext(['Borders are long.', 0.3], ['Patrols are few.', 0.06], ['Customs help.', 0.3]);
    const [lone] = inContext(['Patrols are few.', 0.06]);
    assert.ok(weak! > 2 * lone!);
  });

  it('lifts no sentence that says nothing of it', () => {
    const [, other] = inContext(['Borders are long.', 0.5], ['Tuna is dear.', 0]);
    assert.equal(other, 0);
  });

  it('takes one that begins with a pronoun for going on', () => {
    for (const sentence of ['They are open to all.', 'In this regard, we act.', 'We support them at once.']) {
      const [, on] = inContext(['Borders are long.', 0.5], [sentence, 0]);
      assert.ok(on! > 0.15, sentence);
    }
  });

  it('has the sentence before weigh more than the one behind', () => {
    const [, behindStrong] = inContext(['Tuna is dear.', 0], ['Patrols.', 0.1], ['Borders.', 0.5], ['Tuna.', 0]);
    const [, , beforeStrong] = inContext(['Tuna is dear.', 0], ['Borders.', 0.5], ['Patrols.', 0.1], ['Tuna.', 0]);
    assert.ok(beforeStrong! > behindStrong!);
  });

  it('counts thanks and congratulations for less', () => {
    const [thanks] = inContext(['We thank the Office for its work at the borders.', 0.3]);
    const [work] = inContext(['The Office works at the borders.', 0.3]);
    assert.ok(thanks! < work!);
  });

  it('has nothing for nothing', () => {
    assert.deepEqual(inParagraph([]), []);
  });
});
