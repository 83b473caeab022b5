import assert from 'node:assert/strict';
import {
  paragraphFrom,
  placeOfOffset,
  sectionAt,
  sectionName,
  wordAt,
} from '../../../client/src/rehearsal/timing/speech';
import { speechOfWords } from '../../support/speechOfWords';

/** Half a second a word. */
const speech = speechOfWords({ One: 'we thank the chair\nand all of you', Two: 'we agree' });

describe('places in a speech', () => {
  for (const [place, word, section] of [
    [0, 'we', 0],
    [0.49, 'we', 0],
    [0.5, 'thank', 0],
    [4, 'we', 1],
    [5, 'agree', 1],
    [99, 'agree', 1],
    [-1, 'we', 0],
  ] as const)
    it(`at ${place} s “${word}” is said`, () => {
      assert.equal(speech.words[wordAt(speech, place)]?.text, word);
      assert.equal(sectionAt(speech, place), section);
    });

  for (const [offset, place] of [
    [0, 0],
    [2, 0.5],
    [3, 0.5],
    [5, 0.5],
    [999, 0],
  ] as const)
    it(`from offset ${offset} one starts at ${place} s`, () => assert.equal(placeOfOffset(speech, offset), place));

  it('has names for sections without a title', () => {
    assert.equal(sectionName(speechOfWords({ '': 'we', Two: 'agree' }), 0), 'Opening');
    assert.equal(sectionName(speechOfWords({ '': 'we agree' }), 0), 'Speech');
    assert.equal(sectionName(speech, 1), 'Two');
  });

  for (const [from, by, to] of [
    [0, 1, 2],
    [2, 1, 4],
    [4.5, 1, 5],
    [3.9, -1, 2],
    [3, -1, 0],
    [0, -1, 0],
  ] as const)
    it(`${by > 0 ? 'on' : 'back'} from ${from} s is ${to} s`, () => assert.equal(paragraphFrom(speech, from, by), to));
});
