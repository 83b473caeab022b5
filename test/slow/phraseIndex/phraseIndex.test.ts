import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countOf, type PhraseIndex, type PhraseRange } from '../../../server/src/core/corpus/corpus';
import { createPhraseIndex } from '../../../server/src/core/phraseIndex/phraseIndex';
import { buildSegment, type PhraseSource } from '../../../server/src/core/phraseIndex/segment/phraseSegment';
import { markGone } from '../../../server/src/core/phraseIndex/segment/markGone';
import { tokenize } from '../../../server/src/core/text/tokens';
import { phraseIndexOf, rangeOf } from '../../support/phraseIndexOf';
import { phraseSource } from '../../support/phraseSource';

interface Place {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** Before the first word and after the last, "" where a sentence or block ends. */
  readonly before: string;
  readonly next: string;
  /** Start of the last word. */
  readonly last: number;
}

/** The words of sources with "" between sentences and blocks, as tokens of the texts. */
interface Words {
  readonly id: string;
  readonly tokens: readonly { readonly key: string; readonly start: number; readonly end: number }[];
}

const END = { key: '', start: 0, end: 0 };

function wordsOf(sources: readonly PhraseSource[]): readonly Words[] {
  return sources.map(({ id, text, blocks }) => ({
    id,
    tokens: [
      ...blocks.flatMap((block) =>
        tokenize(text.slice(block.start, block.end)).flatMap(({ key, start, end, breaks }) => {
          const token = { key, start: block.start + start, end: block.start + end };
          return breaks ? [END, token] : [token];
        }),
      ),
      END,
    ],
  }));
}

/** Every place of a phrase, by looking at each. */
function scan(texts: readonly Words[], words: readonly string[]): readonly Place[] {
  return texts.flatMap(({ id, tokens }) =>
    tokens.flatMap((token, at): Place[] => {
      if (!words.every((word, i) => tokens[at + i]?.key === word)) return [];
      const last = tokens[at + words.length - 1]!;
      const before = tokens[at - 1]?.key ?? '';
      const next = tokens[at + words.length]!.key;
      return [{ source: id, start: token.start, end: last.end, before, next, last: last.start }];
    }),
  );
}

/** Each value with how often it is there. */
function tally(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Asks everything about one phrase, and compares with a scan. */
function compareWithScan(index: PhraseIndex, texts: readonly Words[], phrase: readonly string[]): void {
  const expected = scan(texts, phrase);
  const range = rangeOf(index, phrase);
  assert.equal(range ? countOf(range) : 0, expected.length);
  if (!range) return;
  const skip = phrase.length - 1;
  assert.deepEqual(
    index.places(range, Infinity),
    expected.map(({ source: id, start, end }) => ({ source: id, span: { start, end } })),
  );
  for (const most of [0, 2, 101])
    assert.deepEqual(index.places(range, most), index.places(range, Infinity).slice(0, most));
  assert.deepEqual(
    index.places(range, 5, skip),
    expected.slice(0, 5).map(({ source: id, last, end }) => ({ source: id, span: { start: last, end } })),
  );
  assert.deepEqual([...index.countsBySource(range)], [...tally(expected.map((place) => place.source))]);
  const following = [...tally(expected.map(({ next }) => next).filter((next) => next !== ''))].sort(
    ([a, m], [b, n]) => n - m || (a < b ? -1 : 1),
  );
  assert.equal(index.countNextWords(range), following.length);
  for (const prefix of ['', 'a', 'b', 'ca', 'd']) {
    const begun = following.filter(([key]) => key.startsWith(prefix));
    const found = index.nextWords(range, { prefix });
    assert.deepEqual(
      found.map((next) => [next.key, countOf(next.range)]),
      begun,
    );
    for (const most of [0, 1, 3, 200]) assert.deepEqual(index.nextWords(range, { prefix, most }), found.slice(0, most));
    for (const { key, range: extended } of found) assert.deepEqual(index.narrow(range, key), extended);
  }
}

function longestByNarrowing(index: PhraseIndex, keys: readonly string[], from: number): PhraseRange | undefined {
  let range: PhraseRange | undefined;
  for (let to = from + 1; to <= keys.length; to++) {
    const longer = rangeOf(index, keys.slice(from, to));
    if (!longer) break;
    range = longer;
  }
  return range;
}

/** The phrases of so many words and more that repeat, and that no word on either side always stands with. */
function scanRepeats(texts: readonly Words[], leastWords: number, leastCount: number): readonly string[] {
  const phrases = new Set<string>();
  for (const { tokens } of texts) {
    tokens.forEach((_, from) => {
      for (let to = from; to < tokens.length && tokens[to]!.key !== ''; to++)
        phrases.add(
          tokens
            .slice(from, to + 1)
            .map(({ key }) => key)
            .join(' '),
        );
    });
  }
  return [...phrases].filter((phrase) => {
    const words = phrase.split(' ');
    const places = words.length < leastWords ? [] : scan(texts, words);
    const alike = (side: 'before' | 'next'): boolean =>
      places[0]![side] !== '' && places.every((place) => place[side] === places[0]![side]);
    return places.length >= leastCount && !alike('before') && !alike('next');
  });
}

describe('PhraseIndex', () => {
  const text = fc
    .array(fc.constantFrom('a ', 'b ', 'c ', 'ca ', 'A ', 'b. ', 'c, ', '“a” ', '\n'), { maxLength: 40 })
    .map((parts) => parts.join(''));
  /** A text, and whether it stays: what is gone is marked, the odd ones before the even ones. */
  const kept = fc.record({ content: text, stays: fc.boolean() });
  const all = fc.record({ content: text, stays: fc.constant(true) });
  /** Some texts in segments, and those of them in order that stay. */
  const corpora = fc.array(fc.array(fc.oneof(all, kept), { maxLength: 4 }), { maxLength: 4 }).map((segments) => {
    let count = 0;
    const texts = segments.map((each) =>
      each.map(({ content, stays }) => ({ ...phraseSource(`s${count++}`, content), stays })),
    );
    const goneOf = (rest: number) =>
      new Set(texts.flatMap((each) => each.flatMap(({ id, stays }, i) => (stays || i % 2 !== rest ? [] : id))));
    const built = texts.map((each) => markGone(markGone(buildSegment(each), goneOf(1)), goneOf(0)));
    const ids = texts.flat().map(({ id }) => id);
    const index = createPhraseIndex(built, ids);
    const apart = createPhraseIndex(built.slice(1), ids, built.slice(0, 1));
    const staying = texts.map((each) => each.filter(({ stays }) => stays));
    return { sources: staying.flat(), index, apart, groups: [staying.slice(0, 1), staying.slice(1)] };
  });

  it('tells what is in each of its groups', () => {
    const phrase = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
    fc.assert(
      fc.property(corpora, phrase, ({ index, apart, groups }, words) => {
        const range = rangeOf(apart, words);
        assert.equal(range && countOf(range), rangeOf(index, words) && countOf(rangeOf(index, words)!));
        const indexed = groups.filter((group) => group.length > 0);
        assert.equal(apart.groups.length, indexed.length);
        if (!range) return;
        indexed.forEach((group, number) => {
          const alone = phraseIndexOf(group.flat());
          const expected = rangeOf(alone, words) ?? { count: 0 };
          const part = apart.within(range, number);
          assert.equal(countOf(part), expected.count);
          assert.equal(apart.countWithin(range, number), expected.count);
          const followers = alone.nextWords(rangeOf(alone, words) ?? alone.none);
          assert.deepEqual(
            apart.nextWords(part).map(({ key, range: { count } }) => [key, count]),
            followers.map(({ key, range: { count } }) => [key, count]),
          );
        });
      }),
      { numRuns: 200 },
    );
  });

  it('answers as a scan of the texts does', () => {
    const phrase = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 5 });
    fc.assert(
      fc.property(corpora, phrase, ({ sources, index }, words) => {
        if (words.length > 0) compareWithScan(index, wordsOf(sources), words);
        else
          assert.equal(
            countOf(index.all),
            wordsOf(sources).flatMap(({ tokens }) => tokens.filter(({ key }) => key !== '')).length,
          );
      }),
      { numRuns: 400 },
    );
  });

  it('answers as a scan of the texts does where words stand thousands of times', () => {
    const words = ['a', 'a', 'a', 'b', 'b', 'ca', 'b.', 'a;', ...Array.from({ length: 90 }, (_, i) => `c${i}`)];
    const large = fc.infiniteStream(fc.nat(words.length * 3 - 1));
    fc.assert(
      fc.property(large, (numbers) => {
        const parts = Array.from({ length: 5 }, () =>
          Array.from(
            { length: 4000 },
            () => words[Math.floor((numbers.next().value as number) ** 2 / 900)] ?? 'b',
          ).join(' '),
        );
        const sources = parts.map((content, i) => phraseSource(`s${i}`, `${content} d1 d2 d1 aa`));
        const index = createPhraseIndex([
          markGone(buildSegment([{ ...sources[4]!, id: 'gone' }, ...sources.slice(0, 3)]), new Set(['gone'])),
          buildSegment(sources.slice(3)),
        ]);
        const texts = wordsOf(sources);
        for (const phrase of ['a', 'b', 'a b', 'b a', 'a a a', 'c1', 'b c7', 'b a ca', 'a d2', 'b aa'])
          compareWithScan(index, texts, phrase.split(' '));
        const keys = texts[4]!.tokens.slice(0, 60).map(({ key }, at) => (at % 10 === 9 ? 'ca' : key));
        keys.forEach((_, from) =>
          assert.deepEqual(index.longestMatch(keys, from), longestByNarrowing(index, keys, from)),
        );
      }),
      { numRuns: 3 },
    );
  });

  it('finds what repeats as a scan of the texts does', () => {
    fc.assert(
      fc.property(
        corpora,
        fc.integer({ min: 1, max: 3 }),
        fc.integer({ min: 2, max: 3 }),
        ({ sources, index }, leastWords, leastCount) => {
          const texts = wordsOf(sources);
          const expected = scanRepeats(texts, leastWords, leastCount);
          const found = [...index.repeats({ leastWords, leastCount })].map((range) => {
            const [{ source: id, span } = { source: '', span: { start: 0, end: 0 } }] = index.places(range, 1);
            const { tokens } = texts.find((each) => each.id === id)!;
            const words = tokens.filter(({ start, end }) => start < end && start >= span.start && end <= span.end);
            const keys = words.map(({ key }) => key);
            assert.deepEqual(range, rangeOf(index, keys));
            return keys.join(' ');
          });
          assert.deepEqual(found.sort(), [...expected].sort());
        },
      ),
      { numRuns: 150 },
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
          const index = createPhraseIndex(
            texts.map((parts, i) => buildSegment([phraseSource(`s${i}`, parts.join(''))])),
          );
          const range = rangeOf(index, ['a'])!;
          assert.deepEqual(index.nextWords(range, { most }), index.nextWords(range).slice(0, most));
        },
      ),
    );
  });

  it('finds the longest run that stands, from every word of a text', () => {
    const run = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 12 });
    fc.assert(
      fc.property(corpora, run, ({ index }, keys) => {
        keys.forEach((_, from) =>
          assert.deepEqual(index.longestMatch(keys, from), longestByNarrowing(index, keys, from)),
        );
      }),
      { numRuns: 400 },
    );
  });
});
