import assert from 'node:assert/strict';
import { searchPassages } from '../../../../server/src/core';
import { seedCorpus } from '../../../support/seedCorpus';
import { quotedCorpus } from '../../../support/quotedCorpus';

const found = (query: string, most = 10): readonly string[] =>
  searchPassages(query, quotedCorpus, most).map(({ citation }) => citation);

describe('searchPassages', () => {
  for (const [query, ...expected] of [
    ['lamp dimmed', 'A/RES/99/1, para. 1'],
    ['oil glass', 'Concept note: a week of lamps, para. 1'],
    // The last word may be begun only.
    ['keepers of light', 'Concept note: a week of lamps, para. 3'],
    ['report every', 'A/RES/99/1, para. 2', 'Concept note: a week of lamps, para. 3'],
    ['moon'],
    [''],
  ] as const) {
    it(JSON.stringify(query), () => assert.deepEqual([...found(query)].sort(), expected));
  }

  it('gives no more than asked for', () => assert.equal(found('keepers', 1).length, 1));

  it('shows of a long sentence what stands around the words asked for', () => {
    const [passage] = searchPassages('unwavering commitment', seedCorpus(), 1);
    assert.ok(passage!.text.length > 100 && passage!.excerpt.length <= 90, passage!.excerpt);
    assert.match(passage!.excerpt, /unwavering/);
  });

  it('gives the sentence as it stands in the document', () => {
    const [passage] = searchPassages('lamp dimmed', quotedCorpus, 1);
    const { start, end } = passage!.span;
    assert.equal(quotedCorpus.file(passage!.document)!.text.slice(start, end), passage!.text);
  });
});
