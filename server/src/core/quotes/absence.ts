import type { Corpus } from '../corpus/corpus';
import { isComplete } from '../corpus/isComplete';
import type { SourceDocument } from '../source/sourceDocument';
import { type DraftLanguage, type LanguageSigns, languageSigns, likeliestLanguage } from '../text/language';
import { remembered } from '../text/memory';
import { isUpper } from '../text/letters';
import { shiftSpan, type Span } from '../text/span';
import { tokenize } from '../text/tokens';
import { closeOnes, likeliestBlocks, tellingStem, tellingWords } from './likeliestBlocks';
import { namedDocuments } from './namedDocuments';
import type { Attribution } from './quotation';
import type { QuotedText, QuotedWord } from './quotedWords';

/** What a document has that comes nearest to a quotation it does not have. */
export interface Absence {
  readonly document: SourceDocument;
  /** A sentence or clause of it, in the clean text; absent where none has two telling words of the quotation. */
  readonly nearest?: Span;
}

/** A quotation of fewer words is a turn of speech too often. */
const LEAST_WORDS = 5;
/** Telling words that a clause must share to be the nearest one. */
const LEAST_SHARED = 2;
/** Letters of a word that is capital in a title. */
const TITLE_WORD = 4;
const TITLE_SHARE = 0.6;

/**
 * Shows that the source that an attribution names has no such words: all named documents are in the corpus in full, in the language
 * of the quotation, and none is close to it; `undefined` where that cannot be said.
 */
export function absenceOf(
  text: string,
  { fragments }: QuotedText,
  attribution: Attribution | undefined,
  corpus: Corpus,
): Absence | undefined {
  if (attribution?.symbol === undefined || attribution.isOpen) return undefined;
  const sought = soughtWords(text, fragments);
  if (!sought) return undefined;
  const named = [attribution.symbol, ...(attribution.others ?? [])].map((name) => namedDocuments(corpus, name));
  if (named.some((documents) => documents.length === 0)) return undefined;
  if (!named.flat().every((document) => lacks(document, sought))) return undefined;
  return nearestIn(named[0]![0]!, sought);
}

/** Shows that a document that is at hand in full, in the language of the quotation, has no such words; `undefined` where that cannot be said. */
export function absenceIn(text: string, { fragments }: QuotedText, document: SourceDocument): Absence | undefined {
  const sought = soughtWords(text, fragments);
  return sought && lacks(document, sought) ? nearestIn(document, sought) : undefined;
}

/** The longest stretch of a quotation between omissions, and the signs of its language. */
interface Sought {
  readonly main: readonly QuotedWord[];
  readonly signs: LanguageSigns;
}

/** What is looked for; `undefined` where it is too short, or a title. */
function soughtWords(text: string, fragments: QuotedText['fragments']): Sought | undefined {
  if (fragments.length === 0) return undefined;
  const main = fragments.reduce((best, one) => (one.words.length > best.words.length ? one : best)).words;
  if (main.length < LEAST_WORDS) return undefined;
  const written = text.slice(main[0]!.start, main.at(-1)!.end);
  return isTitle(written) ? undefined : { main, signs: languageSigns(written) };
}

function lacks(document: SourceDocument, { main, signs }: Sought): boolean {
  return isComplete(document) && isIn(signs, languageOf(document)) && closeOnes(document, main, new Set()).length === 0;
}

function nearestIn(document: SourceDocument, { main }: Sought): Absence {
  const nearest = nearestClause(document, main);
  return { document, ...(nearest && { nearest }) };
}

/** "Transforming Our World": most words but the first begin with a capital. */
function isTitle(written: string): boolean {
  const words = tokenize(written)
    .slice(1)
    .filter(({ start, end }) => end - start >= TITLE_WORD);
  const capitals = words.filter(({ start }) => isUpper(written.charAt(start)));
  return capitals.length >= TITLE_SHARE * words.length;
}

const languageOf = remembered(({ clean }: SourceDocument): DraftLanguage =>
  likeliestLanguage(languageSigns(clean.text)),
);

/** Whether a few words are clearly in a language: a sign of it, and of no other as many. */
function isIn(signs: LanguageSigns, language: DraftLanguage): boolean {
  return Object.entries(signs).every(([other, count]) => (other === language ? count > 0 : count < signs[language]));
}

/** Paragraphs, the likeliest ones, in which the nearest words are looked for: a long one has many words by chance. */
const MOST_BLOCKS = 20;
/** Where a sentence, an item or a clause of a preamble ends: "…, Noting that". */
const CLAUSE_END = /(?<=[.;:?!])\s+|(?<=,)\s+(?=\p{Lu}\p{Ll}+(?:ing|ed)\b)/gu;

/** The sentence or clause of a document that has most of the telling words, of those that have as many the shortest. */
function nearestClause(document: SourceDocument, quoted: readonly QuotedWord[]): Span | undefined {
  const pattern = tellingWords(quoted);
  if (!pattern) return undefined;
  const { text } = document.clean;
  const clauses = likeliestBlocks(document, quoted)
    .slice(0, MOST_BLOCKS)
    .flatMap(({ block: { span } }) =>
      clausesOf(text.slice(span.start, span.end)).map((one) => shiftSpan(one, span.start)),
    )
    .map((span) => ({ span, shared: stemsIn(text.slice(span.start, span.end), pattern) }))
    .filter(({ shared }) => shared >= LEAST_SHARED)
    .sort((a, b) => b.shared - a.shared || a.span.end - a.span.start - (b.span.end - b.span.start));
  return clauses[0]?.span;
}

/** How many words of a pattern stand in a clause, whatever their endings. */
function stemsIn(clause: string, pattern: RegExp): number {
  return new Set(Array.from(clause.matchAll(pattern), ([word]) => tellingStem(word))).size;
}

function clausesOf(paragraph: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const { 0: gap, index } of paragraph.matchAll(CLAUSE_END)) {
    found.push({ start, end: index });
    start = index + gap.length;
  }
  return [...found, { start, end: paragraph.length }];
}
