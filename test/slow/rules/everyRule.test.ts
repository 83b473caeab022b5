import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createCorpus, createDraft, rules, runRules, shippedCatalogue, type Wishes } from '../../../server/src/core';
import { formulaeOf } from '../../../server/src/core/phrases/formulae';
import { randomDrafts } from '../../support/randomDrafts';
import { seedCorpus } from '../../support/seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };
const phrases = formulaeOf(shippedCatalogue).all.map(({ row }) => row.phrase);

const corpusOf = (text: string) => createCorpus([{ id: 'own', uri: 'file:///own.txt', text }]);

/** What stands in the documents decides which wordings are offered: all of the table, each one of every three, none. */
const corpora = [
  createCorpus([]),
  seedCorpus(),
  corpusOf(phrases.map((phrase) => `The meeting noted ${phrase} once more.`).join('\n\n')),
  ...[0, 1, 2].map((rest) =>
    corpusOf(
      phrases
        .filter((_, i) => i % 3 === rest)
        .map((phrase) => `Reaffirming ${phrase} today, ${phrase} tomorrow.`)
        .join('\n\n'),
    ),
  ),
  corpusOf('Reaffirming that terrorism in all forms and manifestations constitutes a threat,'),
];

/** A phrase of the table that is broken off, begun late, short of a word or with one too many. */
const brokenPhrases = fc
  .tuple(
    fc.constantFrom(...phrases),
    fc.nat(30),
    fc.nat(30),
    fc.constantFrom('cut', 'late', 'dropped', 'added', 'misspelt', 'swapped'),
  )
  .map(([phrase, first, second, how]) => {
    const words = phrase.split(' ');
    const at = first % words.length;
    const other = second % words.length;
    const word = words[at]!;
    if (how === 'cut') words.splice(at + 1);
    else if (how === 'late') words.splice(0, at);
    else if (how === 'dropped') words.splice(at, 1);
    else if (how === 'added') words.splice(at, 0, 'their');
    else if (how === 'misspelt') words[at] = word.slice(0, -2) + word.slice(-1);
    else [words[at], words[other]] = [words[other]!, word];
    return `We speak of ${words.join(' ')}.`;
  });

const drafts = fc
  .tuple(randomDrafts, fc.array(brokenPhrases, { maxLength: 6 }))
  .map(([draft, broken]) => `${draft}\n\n${broken.join(' ')}\n`);

describe('every rule', () => {
  it('bears any draft beside any documents', () => {
    fc.assert(
      fc.property(drafts, fc.constantFrom(...corpora), (text, corpus) => {
        const { failures } = runRules(createDraft(text), { corpus, wishes }, {}, rules);
        assert.deepEqual(failures, []);
      }),
      { numRuns: 150 },
    );
  });

  it('bears each phrase of agreed language, broken off at each of its words, beside any documents', () => {
    const cut = phrases.flatMap((phrase) => {
      const words = phrase.split(' ');
      return words.map((_, i) => `We speak of ${words.slice(0, i + 1).join(' ')}. It matters.`);
    });
    const draft = createDraft(cut.join('\n\n'));
    for (const corpus of corpora) assert.deepEqual(runRules(draft, { corpus, wishes }, {}, rules).failures, []);
  });
});
