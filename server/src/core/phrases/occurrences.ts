import { cleanBlockAt } from '../source/placeLabel';
import { countOf, type PhraseIndex, type PhrasePlace, type PhraseRange } from '../corpus/corpus';
import type { Block, SourceDocument } from '../source/sourceDocument';
import { functionWords } from '../text/functionWords';
import { type Token, tokenize } from '../text/tokens';
import { rangeOfPhrase } from './rangeOfPhrase';

/** Where a phrase is looked for: `Corpus` is one. */
export interface SearchedCorpus {
  readonly phrases: PhraseIndex;
  readonly document: (id: string) => SourceDocument | undefined;
}

/** Where a phrase stands. */
export interface Occurrences {
  readonly count: number;
  /** Document id to count, in the order of the corpus. */
  readonly documents: ReadonlyMap<string, number>;
  /** The first places, in the order of the corpus. */
  readonly places: readonly PhrasePlace[];
}

/** A part of a phrase that the corpus has. */
export interface FoundPart {
  readonly text: string;
  readonly count: number;
}

/**
 * Where a text stands, compared word by word as the index compares. Like the index it runs over the end of a sentence or clause only where the
 * text asked for does: such a one is found by one of its parts and the words around that. At most `most` places are given.
 */
export function occurrencesOf(phrase: string, corpus: SearchedCorpus, most: number): Occurrences {
  const tokens = tokenize(phrase);
  const keys = tokens.map(({ key }) => key);
  const parts: { readonly offset: number; readonly range: PhraseRange }[] = [];
  for (const { from, to } of unbrokenRuns(tokens)) {
    const range = rangeOfPhrase(corpus.phrases, keys.slice(from, to));
    if (!range) return NOWHERE;
    parts.push({ offset: from, range });
  }
  const [rarest, another] = parts.sort((a, b) => countOf(a.range) - countOf(b.range));
  if (!rarest) return NOWHERE;
  if (!another) {
    return {
      count: countOf(rarest.range),
      documents: corpus.phrases.countsBySource(rarest.range),
      places: corpus.phrases.places(rarest.range, most),
    };
  }
  const places = acrossMarks(tokens, rarest.offset, rarest.range, corpus);
  const documents = new Map<string, number>();
  for (const { source } of places) documents.set(source, (documents.get(source) ?? 0) + 1);
  return { count: places.length, documents, places: places.slice(0, most) };
}

const NOWHERE: Occurrences = { count: 0, documents: new Map(), places: [] };

/** The longest part of a phrase, within a sentence, that stands somewhere: two words at least, not only words that bind others. */
export function longestPart(phrase: string, { phrases }: SearchedCorpus): FoundPart | undefined {
  const tokens = tokenize(phrase);
  let best:
    { readonly from: number; readonly to: number; readonly count: number; readonly telling: number } | undefined;
  for (const run of unbrokenRuns(tokens)) {
    for (let from = run.from; from < run.to; from++) {
      let range: PhraseRange = phrases.all;
      let to = from;
      for (let next; to < run.to && (next = phrases.narrow(range, tokens[to]!.key)); to++) range = next;
      const telling = tokens.slice(from, to).filter(({ key }) => !functionWords.has(key)).length;
      if (telling === 0 || to - from < 2) continue;
      const more = best ? to - from - (best.to - best.from) : 1;
      if (more > 0 || (more === 0 && telling > best!.telling)) best = { from, to, count: countOf(range), telling };
    }
  }
  return best && { text: phrase.slice(tokens[best.from]!.start, tokens[best.to - 1]!.end), count: best.count };
}

/** The runs of words that nothing in the text breaks, as the index keeps them. */
function* unbrokenRuns(tokens: readonly Token[]): Generator<{ readonly from: number; readonly to: number }> {
  let from = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (at < tokens.length && !tokens[at]!.breaks) continue;
    if (at > from) yield { from, to: at };
    from = at;
  }
}

/** The places of the words `tokens` among those of a part of them, which begins `offset` words after the first. */
function acrossMarks(
  tokens: readonly Token[],
  offset: number,
  part: PhraseRange,
  { phrases, document: documentOf }: SearchedCorpus,
): readonly PhrasePlace[] {
  const wordsOf = new Map<Block, readonly Token[]>();
  return phrases.places(part, countOf(part)).flatMap(({ source, span }): readonly PhrasePlace[] => {
    const document = documentOf(source);
    const block = document && cleanBlockAt(document, span.start);
    if (!document || !block) return [];
    const { start } = block.span;
    let words = wordsOf.get(block);
    if (!words) wordsOf.set(block, (words = tokenize(document.clean.text.slice(start, block.span.end))));
    const first = indexAt(words, span.start - start) - offset;
    const last = first + tokens.length - 1;
    if (first < 0 || last >= words.length) return [];
    const isSame = tokens.every(({ key, breaks }, at) => {
      const word = words[first + at]!;
      return word.key === key && (at === 0 || breaks || !word.breaks);
    });
    if (!isSame) return [];
    return [{ source, span: { start: start + words[first]!.start, end: start + words[last]!.end } }];
  });
}

/** The index of the word that begins at an offset. */
function indexAt(words: readonly Token[], offset: number): number {
  let low = 0;
  let high = words.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
