import assert from 'node:assert/strict';
import { createDraft, type Draft, runRules, type Wishes } from '../../server/src/core';
import { sentences } from '../../server/src/core/text/sentences';
import { seedCorpus, seedFiles } from '../support/seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };

/** Findings that were there and went, though all that was typed in between stands behind them. */
interface Typing {
  readonly words: number;
  /** "rule: the text as far as it was typed when the finding went" */
  readonly gone: readonly string[];
}

/** Types a text key by key. As nothing before a finding changes, one that goes was wrong to come. */
function type(text: string): Typing {
  const context = { corpus: seedCorpus(), wishes };
  const gone: string[] = [];
  let draft: Draft | undefined;
  let shown = new Map<string, string>();
  for (let end = 1; end <= text.length; end++) {
    draft = createDraft(text.slice(0, end), { previous: draft });
    const { problems, failures } = runRules(draft, context);
    assert.deepEqual(failures, []);
    const now = new Map(problems.map(({ rule, span, message }) => [`${rule} ${span.start}`, message]));
    for (const [key, message] of shown) {
      const behind = text.slice(Math.max(0, end - 40), end);
      if (!now.has(key)) gone.push(`${key}: ${message} — …${JSON.stringify(behind)}`);
    }
    shown = now;
  }
  return { words: text.split(/\s+/).length, gone };
}

/** Prints the figure, and holds it to the limit. */
function assertQuiet(typings: readonly Typing[], title: string): void {
  const words = typings.reduce((sum, typing) => sum + typing.words, 0);
  const gone = typings.flatMap((typing) => typing.gone);
  const per100 = (gone.length * 100) / words;
  console.log(`      ${title}: ${words} words, ${gone.length} transient findings, ${per100.toFixed(2)} per 100 words`);
  assert.ok(per100 <= 0.5, gone.join('\n'));
}

/** Every so many of some things, from the first on. */
function each<T>(step: number, all: readonly T[]): readonly T[] {
  return all.filter((_, i) => i % step === 0);
}

describe('quiet while typing', () => {
  it('the seeds', () => {
    const texts = seedFiles().flatMap(({ text }) =>
      each(
        16,
        text.split(/\n{2,}/).filter((part) => part.length > 200),
      ),
    );
    assertQuiet(
      texts.map((text) => type(text.slice(0, 1000))),
      'seeds',
    );
  });

  it('drafts that quote the seeds rightly', () => {
    const all = seedFiles().flatMap(({ text }) =>
      text
        .split(/\n{2,}/)
        .flatMap((part) => sentences(part).map(({ start, end }) => part.slice(start, end)))
        .filter((sentence) => /^[A-Z][^“”"*\n[\]()#|]{60,300}\.$/.test(sentence)),
    );
    const texts = each(12, all).map((sentence, i) => {
      const words = sentence.slice(0, -1);
      const half = words.slice(words.indexOf(' ', words.length / 2) + 1);
      return [
        `The Conference heard that “${words}”. We agree.`,
        `The concept note says: “${words.replace(/^(\S+ ){3}/, '$&… ').replace(/… (\S+ ){2}/, '… ')}.”\n\nIt is right.`,
        `They call for “${half}”, and so do we.`,
        `> ${sentence}\n\nSo they say.`,
      ][i % 4]!;
    });
    assert.ok(texts.length > 15);
    assertQuiet(texts.map(type), 'quotations');
  });
});
