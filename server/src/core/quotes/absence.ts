import type { Corpus } from '../corpus/corpus';
import { isComplete } from '../corpus/isComplete';
import type { SourceDocument } from '../corpus/sourceDocument';
import { type DraftLanguage, type LanguageSigns, languageSigns, likeliestLanguage } from '../text/language';
import { oncePer } from '../text/oncePer';
import { sentences } from '../text/sentences';
import { isUpper } from '../text/letters';
import { shiftSpan, type Span } from '../text/span';
import { tokenize } from '../text/tokens';
import { closeOnes, likeliestBlocks, tellingWords } from './likeliestBlocks';
import { namedDocuments } from './namedDocuments';
import type { Attribution } from './quotation';
import type { QuotedText, QuotedWord } from './quotedWords';

/** What a document has that comes nearest to a quotation it does not have. */
export interface Absence {
  readonly document: SourceDocument;
  /** A sentence of it, in the clean text; absent where no paragraph has two telling words of the quotation. */
  readonly nearest?: Span;
}

/** A quotation of fewer words is a turn of speech too often. */
const LEAST_WORDS = 5;
/** Telling words that a paragraph must share to hold the nearest sentence. */
const LEAST_SHARED = 2;
/** Letters of a word that is capital in a title. */
const TITLE_WORD = 4;
const TITLE_SHARE = 0.6;

/**
 * Shows that the source that an attribution names has no such words: all documents that are named are in the corpus in full, in the language of the
 * quotation, and none is close to it; `undefined` where that cannot be said.
 */
export function absenceOf(
  text: string,
  { fragments }: QuotedText,
  attribution: Attribution | undefined,
  corpus: Corpus,
): Absence | undefined {
  if (attribution?.symbol === undefined || attribution.isOpen) return undefined;
  const main = fragments.reduce((best, one) => (one.words.length > best.words.length ? one : best)).words;
  if (main.length < LEAST_WORDS) return undefined;
  const written = text.slice(main[0]!.start, main.at(-1)!.end);
  if (isTitle(written)) return undefined;
  const named = [attribution.symbol, ...(attribution.others ?? [])].map((name) => namedDocuments(corpus, name));
  const all = named.flat();
  const signs = languageSigns(written);
  const isAtHand = (document: SourceDocument): boolean =>
    isComplete(document) && isIn(signs, languageOf(document)) && closeOnes(document, main, new Set()).length === 0;
  if (named.some((documents) => documents.length === 0) || !all.every(isAtHand)) return undefined;
  const document = named[0]![0]!;
  const nearest = nearestSentence(document, main);
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

const languageOf = oncePer(({ clean }: SourceDocument): DraftLanguage => likeliestLanguage(languageSigns(clean.text)));

/** Whether a few words are clearly in a language: a sign of it, and of no other as many. */
function isIn(signs: LanguageSigns, language: DraftLanguage): boolean {
  return Object.entries(signs).every(([other, count]) => (other === language ? count > 0 : count < signs[language]));
}

/** The sentence of a document that has most of the telling words. */
function nearestSentence(document: SourceDocument, quoted: readonly QuotedWord[]): Span | undefined {
  const [likeliest] = likeliestBlocks(document, quoted);
  const pattern = tellingWords(quoted);
  if (!pattern || !likeliest || likeliest.shared.size < LEAST_SHARED) return undefined;
  const { span } = likeliest.block;
  const text = document.clean.text.slice(span.start, span.end);
  const sharedBy = ({ start, end }: Span): number =>
    new Set(text.slice(start, end).toLowerCase().match(pattern) ?? []).size;
  const within = sentences(text).map((sentence) => ({ sentence, shared: sharedBy(sentence) }));
  const best = within.reduce((most, one) => (one.shared > most.shared ? one : most));
  return shiftSpan(best.sentence, span.start);
}
