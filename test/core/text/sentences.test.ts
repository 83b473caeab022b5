import assert from 'node:assert/strict';
import { sentences } from '../../../server/src/core/text/sentences';
import { readMarks } from '../../support/marks';

const check = (marked: string): void => {
  const { text, ranges } = readMarks(marked);
  assert.deepEqual(sentences(text), ranges, marked);
};

describe('sentences', () => {
  it('end at a stop before a capital, a figure or an opening mark', () => {
    check('[[We act.]] [[We agree!]]  [[Who speaks?]]\n[[“We do.”]] [[2024 was better.]] [[(So was 2023.)]] [[End]]');
  });

  it('go on after abbreviations and initials', () => {
    check('[[H.E. Mr. J. Smith thanked Dr. Jones.]] [[He left.]]');
    check('[[See paras. 3-5, No. 4 and art. 2 (cf. Pillar I).]] [[They said no.]] [[We agreed.]]');
  });

  it('go on after stops inside words and before small letters', () => {
    check('[[The rate is 2.5 per cent. of all, at www.un.org today.]]');
  });

  it('take quotation marks, brackets and note marks with them', () => {
    check('[[He said “We act.”¹]] [[(We left.)]] [[So did they.]]');
    assert.deepEqual(sentences('They agreed.[^2] We left.'), [
      { start: 0, end: 16 },
      { start: 17, end: 25 },
    ]);
  });

  it('leave white space out', () => {
    check('  [[We act.]]\n ');
    check(' \n ');
    check('');
  });
});
