import { type Citation } from '../cite/citation';
import { readCitations } from '../cite/find';
import { type LoneNumber } from '../cite/loneNumbers';
import { type CitationInContext, citationsInContext } from '../cite/citationInContext';
import { type WrittenShortForms, writtenShortForms } from '../cite/writtenShortForms';
import { type StatedFacts, sentencesIn } from '../meaning/sentenceFacts';
import { type FrontMatter, parseFrontMatter } from '../frontMatter/frontMatter';
import { type Catalogue } from '../lexicon/catalogue';
import { type AcronymMention, findAcronyms } from '../names/findAcronyms';
import { findNames } from '../names/findNames';
import { type NameMention } from '../names/nameMention';
import { findNearNames, type NearName } from '../names/nearNames';
import { findNearPersons, type NearPerson } from '../names/nearPersons';
import { effortOf } from '../speech/effort';
import { type KindFacts, kindFactsOf } from './kindFacts';
import { lazy } from '../text/lazy';
import { type Remembering, withMemory } from '../text/memory';
import { type MarkedQuotation, outermost, quotationMarks } from '../text/quotationMarks';
import { type Span } from '../text/span';
import { type LanguageSigns, languageSigns } from '../text/language';
import { spokenWords } from '../text/spokenWords';
import { blankRemoved } from '../text/struckOut';
import { type Token, tokenize } from '../text/tokens';

/** What is known of one block from its text alone; offsets are relative to the block's start. */
export interface BlockFacts extends Remembering {
  /** The text they are facts of, with its comments. */
  readonly written: string;
  /** The words that are said, in order. */
  readonly words: readonly Span[];
  /**
   * The effort of saying the words, as if all were English. For each word the sum up to and with it, in ordinary words, with the pauses
   * after these words.
   */
  readonly efforts: readonly number[];
  /** Which language it seems to be in. */
  readonly languageSigns: LanguageSigns;
  /** Its words as phrases are made of, said or not. */
  readonly tokens: readonly Token[];
  /** The resolutions and documents it names, said or not. */
  readonly citations: readonly Citation[];
  /** Numbers in it that are citations where the rest of the draft introduces them. */
  readonly loneNumbers: readonly LoneNumber[];
  /** The citations, set against the tables. */
  readonly mentions: readonly CitationInContext[];
  /** What may be short forms of resolutions and documents in it, said or not. */
  readonly shortForms: WrittenShortForms;
  /** The entities, conventions, persons and terms it names, said or not; short forms with and without ground. */
  readonly names: readonly NameMention[];
  /** The acronyms it writes, said or not. */
  readonly acronyms: readonly AcronymMention[];
  /** Near-misses of official names in it. */
  readonly nearNames: readonly NearName[];
  /** Persons it seems to mean and spells with a slip. */
  readonly nearPersons: readonly NearPerson[];
  /** Its stretches in quotation marks, by where they end: in each other, and without a last mark too. */
  readonly quotationMarks: readonly MarkedQuotation[];
  /** What it quotes from others; for a block that is a quotation as a whole, see its kind. */
  readonly quotations: readonly Span[];
  /** Its sentences, by what they are compared with key questions by. */
  readonly sentences: readonly StatedFacts[];
  /** What of it says which kind of text the draft is. */
  readonly kindFacts: KindFacts;
  /** What it says as front matter; asked only of the block at the top, so that its spans count from the start of the draft. */
  readonly frontMatter: FrontMatter;
}

/** Derives the facts of a block, each when it is first asked for. What stands in a comment of a paragraph, or is struck out, is no part of it. */
export function blockFacts(written: string, catalogue: Catalogue): BlockFacts {
  const content = /^\s*<!--/.test(written) ? written : blankRemoved(written);
  const words = lazy(() => spokenWords(content));
  const efforts = lazy(() => effortOf(content, words()));
  const signs = lazy(() => languageSigns(content));
  const tokens = lazy(() => tokenize(content));
  const cited = lazy(() => readCitations(content));
  const citations = () => cited().citations;
  const mentions = lazy(() => citationsInContext(content, citations(), catalogue));
  const shortForms = lazy(() => writtenShortForms(content));
  const names = lazy(() => findNames(content, catalogue));
  const acronyms = lazy(() => findAcronyms(content, { names: names(), citations: citations() }));
  const nearNames = lazy(() => findNearNames(content, names(), catalogue));
  const nearPersons = lazy(() => findNearPersons(content, names(), catalogue));
  const marked = lazy(() => quotationMarks(content));
  const quotations = lazy(() => outermost(marked()));
  const sentences = lazy(() => sentencesIn(content, { tokens: tokens(), mentions: mentions(), names: names() }));
  const kindFacts = lazy(() => kindFactsOf(content));
  const frontMatter = lazy(() => parseFrontMatter(content));
  return withMemory<BlockFacts>({
    written,
    get words() {
      return words();
    },
    get efforts() {
      return efforts();
    },
    get languageSigns() {
      return signs();
    },
    get tokens() {
      return tokens();
    },
    get citations() {
      return citations();
    },
    get loneNumbers() {
      return cited().left;
    },
    get mentions() {
      return mentions();
    },
    get shortForms() {
      return shortForms();
    },
    get names() {
      return names();
    },
    get acronyms() {
      return acronyms();
    },
    get nearNames() {
      return nearNames();
    },
    get nearPersons() {
      return nearPersons();
    },
    get quotationMarks() {
      return marked();
    },
    get quotations() {
      return quotations();
    },
    get sentences() {
      return sentences();
    },
    get kindFacts() {
      return kindFacts();
    },
    get frontMatter() {
      return frontMatter();
    },
  });
}
