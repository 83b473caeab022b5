import assert from 'node:assert/strict';
import { completionItemsAt, createDraft, type Draft, inlineCompletionAt } from '../../../../server/src/core';
import { seedCorpus } from '../../../support/seedCorpus';

const corpus = seedCorpus();

/** What is typed: names, a list of resolutions, prose, the end of one sentence. */
const TYPED =
  ' As Mr. Voronkov said, we act under resolutions 1373 (2001), 2178 (2014) and 2396 (2017). Together we prevent violent extremism in all its forms.';

/** Sentences of a document, so many words of them. */
function sentences(words: number): readonly string[] {
  const text = corpus.file('2018-conference-concept-note')!.text.replace(/\s+/g, ' ');
  const found: string[] = [];
  for (let left = words; left > 0;)
    for (const sentence of text.match(/[^.]+\./g)!) {
      if (left <= 0) break;
      found.push(sentence.trim());
      left -= sentence.split(' ').length;
    }
  return found;
}

/** Types on behind a text, with list and ghost text at each letter; milliseconds of processor a letter. */
function typing(text: string): number {
  let draft: Draft = createDraft(text);
  completionItemsAt(draft, text.length, corpus);
  const before = process.cpuUsage();
  for (let end = 1; end <= TYPED.length; end++) {
    draft = createDraft(text + TYPED.slice(0, end), { previous: draft });
    completionItemsAt(draft, draft.text.length, corpus);
    inlineCompletionAt(draft, draft.text.length, corpus);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / TYPED.length;
}

/** Rounds in which the two take turns: what disturbs a measurement only adds to it, so the least counts. */
const FEWEST_ROUNDS = 3;
const MOST_ROUNDS = 10;

describe('completion in a paragraph as long as a speech', () => {
  for (const [words, bar] of [
    [1_500, 1.5],
    [6_000, 2],
  ] as const)
    it(`costs at ${words} words in one line what it does in paragraphs`, function () {
      const all = sentences(words);
      const line = all.join(' ');
      const paragraphs = all
        .map((sentence, at) => sentence + (at % 4 === 3 ? '\n\n' : ' '))
        .join('')
        .trimEnd();
      const least = { line: Infinity, paragraphs: Infinity };
      const ratio = (): number => least.line / least.paragraphs;
      for (let round = 1; round <= MOST_ROUNDS && (round <= FEWEST_ROUNDS || ratio() >= bar); round++) {
        least.line = Math.min(least.line, typing(line));
        least.paragraphs = Math.min(least.paragraphs, typing(paragraphs));
      }
      const figures = `${least.line.toFixed(2)} ms a letter in one line, ${least.paragraphs.toFixed(2)} ms in paragraphs`;
      this.test!.title += ` (${figures})`;
      assert.ok(ratio() < bar, figures);
    });
});
