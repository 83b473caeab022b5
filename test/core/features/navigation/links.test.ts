import assert from 'node:assert/strict';
import { createDraft, linksOf } from '../../../../server/src/core';
import { readMarks } from '../../../support/marks';

const check = (marked: string, ...targets: readonly string[]): void => {
  const { text, ranges } = readMarks(marked);
  const links = linksOf(createDraft(text));
  assert.deepEqual(
    links.map(({ span }) => span),
    ranges,
    marked,
  );
  assert.deepEqual(
    links.map(({ target }) => target.replace('https://docs.un.org/', '')),
    targets,
  );
};

describe('linksOf', () => {
  it('leads from each citation to its page', () => {
    check(
      'Under [[resolution 2396 (2017)]] we act. We recall [[A/RES/60/288]]',
      'S/RES/2396%282017%29',
      'A/RES/60/288',
    );
    check('resolutions [[2178 (2014)]] and [[2396]]', 'S/RES/2178%282014%29', 'S/RES/2396%282017%29');
  });

  it('leads to the resolution of that number where the year is wrong', () => {
    check('[[resolution 2396 (2018)]]', 'S/RES/2396%282017%29');
  });

  it('leaves Markdown’s links and bare addresses to the editor', () => {
    check('See [A/RES/75/291](https://undocs.org/A/RES/75/291), [[A/RES/75/291]]', 'A/RES/75/291');
    check('See https://undocs.org/A/RES/75/291 or [the (A/RES/75/291) review](#top).');
  });

  it('leads nowhere from what could not exist', () => {
    check('resolution 9999');
    check('');
  });
});
