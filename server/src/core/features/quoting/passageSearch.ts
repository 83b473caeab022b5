import { excerptAround } from '../../cite/excerpt';
import { type Corpus, countOf, type PhraseRange } from '../../corpus/corpus';
import { documentName } from '../../source/documentName';
import { placeCitation } from '../../source/placeCitation';
import { cleanBlockAt } from '../../source/placeLabel';
import { sentences } from '../../text/sentences';
import type { Span } from '../../text/span';
import { tokenize } from '../../text/tokens';

/** A sentence of the corpus that somebody may quote. */
export interface FoundPassage {
  readonly document: string;
  /** What a list calls the document. */
  readonly name: string;
  /** The raw span of the sentence. */
  readonly span: Span;
  /** The sentence as printed, in one line. */
  readonly text: string;
  /** The part of the sentence that a list shows, around the first of the words asked for. */
  readonly excerpt: string;
  readonly citation: string;
  /** Whether the words asked for stand in it as they were asked for. */
  readonly isPhrase: boolean;
}

/** Places of the rarest word that are looked at: each costs a sentence. */
const MOST_PLACES = 400;
/** Characters that fit on a line of a list. */
const EXCERPT = 90;

/**
 * The sentences of the corpus that have all words asked for, the last of which may be typed in part: first those that have them one
 * after the other, then the newest. A sentence that several documents have comes once, from the newest of them.
 */
export function searchPassages(query: string, corpus: Corpus, most: number): readonly FoundPassage[] {
  const keys = tokenize(query).map(({ key }) => key);
  const rarest = rarestWord(keys, corpus);
  if (!rarest) return [];
  const phrase = ` ${keys.join(' ')}`;
  const found = new Map<string, FoundPassage & { readonly date: string }>();
  for (const { source, span } of corpus.phrases.places(rarest, MOST_PLACES)) {
    const document = corpus.document(source);
    const block = document && cleanBlockAt(document, span.start);
    if (!document || !block || block.kind === 'title' || block.kind === 'heading') continue;
    const paragraph = document.clean.text.slice(block.span.start, block.span.end);
    const at = span.start - block.span.start;
    const sentence = sentences(paragraph).find(({ start, end }) => start <= at && at < end);
    if (!sentence) continue;
    const text = paragraph.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
    const tokens = tokenize(text);
    const words = ` ${tokens.map(({ key }) => key).join(' ')} `;
    if (!keys.every((key, i) => words.includes(i === keys.length - 1 ? ` ${key}` : ` ${key} `))) continue;
    const date = document.identity.date?.value ?? '';
    const known = found.get(words);
    if (known && known.date >= date) continue;
    const start = block.span.start + sentence.start;
    found.set(words, {
      document: source,
      name: documentName(document),
      span: document.clean.toRaw({ start, end: block.span.start + sentence.end }),
      text,
      excerpt: excerptAround(text, tokens.find(({ key }) => key.startsWith(keys[0]!)) ?? { start: 0, end: 0 }, EXCERPT),
      citation: placeCitation(document, block),
      isPhrase: words.includes(phrase),
      date,
    });
  }
  return [...found.values()]
    .sort((a, b) => Number(b.isPhrase) - Number(a.isPhrase) || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, most)
    .map(({ date: _date, ...passage }) => passage);
}

/**
 * The places of the word asked for that stands least often. The last word may be typed in part, and stands for its likeliest completion.
 */
function rarestWord(keys: readonly string[], { phrases }: Corpus): PhraseRange | undefined {
  let best: PhraseRange | undefined;
  for (const [at, key] of keys.entries()) {
    const isLast = at === keys.length - 1;
    const range =
      phrases.narrow(phrases.all, key) ??
      (isLast ? phrases.nextWords(phrases.all, { prefix: key, most: 1 })[0]?.range : undefined);
    if (!range) return undefined;
    // A word typed in part is no ground to leave other sentences out.
    if (!best || (!isLast && countOf(range) < countOf(best))) best = range;
  }
  return best;
}
