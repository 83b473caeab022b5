import assert from 'node:assert/strict';
import { allFixes, fixableIn, type FixGrade, type Problem } from '../../../../server/src/core';

const problem = (start: number, end: number, newText: string | undefined, ...grades: FixGrade[]): Problem => ({
  rule: 'some-rule',
  severity: 'warning',
  span: { start, end },
  message: 'Found',
  ...(newText !== undefined && {
    fixes: (grades.length > 0 ? grades : (['sure'] as const)).map((grade, i) => ({
      title: 'Fix',
      grade,
      edits: [{ span: { start, end }, newText: i === 0 ? newText : `${newText}${i}` }],
    })),
  }),
});

const made = (...problems: Problem[]): string[] =>
  allFixes(problems).map(({ span, newText }) => `${span.start}-${span.end} ${newText}`);

describe('allFixes', () => {
  it('gives sure fixes alone, of each problem the first', () => {
    assert.deepEqual(made(problem(1, 2, 'a', 'offered')), []);
    assert.deepEqual(made(problem(1, 2, 'a', 'offered', 'sure', 'sure'), problem(3, 4, 'b')), ['1-2 a1', '3-4 b']);
  });
  it('gives all fixes that do not meet, in text order', () => {
    assert.deepEqual(made(problem(5, 7, 'b'), problem(1, 2, 'a'), problem(8, 9, undefined)), ['1-2 a', '5-7 b']);
  });
  it('leaves one that overlaps for later', () => {
    assert.deepEqual(made(problem(1, 5, 'a'), problem(4, 6, 'b'), problem(6, 8, 'c')), ['1-5 a', '6-8 c']);
  });
  it('inserts behind a replacement, but not twice at one place', () => {
    assert.deepEqual(made(problem(1, 5, 'a'), problem(5, 5, 'b'), problem(5, 5, 'c')), ['1-5 a', '5-5 b']);
  });
});

describe('fixableIn', () => {
  it('gives the problems with a fix that touch a place', () => {
    const problems = [problem(1, 3, 'a', 'offered'), problem(3, 5, undefined), problem(4, 6, 'b')];
    const at = (start: number, end: number): number[] =>
      fixableIn(problems, { start, end }).map(({ span }) => span.start);
    assert.deepEqual(at(3, 3), [1]);
    assert.deepEqual(at(3, 4), [1, 4]);
    assert.deepEqual(at(7, 9), []);
  });
});
