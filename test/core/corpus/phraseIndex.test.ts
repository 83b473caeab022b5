import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  countOf,
  createPhraseIndex,
  type PhraseIndex,
  type PhraseRange,
  type PhraseSource,
} from '../../../server/src/core/corpus/phraseIndex';
import { tokenize } from '../../../server/src/core/text/tokens';

const source = (id: string, text: string): PhraseSource => ({ id, text, blocks: [{ start: 0, end: text.length }] });

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

/** Every run with at least two places that neither the word before nor the word after extends at all of them, with its count. */
function maximalRepeats(texts: readonly string[], leastWords: number): string[] {
  const runs = new Map<string, { count: number; readonly before: Set<string>; readonly after: Set<string> }>();
  let ends = 0;
  for (const text of texts) {
    const tokens = tokenize(text);
    tokens.forEach((_, from) => {
      for (let to = from + 1; to <= tokens.length && (to === from + 1 || !tokens[to - 1]!.breaks); to++) {
        const words = tokens.slice(from, to).map(({ key }) => key);
        if (words.length < leastWords) continue;
        const run = runs.get(words.join(' ')) ?? { count: 0, before: new Set(), after: new Set() };
        runs.set(words.join(' '), run);
        run.count++;
        run.before.add(tokens[from]!.breaks ? `end ${ends++}` : tokens[from - 1]!.key);
        const after = tokens[to];
        run.after.add(after && !after.breaks ? after.key : `end ${ends++}`);
      }
    });
  }
  return [...runs]
    .filter(([, { count, before, after }]) => count > 1 && before.size > 1 && after.size > 1)
    .map(([words, { count }]) => `${words} ${count}`);
}

describe('PhraseIndex', () => {
  it('answers as a scan of the texts does', () => {
    const text = fc
      .array(fc.constantFrom('a ', 'b ', 'c ', 'A ', 'b. ', 'c, ', '“a” '), { maxLength: 40 })
      .map((parts) => parts.join(''));
    const phrase = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), phrase, (texts, words) => {
        const sources = texts.map((content, i) => source(`s${i}`, content));
        const index = createPhraseIndex(sources);
        const expected = scan(sources, words);
        const range = find(index, words);
        assert.equal(range ? countOf(range) : 0, expected.length);
        if (!range) return;
        assert.deepEqual(
          index.places(range, 1000).map((place) => [place.source, place.span.start]),
          expected.map((place) => [place.source, place.start]),
        );
        assert.equal(
          [...index.countsBySource(range).values()].reduce((sum, count) => sum + count, 0),
          expected.length,
        );
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
        const following = new Map<string, number>();
        for (const { next } of expected) if (next !== undefined) following.set(next, (following.get(next) ?? 0) + 1);
        assert.deepEqual(new Map(index.nextWords(range).map((next) => [next.key, countOf(next.range)])), following);
      }),
      { numRuns: 400 },
    );
  });

  it('enumerates the runs that repeat as a scan of all runs does', () => {
    const text = fc.array(fc.constantFrom('a ', 'b ', 'c ', 'b. '), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), fc.integer({ min: 1, max: 3 }), (texts, leastWords) => {
        const index = createPhraseIndex(texts.map((content, i) => source(`s${i}`, content)));
        const found = [...index.repeats({ leastWords })].map((range) => {
          const { source: id, span } = index.places(range, 1)[0]!;
          const words = tokenize(texts[Number(id.slice(1))]!.slice(span.start, span.end)).map(({ key }) => key);
          assert.equal(words.length, range.length);
          return `${words.join(' ')} ${countOf(range)}`;
        });
        assert.deepEqual(found.sort(), maximalRepeats(texts, leastWords).sort());
      }),
      { numRuns: 400 },
    );
  });

  it('crosses no block', () => {
    const text = 'one two three four';
    const index = createPhraseIndex([
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
    const index = createPhraseIndex([source('x', 'a b. a c. a c. a b. a c.')]);
    assert.deepEqual(
      index.nextWords(find(index, ['a'])!).map(({ key }) => key),
      ['c', 'b'],
    );
  });
});
