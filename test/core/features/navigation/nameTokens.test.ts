import assert from 'node:assert/strict';
import { createDraft, nameTokens } from '../../../../server/src/core';
import { readMarks } from '../../../support/marks';

describe('nameTokens', () => {
  const TEXT = 'Mr. Chair,\n\nUnder resolutions [[2178 (2014)]] and [[2396 (2017)]] we act.\n\n[[A/RES/60/288]]';

  it('gives what is named, in text order', () => {
    const { text, ranges } = readMarks(TEXT);
    assert.deepEqual(
      nameTokens(createDraft(text)),
      ranges.map((span) => ({ kind: 'citation', span })),
    );
  });

  it('gives what reaches into a stretch', () => {
    const { text, ranges } = readMarks(TEXT);
    const within = { start: ranges[1]!.end - 1, end: ranges[2]!.start };
    assert.deepEqual(
      nameTokens(createDraft(text), within).map(({ span }) => span),
      [ranges[1]],
    );
  });

  it('gives nothing where nothing is named', () => {
    assert.deepEqual(nameTokens(createDraft('We meet in room 2396.')), []);
  });
});
