import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDraft, WEIGHTS } from '../../../server/src/core';
import { effortOf } from '../../../server/src/core/speech/effort';
import { measureWithin } from '../../../server/src/core/time/measure';
import { spokenWords } from '../../../server/src/core/text/spokenWords';
import { root } from '../../support/root';
import { seedFiles } from '../../support/seedCorpus';

const efforts = (text: string): readonly number[] => effortOf(text, spokenWords(text));
const effort = (text: string): number => efforts(text).at(-1) ?? 0;

describe('the effort of a paragraph', () => {
  it('is that of its syllables, letters and pauses', () => {
    const { syllable, letter, comma, sentence, paragraph } = WEIGHTS;
    const expected = 7 * syllable + 18 * letter + comma + sentence + paragraph;
    assert.ok(Math.abs(effort('We, the people. We agree.') - expected) < 1e-9);
  });

  for (const [name, less, more] of [
    ['figures', 'in the year', 'in the 2,345,678'],
    ['a comma', 'States agree', 'States, agree'],
    ['a sentence', 'States, they agree', 'States. They agree'],
    ['long words', 'we act now', 'international organizations cooperate'],
    ['letters that are spelled', 'the Committee', 'the UNODC UNHCR'],
  ] as const) {
    it(`grows with ${name}`, () => assert.ok(effort(more) > effort(less)));
  }

  it('takes nothing for what is not said', () => {
    assert.equal(effort('resolution 2396 (2017) says'), effort('resolution 2396 says'));
  });

  it('of ordinary prose is the number of its words', () => {
    const total = { words: 0, effort: 0 };
    for (const { text } of seedFiles()) {
      const measure = measureWithin(createDraft(text), { start: 0, end: text.length });
      total.words += measure.words;
      total.effort += measure.effort;
    }
    assert.ok(Math.abs(total.effort / total.words - 1) < 0.01, `${total.effort} for ${total.words} words`);
  });

  it('is documented with the weights it has', () => {
    const page = readFileSync(join(root, 'docs', 'speaking-time.md'), 'utf8');
    const told = [...page.matchAll(/^\| a (?:syllable|letter|pause).*\| ([\d.]+) +\|$/gm)].map(([, weight]) =>
      Number(weight),
    );
    assert.deepEqual(told, Object.values(WEIGHTS));
  });
});
