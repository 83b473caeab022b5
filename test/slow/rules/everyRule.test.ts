import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Corpus,
  createCorpus,
  createDraft,
  type Problem,
  rules,
  runRules,
  shippedCatalogue,
  type Wishes,
} from '../../../server/src/core';
import { formulaeOf } from '../../../server/src/core/phrases/formulae';
import { alteredDrafts } from '../../support/alteredDrafts';
import { quotedCorpus } from '../../support/quotedCorpus';
import { randomDrafts } from '../../support/randomDrafts';
import { seedCorpus, seedFiles } from '../../support/seedCorpus';

const wishes: Wishes = { settings: { limit: { seconds: 180 }, limitIsDefault: true, pace: 110 } };
const phrases = formulaeOf(shippedCatalogue).all.map(({ row }) => row.phrase);

const fileOf = (text: string, id = 'own') => ({ id, uri: `file:///${id}.txt`, text });
const corpusOf = (text: string) => createCorpus([fileOf(text)]);

/** What stands in the documents decides which wordings are offered: all of the table, each one of every three, none. */
const corpora = [
  createCorpus([]),
  seedCorpus(),
  quotedCorpus,
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
  corpusOf(''),
  corpusOf('\u0000 \uD800 ] ) ” > ``` --- S/RES/ A/RES/60/ (2396'),
];

/** Words as they are broken off, begun late, short of one, with one too many, misspelt, in another order, cut up by marks. */
const ALTERED = ['cut', 'late', 'dropped', 'added', 'misspelt', 'swapped', 'marked', 'joined'] as const;

function altered(text: string, [first, second]: readonly [number, number], how: (typeof ALTERED)[number]): string {
  const words = text.split(' ');
  const at = first % words.length;
  const other = second % words.length;
  const word = words[at]!;
  if (how === 'cut') words.splice(at + 1);
  else if (how === 'late') words.splice(0, at);
  else if (how === 'dropped') words.splice(at, 1);
  else if (how === 'added') words.splice(at, 0, ['their', 'no', '', 'resolution'][second % 4]!);
  else if (how === 'misspelt') words[at] = word.slice(0, -2) + word.slice(-1);
  else if (how === 'marked') words[at] = `${'“"(<!--\n>*[—'.charAt(second % 12)}${word}`;
  else if (how === 'joined') words.splice(at, 2, words.slice(at, at + 2).join(second % 2 === 0 ? '-' : '’s '));
  else [words[at], words[other]] = [words[other]!, word];
  return words.join(' ');
}

const alterations = fc.array(fc.tuple(fc.tuple(fc.nat(), fc.nat()), fc.constantFrom(...ALTERED)), { maxLength: 4 });
const alteredOf = (texts: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...texts), alterations)
    .map(([text, how]) => how.reduce((changed, [at, change]) => altered(changed, at, change), text));

const brokenPhrases = alteredOf(phrases).map((phrase) => `We speak of ${phrase}.`);
/** Runs of paragraphs of the seeds. */
const ofSeeds = alteredOf(seedFiles().flatMap(({ text }) => text.match(/(?:[^\n]+\n+){1,6}/g) ?? []));

const drafts = fc.oneof(
  fc
    .tuple(randomDrafts, fc.array(brokenPhrases, { maxLength: 6 }))
    .map(([draft, broken]) => `${draft}\n\n${broken.join(' ')}\n`),
  alteredDrafts,
  ofSeeds,
);

/** Documents that have nothing of what drafts are about. */
const unrelated = [
  fileOf('Beat four eggs with sugar until pale. Fold in flour and melted butter, and bake for half an hour.', 'cake'),
  fileOf('# Tides\n\nHigh water at the pier: 06.12 and 18.40 on Monday, 07.01 and 19.33 on Tuesday.\n', 'tides'),
  ...quotedCorpus.files.map((file) => ({ ...file, id: `other-${file.id}`, uri: `file:///other/${file.id}.txt` })),
];

/** Rules that hold a draft against the documents; all others rest on tables and on the draft itself. */
const OF_DOCUMENTS: ReadonlySet<string> = new Set([
  'agreed-language',
  'front-matter-value',
  'misquoted-text',
  'quote-meaning',
  'quote-not-found',
  'quote-source',
]);

/** What is told of a draft beside documents; of rules that ask these where it is told alone. */
function told(text: string, corpus: Corpus): readonly unknown[] {
  const { problems, failures } = runRules(createDraft(text), { corpus, wishes }, {}, rules);
  assert.deepEqual(failures, []);
  return problems.map(({ rule, span, message, severity, fixes }: Problem) =>
    OF_DOCUMENTS.has(rule) ? [rule, span] : [rule, span, message, severity, fixes],
  );
}

/** Fixes on agreed language that change the same letters as another finding's. */
function crossed(problems: readonly Problem[]): readonly string[] {
  const edits = problems.flatMap((problem) =>
    (problem.fixes ?? []).flatMap((fix) => fix.edits.map(({ span }) => ({ problem, span }))),
  );
  return edits
    .filter(({ problem: { rule } }) => rule === 'agreed-language')
    .flatMap(({ problem, span }) =>
      edits
        .filter((other) => other.problem !== problem && other.span.start < span.end && span.start < other.span.end)
        .map((other) => `${problem.message} | ${other.problem.rule}: ${other.problem.message}`),
    );
}

/** Cases of some hundreds of drafts each: none of them comes near the limit of a case, however busy the machine is. */
const CASES = 4;
const DRAFTS = 250;

describe('every rule', () => {
  for (let part = 1; part <= CASES; part++) {
    it(`bears any draft beside any documents: drafts to ${part * DRAFTS}`, () => {
      fc.assert(
        fc.property(drafts, fc.constantFrom(...corpora), (text, corpus) => {
          const { problems, failures } = runRules(createDraft(text), { corpus, wishes }, {}, rules);
          assert.deepEqual(failures, []);
          assert.deepEqual(crossed(problems), []);
        }),
        { numRuns: DRAFTS },
      );
    });

    it(`tells the same beside a further document that has nothing of the draft: drafts to ${part * DRAFTS}`, () => {
      const bases = [[], seedFiles()] as const;
      const beside = bases.map((files) => [createCorpus(files), createCorpus([...files, ...unrelated])] as const);
      fc.assert(
        fc.property(drafts, fc.constantFrom(...beside), (text, [alone, further]) => {
          assert.deepEqual(told(text, further), told(text, alone));
        }),
        { numRuns: DRAFTS },
      );
    });
  }

  it('bears each phrase of agreed language, broken off at each of its words, beside any documents', () => {
    const cut = phrases.flatMap((phrase) => {
      const words = phrase.split(' ');
      return words.map((_, i) => `We speak of ${words.slice(0, i + 1).join(' ')}. It matters.`);
    });
    const draft = createDraft(cut.join('\n\n'));
    for (const corpus of corpora) assert.deepEqual(runRules(draft, { corpus, wishes }, {}, rules).failures, []);
  });
});
