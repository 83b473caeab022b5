import { citationKey } from '../cite/format';
import { type CitationInContext } from '../cite/citationInContext';
import { entryKey } from '../lexicon/catalogue';
import { type NameMention } from '../names/nameMention';
import { isLight } from './inflection';
import { sentences } from '../text/sentences';
import { firstEndingAfter, type Span } from '../text/span';
import { type Token } from '../text/tokens';
import { fieldsSaidIn, type ListedPhrase, relatedIn } from './listedPhrases';
import { rootOf } from './root';
import { contentOf, type SentenceContent } from './sentenceContent';
import { stockRoots } from './stockRoots';

/** A word that says something. */
export interface TellingWord extends Span {
  readonly root: string;
  /** Its number among all words of the text, so that neighbours can be told. */
  readonly at: number;
}

/** What a text names, under the key by which another text names the same. */
export interface NamedThing extends Span {
  readonly key: string;
}

/** A phrase of a list where it stands. */
export interface ListedWords extends Span {
  readonly list: number;
  readonly keys: readonly string[];
}

/** What a sentence is compared by. Spans count from where the text begins that it stands in. */
export interface SentenceFacts {
  readonly span: Span;
  readonly words: readonly TellingWord[];
  /** Phrases of the lists of related words. */
  readonly related: readonly ListedWords[];
  /** Phrases in which fields are spoken of. */
  readonly fields: readonly ListedWords[];
  readonly names: readonly NamedThing[];
}

/** A sentence of a draft: what it is compared by, and what its turns say. */
export interface StatedFacts extends SentenceFacts {
  readonly turns: SentenceContent;
  /** Roots of its telling words that are not of the stock which statements of every speaker are made of. */
  readonly ownRoots: readonly string[];
}

/** What is known of a text beside its characters. */
export interface KnownText {
  readonly tokens: readonly Token[];
  readonly mentions: readonly CitationInContext[];
  readonly names: readonly NameMention[];
}

/** The sentences of one paragraph. */
export function sentencesIn(text: string, known: KnownText): readonly StatedFacts[] {
  const stock = stockRoots();
  return sentences(text).map((span) => {
    const facts = factsOf(span, known);
    return {
      ...facts,
      turns: contentOf(text.slice(span.start, span.end)),
      ownRoots: facts.words.filter(({ root }) => !stock.has(root)).map(({ root }) => root),
    };
  });
}

/** What one stretch of a text is compared by. */
export function factsOf(span: Span, { tokens, mentions, names }: KnownText): SentenceFacts {
  const own = within(tokens, span, (token) => token);
  const roots = own.map(({ key }) => rootOf(key));
  const words = own.flatMap(({ key, start, end }, at) =>
    isLight(key) || key.length < 2 ? [] : [{ root: roots[at]!, at, start, end }],
  );
  const cited = within(mentions, span, ({ citation }) => citation.span).flatMap(({ citation, resolved: { symbol } }) =>
    symbol === undefined ? [] : [{ key: `citation ${citationKey(symbol)}`, ...citation.span }],
  );
  const named = within(names, span, (name) => name.span).map(({ kind, id, span }) => ({
    key: entryKey(kind, id),
    ...span,
  }));
  const inText = ({ list, from, to }: ListedPhrase): ListedWords => ({
    list,
    keys: own.slice(from, to).map(({ key }) => key),
    start: own[from]!.start,
    end: own[to - 1]!.end,
  });
  const related = relatedIn(roots).map(inText);
  const fields = fieldsSaidIn(roots).map(inText);
  return { span, words, related, fields, names: [...named, ...cited] };
}

/** Those of items in text order that begin in a span. */
function within<T>(items: readonly T[], { start, end }: Span, spanOf: (item: T) => Span): readonly T[] {
  const from = firstEndingAfter(items, start, (item) => spanOf(item).end);
  let to = from;
  while (to < items.length && spanOf(items[to]!).start < end) to++;
  return items.slice(from, to);
}
