import assert from 'node:assert/strict';
import { align } from '../../../server/src/core/quotes/alignment';
import type { QuotedWord } from '../../../server/src/core/quotes/quotedWords';

const words = (text: string): QuotedWord[] =>
  text.split(' ').map((key, at) => ({ key, start: at, end: at + 1, breaks: false }));

const shown = (quoted: string, source: string, joints: readonly number[] = [], prefer?: 'first' | 'last'): string => {
  const theirs = source.split(' ');
  const own = words(quoted);
  const { steps } = align(own, theirs, new Set(joints), prefer);
  return steps
    .map(({ kind, quoted: q, source: s }) =>
      kind === 'same'
        ? own[q]!.key
        : kind === 'changed'
          ? `${own[q]!.key}>${theirs[s]!}`
          : kind === 'added'
            ? `+${own[q]!.key}`
            : `-${theirs[s]!}`,
    )
    .join(' ');
};

describe('align', () => {
  for (const [what, quoted, source, expected] of [
    ['the same words', 'b c', 'a b c d', 'b c'],
    ['another word', 'b x d', 'a b c d e', 'b x>c d'],
    ['a word too many', 'b x c', 'a b c d', 'b +x c'],
    ['a word that is missing', 'b d', 'a b c d e', 'b -c d'],
    ['two more words where one is another', 'a b x e f g', 'z a b c d y e f g', 'a b -c -d x>y e f g'],
    ['another first word', 'x c d', 'b c d', 'x>b c d'],
    ['another last word', 'b c x', 'b c d', 'b c x>d'],
    ['two words the other way round', 'a c b d', 'a b c d', 'a -b c +b d'],
    ['the first of two places', 'a b', 'a b c a b', 'a b'],
  ] as const) {
    it(what, () => assert.equal(shown(quoted, source), expected));
  }

  it('lets words be missing where the author put a bracket', () => {
    const { cost } = align(words('a d'), ['a', 'b', 'c', 'd'], new Set([1]));
    assert.ok(cost < align(words('a d'), ['a', 'b', 'c', 'd'], new Set()).cost);
    assert.equal(shown('a d', 'a b c d', [1]), 'a -b -c d');
  });

  it('takes the first or the last of two places that fit alike', () => {
    const source = ['a', 'b', 'c', 'a', 'b'];
    assert.equal(align(words('a b'), source, new Set()).from, 0);
    assert.equal(align(words('a b'), source, new Set(), 'last').from, 3);
  });

  it('lays a long quotation piece by piece as it would lay it whole', () => {
    const source = Array.from({ length: 900 }, (_, at) => `w${(at * 7919) % 523}`);
    const quoted = [...source.slice(20, 300), 'x', ...source.slice(301, 640), ...source.slice(650, 860)];
    const { steps, from, to } = align(words(quoted.join(' ')), source, new Set());
    assert.deepEqual([from, to], [20, 860]);
    assert.deepEqual(
      steps.filter(({ kind }) => kind !== 'same').map(({ kind, source: at }) => `${kind} ${at}`),
      ['changed 300', ...Array.from({ length: 10 }, (_, at) => `dropped ${640 + at}`)],
    );
  });
});
