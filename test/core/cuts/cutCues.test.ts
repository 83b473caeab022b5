import assert from 'node:assert/strict';
import { createDraft } from '../../../server/src/core';
import { alikeWords } from '../../../server/src/core/cuts/alikeWords';
import { asides } from '../../../server/src/core/cuts/asideCues';
import { asideCuts } from '../../../server/src/core/cuts/asides';
import { type CutIdea } from '../../../server/src/core/cuts/cut';
import { compliments } from '../../../server/src/core/cuts/sentenceCues';
import { sentenceCuts } from '../../../server/src/core/cuts/sentenceCuts';
import { spokenSentences } from '../../../server/src/core/cuts/spokenSentences';
import { wordingCuts } from '../../../server/src/core/cuts/wording';
import { longForms } from '../../../server/src/core/cuts/longFormCues';
import { openings } from '../../../server/src/core/cuts/openingCues';
import { wishes } from '../../../server/src/core/cuts/wishCues';
import { readMarks } from '../../support/marks';
import { seedCorpus } from '../../support/seedCorpus';

const HEAD = 'Mr. Chair,\n\n';

/** The cuts of each kind of a paragraph. */
function cutsIn(paragraph: string): readonly CutIdea[] {
  const sentences = spokenSentences(createDraft(`${HEAD}${paragraph}\n\nI thank you.\n`));
  const words = sentences.flatMap((sentence) => [...wordingCuts(sentence, seedCorpus()), ...asideCuts(sentence)]);
  return [...words, ...sentenceCuts(sentences, [])];
}

function hasCut(marked: string, kind: CutIdea['kind']): void {
  const { text, ranges } = readMarks(marked);
  const [wanted] = ranges.map(({ start, end }) => ({ start: HEAD.length + start, end: HEAD.length + end }));
  const found = cutsIn(text).filter((cut) => cut.kind === kind);
  assert.ok(
    found.some(({ span }) => span.start === wanted!.start && span.end === wanted!.end),
    JSON.stringify(found),
  );
}

describe('rows of words that can go', () => {
  for (const table of [openings, longForms, wishes])
    for (const line of table.rows.flatMap(({ accept }) => accept)) it(line, () => hasCut(line, 'opening'));

  for (const line of asides.rows.flatMap(({ accept }) => accept))
    it(line, () => hasCut(`The courts[[, ${line},]] have tried forty cases.`, 'aside'));

  for (const line of compliments.rows.flatMap(({ accept }) => accept))
    it(line, () => hasCut(`[[${line}]] Courts in the north work.`, 'courtesy'));
});

describe('rows of words that say nearly the same', () => {
  const rows = alikeWords.map((words) => [...words]);

  for (const words of rows)
    it(`are each other’s doubles: ${words.join(', ')}`, () => {
      for (const one of words)
        for (const two of words)
          if (one !== two) hasCut(`In the north courts said ${one} [[and ${two}]] in one year.`, 'doubling');
    });

  it('have no word twice', () => {
    const words = rows.flat();
    assert.deepEqual(
      words.filter((word, at) => words.indexOf(word) < at),
      [],
    );
  });
});
