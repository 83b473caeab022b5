import assert from 'node:assert/strict';
import { explainBearing } from '../../../server/src/core/keyQuestions/explain';
import { type ContentKind, type StockKind } from '../../../server/src/core/meaning/sentenceContent';

function told(does: 'answers' | 'touches', brings: readonly ContentKind[], saysOnly: readonly StockKind[]): string {
  return explainBearing('', '', {
    does,
    matches: [],
    restsOn: 'itself',
    gives: undefined,
    brings: new Set(brings),
    saysOnly: new Set(saysOnly),
  });
}

describe('explainBearing', () => {
  for (const [does, brings, saysOnly, why] of [
    ['answers', ['deed'], [], 'Brings what was done'],
    ['answers', ['figure', 'means', 'reason'], [], 'Brings a figure and by which means'],
    ['answers', [], [], 'Brings details that the question has not'],
    ['touches', [], ['announcement'], 'Only announces what is to come'],
    ['touches', [], ['importance', 'pledge'], 'Only says that it matters and declares good will'],
    ['touches', [], [], 'Says little beside the question'],
  ] as const)
    it(why, () => assert.equal(told(does, brings, saysOnly), why));
});
