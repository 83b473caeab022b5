import assert from 'node:assert/strict';
import { contentOf } from '../../../server/src/core/meaning/sentenceContent';
import { readAlone, readingOf } from '../../../server/src/core/keyQuestions/reading';

type Row = readonly [sentence: string, ...scores: number[]];
/** How likely each sentence of some paragraphs speaks to each question. */
function read(...paragraphs: readonly (readonly Row[])[]): readonly (readonly number[])[] {
  return readingOf(
    paragraphs.flatMap((rows, paragraph) =>
      rows.map(([sentence, ...scores]) => ({ sentence, scores, kinds: [], paragraph, ...contentOf(sentence) })),
    ),
  );
}
const NONE: Row = ['Tuna is dear.', 0, 0, 0];
const FIRST: Row = ['Borders are long.', 0.4, 0, 0];
const SECOND: Row = ['Courts are slow.', 0, 0.4, 0];
const THIRD: Row = ['Youth is hopeful.', 0, 0, 0.4];
const WEAK: Row = ['Patrols are few.', 0.08, 0, 0];

describe('readingOf', () => {
  it('gives shares of what is sure, also of a long draft', () => {
    const reading = read([NONE], ...Array.from({ length: 3000 }, () => [FIRST, WEAK, NONE]));
    for (const row of reading) for (const share of row) assert.ok(share >= 0 && share <= 1, `${share}`);
    assert.ok(reading[1]![0]! > 0.5);
  });

  it('has nothing for nothing', () => {
    assert.deepEqual(readingOf([]), []);
    assert.deepEqual(read([['Borders are long.']]), [[]]);
  });

  it('understands a sentence that says little by its paragraph', () => {
    const [, , weak] = read([NONE], [FIRST, WEAK, FIRST], [NONE]);
    const [, lone] = read([NONE], [WEAK], [NONE]);
    assert.ok(weak![0]! > 2 * lone![0]!, `${weak![0]} and ${lone![0]}`);
  });

  it('takes a sentence without any word of the question for its paragraph’s, but not in another one', () => {
    const [, , within] = read([NONE], [FIRST, NONE, FIRST], [NONE]);
    const [, , apart] = read([NONE], [FIRST], [NONE], [FIRST], [NONE]);
    assert.ok(within![0]! > 0.5);
    assert.ok(apart![0]! < 0.2);
  });

  it('goes on more surely with a sentence that points back', () => {
    for (const sentence of ['They are open to all.', 'In this regard, we act.', 'We support them at once.']) {
      const [, , pointing] = read([NONE], [FIRST, [sentence, 0, 0, 0]], [NONE]);
      const [, , other] = read([NONE], [FIRST, NONE], [NONE]);
      assert.ok(pointing![0]! > other![0]!, sentence);
    }
  });

  it('expects the questions in their order', () => {
    const unsure: Row = ['We work together.', 0.15, 0.15, 0.15];
    const [, , between] = read([NONE], [FIRST], [unsure], [THIRD], [NONE]);
    assert.equal(Math.max(...between!), between![1]);
    const [, first] = read([NONE], [unsure], [SECOND], [THIRD], [NONE]);
    assert.equal(Math.max(...first!), first![0]);
  });

  it('follows the words where the draft has another order', () => {
    const reading = read([NONE], [THIRD, THIRD], [FIRST, FIRST], [SECOND, SECOND], [NONE]);
    assert.deepEqual(
      [1, 3, 5].map((at) => reading[at]!.findIndex((share) => share > 0.5)),
      [2, 0, 1],
    );
  });

  it('asks for words: order alone makes no answer', () => {
    const [, , , between] = read([NONE], [FIRST, FIRST], [NONE, NONE], [THIRD, THIRD], [NONE]);
    assert.ok(Math.max(...between!) < 0.4);
  });

  it('counts thanks and congratulations for less', () => {
    const [, thanks] = read([NONE], [['We thank the Office for its work at the borders.', 0.1, 0, 0]], [NONE]);
    const [, work] = read([NONE], [['The Office works at the borders.', 0.1, 0, 0]], [NONE]);
    assert.ok(thanks![0]! < 0.5 * work![0]!);
  });

  it('takes a sentence that gives what a question asks for rather for that one', () => {
    const sentence = 'Borders are too long.';
    const reading = (kinds: readonly ('difficulties' | 'practices')[]) =>
      readingOf(
        ['Tuna is dear.', sentence, 'Tuna is dear.'].map((sentence, paragraph) => ({
          sentence,
          scores: paragraph === 1 ? [0.1, 0.1] : [0, 0],
          kinds,
          paragraph,
          stock: new Set<never>(),
        })),
      )[1]!;
    const [asked] = reading(['difficulties', 'practices']);
    const [other] = reading(['practices', 'difficulties']);
    assert.ok(asked! > other!, `${asked} and ${other}`);
  });

  it('expects opening and closing words to speak to no question', () => {
    const [opening, , closing] = read([WEAK], [WEAK], [WEAK]);
    const [, , middle] = read([NONE], [NONE], [WEAK], [NONE], [NONE]);
    assert.ok(opening![0]! < middle![0]! && closing![0]! < middle![0]!);
  });
});

describe('readAlone', () => {
  const alone = (...scores: number[]) =>
    readAlone({ sentence: 'Borders are long.', scores, kinds: [], paragraph: 0, stock: new Set() });

  it('rises with what a sentence has of the question, and falls with what it has of others', () => {
    const [none, some, much] = [alone(0, 0), alone(0.2, 0), alone(0.5, 0)].map(([share]) => share!);
    assert.ok(none! < 0.3 && none! < some! && some! < much! && much! < 1);
    assert.ok(alone(0.5, 0.4)[0]! < much!);
  });
});
