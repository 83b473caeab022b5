import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  countOf,
  createPhraseIndex,
  type PhraseIndex,
  type PhraseRange,
} from '../../../server/src/core/corpus/phraseIndex';
import { buildSegment, type PhraseSource } from '../../../server/src/core/corpus/phraseSegment';
import { tokenize } from '../../../server/src/core/text/tokens';

const source = (id: string, text: string): PhraseSource => ({ id, text, blocks: [{ start: 0, end: text.length }] });

const indexOf = (sources: readonly PhraseSource[]): PhraseIndex => createPhraseIndex([buildSegment(sources)]);

function find(index: PhraseIndex, words: readonly string[]): PhraseRange | undefined {
  let range: PhraseRange | undefined = index.all;
  for (const word of words) range = range && index.narrow(range, word);
  return range;
}

/** Every place of a phrase, by looking at each. */
function scan(
  sources: readonly PhraseSource[],
  words: readonly string[],
): { source: string; start: number; next: string | undefined }[] {
  return sources.flatMap(({ id, text, blocks }) =>
    blocks.flatMap((block) => {
      const tokens = tokenize(text.slice(block.start, block.end));
      return tokens.flatMap((token, at) => {
        const run = tokens.slice(at, at + words.length);
        const agrees =
          run.length === words.length && run.every(({ key, breaks }, i) => key === words[i] && (i === 0 || !breaks));
        const after = tokens[at + words.length];
        return agrees
          ? [{ source: id, start: block.start + token.start, next: after && !after.breaks ? after.key : undefined }]
          : [];
      });
    }),
  );
}

describe('PhraseIndex', () => {
  const text = fc
    .array(fc.constantFrom('a ', 'b ', 'c ', 'ca ', 'A ', 'b. ', 'c, ', '“a” ', '\n'), { maxLength: 40 })
    .map((parts) => parts.join(''));
  /** Some texts in segments, and all of them in order. */
  const corpora = fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 4 }).map((segments) => {
    let count = 0;
    const sources = segments.map((texts) => texts.map((content) => source(`s${count++}`, content)));
    return { sources: sources.flat(), index: createPhraseIndex(sources.map((each) => buildSegment(each))) };
  });

  it('answers as a scan of the texts does', () => {
    const phrase = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(corpora, phrase, ({ sources, index }, words) => {
        const expected = scan(sources, words);
        const range = find(index, words);
        assert.equal(range ? countOf(range) : 0, expected.length);
        if (!range) return;
        assert.deepEqual(
          index.places(range, 1000).map((place) => [place.source, place.span.start]),
          expected.map((place) => [place.source, place.start]),
        );
        assert.deepEqual(index.places(range, 2), index.places(range, 1000).slice(0, 2));
        const counts = new Map<string, number>();
        for (const place of expected) counts.set(place.source, (counts.get(place.source) ?? 0) + 1);
        assert.deepEqual([...index.countsBySource(range)], [...counts]);
        const skip = words.length - 1;
        assert.deepEqual(
          index.places(range, 1000, skip).map(({ source: id, span }) =>
            sources
              .find((s) => s.id === id)!
              .text.slice(span.start, span.end)
              .toLowerCase(),
          ),
          expected.map(() => words[skip]),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('finds what follows as a scan of the texts does', () => {
    const phrase = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 });
    const prefix = fc.constantFrom('', 'a', 'c', 'ca', 'd');
    fc.assert(
      fc.property(corpora, phrase, prefix, fc.nat(3), ({ sources, index }, words, begin, most) => {
        const following = new Map<string, number>();
        for (const { next } of scan(sources, words))
          if (next?.startsWith(begin)) following.set(next, (following.get(next) ?? 0) + 1);
        const expected = [...following].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
        const range = find(index, words);
        if (!range) return;
        const found = index.nextWords(range, { prefix: begin });
        assert.deepEqual(
          found.map((next) => [next.key, countOf(next.range)]),
          expected,
        );
        assert.deepEqual(index.nextWords(range, { prefix: begin, most }), found.slice(0, most));
        for (const { key, range: extended } of found) assert.deepEqual(index.narrow(range, key), extended);
      }),
      { numRuns: 400 },
    );
  });

  it('finds the few most frequent of many that follow, in whatever segments they stand', () => {
    const sentences = fc.array(
      fc.nat(60).map((n) => `a w${n % 8 === 0 ? n % 3 : n}. `),
      { minLength: 40, maxLength: 90 },
    );
    fc.assert(
      fc.property(
        fc.array(sentences, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 6 }),
        (texts, most) => {
          const index = createPhraseIndex(texts.map((parts, i) => buildSegment([source(`s${i}`, parts.join(''))])));
          const range = find(index, ['a'])!;
          assert.deepEqual(index.nextWords(range, { most }), index.nextWords(range).slice(0, most));
        },
      ),
    );
  });

  it('finds the longest run that stands, from every word of a text', () => {
    const run = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 12 });
    fc.assert(
      fc.property(corpora, run, ({ index }, keys) => {
        keys.forEach((_, from) => {
          let range: PhraseRange | undefined;
          for (let to = from + 1; to <= keys.length; to++) {
            const longer = find(index, keys.slice(from, to));
            if (!longer) break;
            range = longer;
          }
          assert.deepEqual(index.longestMatch(keys, from), range);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('keeps what follows the most frequent phrases', () => {
    const words = Array.from({ length: 60_000 }, (_, i) => `a b${i % 50} a c. `).join('');
    const segment = buildSegment([source('x', words)]);
    assert.ok(segment.tables.frequent.length > 0);
    const index = createPhraseIndex([segment]);
    const [first, second] = index.nextWords(find(index, ['a'])!, { most: 2 });
    assert.deepEqual([first?.key, countOf(first!.range)], ['c', 60_000]);
    assert.deepEqual([second?.key, countOf(second!.range)], ['b0', 1200]);
    assert.deepEqual(index.nextWords(find(index, ['a'])!).slice(0, 2), [first, second]);
  });

  it('crosses no block', () => {
    const text = 'one two three four';
    const index = indexOf([
      {
        id: 'x',
        text,
        blocks: [
          { start: 0, end: 7 },
          { start: 8, end: 18 },
        ],
      },
    ]);
    assert.ok(find(index, ['one', 'two']));
    assert.equal(find(index, ['two', 'three']), undefined);
  });

  it('puts the most frequent continuation first', () => {
    const index = indexOf([source('x', 'a b. a c. a c. a b. a c.')]);
    assert.deepEqual(
      index.nextWords(find(index, ['a'])!).map(({ key }) => key),
      ['c', 'b'],
    );
  });
});
