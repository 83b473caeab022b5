import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDraft } from '../../server/src/core';
import { findEvent, findSession } from '../../server/src/core/events/eventLookup';
import { coverageOf, type CoverageState } from '../../server/src/core/keyQuestions/coverage';
import { root } from '../support/root';
import { seedCorpus } from '../support/seedCorpus';

interface LabelledDraft {
  readonly id: string;
  readonly event: string;
  readonly session: string;
  readonly paragraphs: readonly (readonly string[])[];
  readonly labels: readonly { readonly status: CoverageState; readonly sentences: readonly number[] }[];
}

/** Floors under what is measured on drafts that were at hand, no aims: docs/accuracy.md has those. */
const PRECISION = 0.9;
const RECALL = 0.9;
const FALSE_TICKS = 0.3;
const RIGHT_SENTENCE = 0.9;
const STATES = 0.82;

describe('coverage of key questions on drafts that are labelled by question', () => {
  const drafts = ['own', 'first'].flatMap((part) => {
    const file = join(root, 'test/support/truth/coverage', part, 'drafts.json');
    return JSON.parse(readFileSync(file, 'utf8')) as readonly LabelledDraft[];
  });
  const corpus = seedCorpus();
  const pairs = drafts.flatMap(({ id, event, session, paragraphs, labels }) => {
    const text = paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
    const draft = createDraft(`${text}\n`);
    const questions = findSession(findEvent(corpus.events, event)!, session)!.questions.map(
      (question) => question.text,
    );
    const coverage = coverageOf(draft, questions, corpus);
    assert.equal(coverage.length, labels.length, id);
    const all = paragraphs.flat();
    return labels.map((label, number) => {
      const { state, sentences } = coverage[number]!;
      const told = sentences.flatMap(({ span, does }) =>
        does === 'answers' ? [text.slice(span.start, span.end)] : [],
      );
      const isRight = told.some((sentence) =>
        label.sentences.some((at) => all[at - 1]!.includes(sentence) || sentence.includes(all[at - 1]!)),
      );
      return { id, question: questions[number], label, state, told, isRight };
    });
  });
  const ticks = pairs.filter(({ state }) => state === 'answered');
  const right = ticks.filter(({ label }) => label.status === 'answered');

  it('ticks what is answered', () => {
    const answered = pairs.filter(({ label }) => label.status === 'answered');
    const missed = answered.filter(({ state }) => state !== 'answered');
    const wrong = ticks.filter(({ label }) => label.status !== 'answered');
    const list = [...wrong, ...missed]
      .map(({ id, question, told }) => `${id}: ${question} ${told.join(' ')}`)
      .join('\n');
    assert.ok(right.length / ticks.length >= PRECISION, `${right.length} of ${ticks.length} ticks are right\n${list}`);
    assert.ok(right.length / answered.length >= RECALL, `${right.length} of ${answered.length} are found\n${list}`);
    assert.ok(wrong.length / drafts.length <= FALSE_TICKS, `${wrong.length} false ticks\n${list}`);
  });

  it('names a sentence that answers', () => {
    const named = right.filter(({ isRight }) => isRight);
    assert.ok(named.length / right.length >= RIGHT_SENTENCE, `${named.length} of ${right.length}`);
  });

  it('tells answered, touched and open', () => {
    const same = pairs.filter(({ label, state }) => label.status === state);
    assert.ok(same.length / pairs.length >= STATES, `${same.length} of ${pairs.length}`);
  });
});
