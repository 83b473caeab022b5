import assert from 'node:assert/strict';
import { askingRows, isAskingRoot } from '../../../server/src/core/keyQuestions/askingWords';
import { askings, difficulties, practices } from '../../../server/src/core/keyQuestions/kindCues';
import { gives, questionKind } from '../../../server/src/core/keyQuestions/questionKind';
import { references, startReferences } from '../../../server/src/core/keyQuestions/signCues';
import { pointsBack } from '../../../server/src/core/keyQuestions/signs';
import { rootOf } from '../../../server/src/core/meaning/root';
import { tokenize } from '../../../server/src/core/text/tokens';

const lines = (table: { readonly rows: readonly { readonly accept: readonly string[] }[] }): readonly string[] =>
  table.rows.flatMap(({ accept }) => accept);

describe('rows of key questions', () => {
  for (const { asks, accept } of askings.rows)
    for (const line of accept) it(`${asks}: ${line}`, () => assert.equal(questionKind(line), asks));

  for (const line of lines(difficulties)) it(line, () => assert.ok(gives(line, 'difficulties')));
  for (const line of lines(practices)) it(line, () => assert.ok(gives(line, 'practices')));
  for (const line of [...lines(startReferences), ...lines(references)]) it(line, () => assert.ok(pointsBack(line)));
});

describe('rows of words that questions are put in', () => {
  for (const { means, words, accept, reject } of askingRows) {
    const own = new Set(words.split(/\s+/).map(rootOf));
    const rootsIn = (question: string) => tokenize(question).map(({ key }) => rootOf(key));
    for (const line of accept)
      it(`${means}: ${line}`, () => assert.ok(rootsIn(line).some((root) => own.has(root) && isAskingRoot(root))));
    for (const line of reject)
      it(`not ${means}: ${line}`, () => assert.ok(!rootsIn(line).some((root) => own.has(root))));
  }
});
