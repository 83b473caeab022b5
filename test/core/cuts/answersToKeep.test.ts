import assert from 'node:assert/strict';
import { answersToKeep, type KeptAnswers, lostAnswers } from '../../../server/src/core/cuts/answersToKeep';
import { keptOf } from '../../../server/src/core/cuts/kept';
import { createDraft } from '../../../server/src/core/draft/draft';
import { type BearingSentence, type QuestionCoverage } from '../../../server/src/core/keyQuestions/coverage';

const lines = ['Courts met in the full and complete hall.', 'Judges came by sea.', 'Police rested.'] as const;
const text = `${lines[0]} ${lines[1]}\n\n${lines[2]}\n`;
const draft = createDraft(text);
const spanOf = (words: string): { start: number; end: number } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

function bearing(line: string, given: Partial<BearingSentence>, matched = line): BearingSentence {
  const word = { start: 0, end: 1, weight: 1 };
  return {
    span: spanOf(line),
    does: 'answers',
    score: 0.8,
    alone: 0.5,
    restsOn: 'itself',
    gives: undefined,
    matches: [{ word, ground: 'same word', said: spanOf(matched) }],
    brings: new Set(),
    saysOnly: new Set(),
    ...given,
  };
}
const covered = (sentences: readonly BearingSentence[]): QuestionCoverage => ({
  question: 'q',
  state: sentences.length === 0 ? 'open' : sentences.some(({ does }) => does === 'answers') ? 'answered' : 'touched',
  sentences,
});
const wordsOf = ({ sentences }: KeptAnswers): readonly string[] => [
  ...new Set(sentences.map(({ start, end }) => text.slice(start, end))),
];

const before = covered([bearing(lines[0], { alone: 0.9 }, 'Courts'), bearing(lines[1], {}), bearing(lines[2], {})]);

describe('what is kept of the answers to key questions', () => {
  it('is the sentence that does most, where the question stands with it', () =>
    assert.deepEqual(wordsOf(answersToKeep(draft, [before], () => [before])), [lines[0]]));

  it('is more the longer the question would be lost', () => {
    const kept = (rounds: number): readonly string[] => {
      let round = 0;
      return wordsOf(answersToKeep(draft, [before], () => [round++ < rounds ? covered([]) : before]));
    };
    assert.deepEqual([1, 2, 4].map(kept), [[lines[0]], [lines[0], lines[1]], lines]);
  });

  it('is more where the question would be answered by a hair', () => {
    const weak = covered([bearing(lines[0], { score: 0.1 })]);
    assert.deepEqual(wordsOf(answersToKeep(draft, [before], () => [weak])), lines);
    assert.deepEqual(wordsOf(answersToKeep(draft, [weak], () => [weak])), [lines[0]]);
  });

  it('is nothing of a question that stays open', () =>
    assert.deepEqual(wordsOf(answersToKeep(draft, [covered([])], () => [covered([])])), []));

  it('lets go set phrases beside the words that a sentence shares with its question, and nothing else', () => {
    const { touches } = keptOf(answersToKeep(draft, [before], () => [before]));
    const cut = (kind: 'doubling' | 'aside' | 'sentence', words: string): boolean =>
      touches({ kind, span: spanOf(words), isSentence: kind === 'sentence', replacement: '' });
    assert.ok(!cut('doubling', 'and complete'));
    assert.ok(cut('doubling', 'Courts'));
    assert.ok(cut('aside', 'and complete'));
    assert.ok(cut('sentence', lines[0]));
    assert.ok(!cut('sentence', lines[2]));
  });

  it('are lost where a draft does less for a question than it did', () => {
    const touched = covered([bearing(lines[0], { does: 'touches' })]);
    const open = covered([]);
    assert.deepEqual(lostAnswers([before, touched, open], [touched, touched, before]), [0]);
    assert.deepEqual(lostAnswers([before, touched], [before, open]), [1]);
  });
});
