/**
 * All that the rooms above ask of the documents Rostrum draws on. They ask it of these interfaces alone, so that another corpus can stand
 * behind them: the one there is holds everything in memory (`localCorpus/`); one that many share would be asked over a network.
 *
 * Questions come in two kinds:
 *
 * - {@link CorpusAtOnce}: asked while somebody types, hundreds of them a key, each depending on the answer before. Whoever answers has the
 *   answer at hand, or there is no completion.
 * - {@link CorpusLater}: asked for hovers, quotations, look-ups, rules and reports, a few at a time. Their answers are values: they could
 *   be asked for together, with a deadline, and late answers left out.
 *
 * Completion asks some of the later kind too, of the few proposals it shows alone. It cannot do without `places` and `read`, which say how
 * a phrase is spelt, nor without `countsBySource` and `documentsOf`, by which proposals are ranked and shown. What it asks for the text
 * beside a proposal could wait until somebody looks at that.
 *
 * Nothing that is asked changes the corpus, and the same question always has the same answer.
 */
import type { UnEvent } from '../events/events';
import type { Catalogue } from '../lexicon/catalogue';
import type { NameForm } from '../names/nameMention';
import type { SourceDocument } from '../source/sourceDocument';
import type { SourceFile } from '../source/sourceFile';
import type { LineTable } from '../text/lineTable';
import type { Remembering } from '../text/memory';
import type { Span } from '../text/span';
import type { UnreadFiles } from './unread';

/** The documents Rostrum draws on, with everything that can be derived from them. */
export interface Corpus extends CorpusAtOnce, CorpusLater, Remembering {
  readonly phrases: PhraseIndex;
  readonly citations: CitationIndex;
  readonly names: NameIndex;
}

/** The questions asked between a keystroke and its proposals: they need an answer at once. */
export interface CorpusAtOnce {
  /** What the documents' words are set against. */
  readonly catalogue: Catalogue;
  /** Files that the corpus lacks as yet; `undefined` where it has all there are to be read. */
  readonly unread: UnreadFiles | undefined;
  /** Conferences and other meetings the documents announce or report. */
  readonly events: readonly UnEvent[];
  readonly phrases: PhraseCounts;
  readonly citations: MentionCounts;
  readonly names: MentionCounts;
}

/** The questions whose answers may come later. */
export interface CorpusLater {
  readonly phrases: PhrasePlaces;
  /** What the documents cite. */
  readonly citations: MentionPlaces<CitationMention>;
  /** Whom and what the documents name. */
  readonly names: MentionPlaces<CorpusName>;
  readonly files: readonly SourceFile[];
  readonly documents: readonly SourceDocument[];
  file(id: string): SourceFile | undefined;
  document(id: string): SourceDocument | undefined;
  /** The lines of a document's raw text; of an empty text for an unknown one. */
  lines(id: string): LineTable;
  /** The clean text of a place of a phrase. */
  readonly read: (place: PhrasePlace) => string;
  /** The digest of each document's words: two corpora with the same ones have the same documents. */
  readonly digests: () => readonly { readonly id: string; readonly digest: number }[];
}

/**
 * Exact answers about phrases of any length over a fixed set of texts, the sources. Words are given by their keys (see `tokenKey`). No
 * phrase runs from one block of a text to the next.
 */
export interface PhraseIndex extends PhraseCounts, PhrasePlaces, Remembering {}

/** How often phrases stand, and what follows them: at once. */
export interface PhraseCounts {
  /** Words in all texts. */
  readonly size: number;
  /** The empty phrase: every place. */
  readonly all: PhraseRange;
  /** A phrase that never stands. */
  readonly none: PhraseRange;
  /** All places, by the group of the texts they are in. */
  readonly groups: readonly PhraseRange[];
  /** The occurrences of a phrase within one of the groups; there may be none. */
  within(range: PhraseRange, group: number): PhraseRange;
  /** The number of occurrences that {@link within} gives. */
  countWithin(range: PhraseRange, group: number): number;
  /** The occurrences of the phrase extended by one word, `undefined` where it never stands. */
  narrow(range: PhraseRange, key: string): PhraseRange | undefined;
  /**
   * What follows the phrase, most frequent first, ties in alphabetical order. Places where nothing follows are left out. Ask
   * for as many as are looked at: the first few take no longer after "the" than after a rare word.
   */
  nextWords(range: PhraseRange, options?: NextWordOptions): readonly NextWord[];
  /** How many different words follow the phrase: as many as {@link nextWords} gives without options, in less time. */
  countNextWords(range: PhraseRange): number;
  /** How sentences begin: the keys of the first words of some of them, from all over the texts. */
  openings(): readonly (readonly string[])[];
}

/** Where phrases stand, and which there are: later. */
export interface PhrasePlaces {
  /**
   * The occurrences of the longest run of words from `keys[from]` on that stands anywhere, `undefined` where not even the
   * first does. "" stands for the end of a sentence: no run goes beyond it. Costs the same from every word, however long.
   */
  longestMatch(keys: readonly string[], from: number): PhraseRange | undefined;
  /** The first `most` places of the phrase, or of what is left of it without its first `skip` words, in the order of the sources. */
  places(range: PhraseRange, most: number, skip?: number): readonly PhrasePlace[];
  /** How often the phrase stands in each source it stands in, in the order of the sources. */
  countsBySource(range: PhraseRange): ReadonlyMap<string, number>;
  /**
   * The phrases that repeat as they are and no longer: each of their occurrences cannot be extended by the same word on
   * either side. A phrase comes after the longer ones that begin with it. In linear time, a phrase at a time.
   */
  repeats(options: RepeatOptions): Iterable<PhraseRange>;
}

/** The occurrences of one phrase. Beyond these figures it is for the index alone that made it. */
export interface PhraseRange {
  /** Words in the phrase. */
  readonly length: number;
  readonly count: number;
}

/** How often the phrase of a range stands. */
export function countOf(range: PhraseRange): number {
  return range.count;
}

/** One word that follows a phrase somewhere, with the occurrences of the phrase thus extended. */
export interface NextWord {
  readonly key: string;
  readonly range: PhraseRange;
}

/** Which of the words that follow a phrase are asked for; all where nothing is said. */
export interface NextWordOptions {
  /** The most frequent ones only, as many as this. */
  readonly most?: number;
  /** Those whose key begins with this. */
  readonly prefix?: string;
}

/** Where a phrase stands: a source, by the id of the document, and a span of its clean text. */
export interface PhrasePlace {
  readonly source: string;
  readonly span: Span;
}

/** Which phrases count as repeating. */
export interface RepeatOptions {
  /** At least 1. */
  readonly leastWords: number;
  /** Occurrences; two where nothing is said. */
  readonly leastCount?: number;
}

/** What the documents name. Things are known by their keys. */
export interface MentionIndex<M extends Mention = Mention> extends MentionCounts, MentionPlaces<M> {}

/** What the documents cite, by symbol, with or without its year. */
export type CitationIndex = MentionIndex<CitationMention>;

/** Whom and what the documents name, by the key of the entry (`entryKey`). */
export type NameIndex = MentionIndex<CorpusName>;

/** How often things are named: at once. */
export interface MentionCounts {
  /** How often the documents name a thing: known without looking at a mention. */
  countOf(key: string): number;
}

/** Where things are named: later. */
export interface MentionPlaces<M extends Mention = Mention> {
  /** Everything the documents name, in no order. */
  keys(): readonly string[];
  /** Mentions of a thing by document and place. */
  mentionsOf(key: string): readonly M[];
  /** Documents that name it, most mentions first. */
  documentsOf(key: string): readonly DocumentCount[];
  /** The mention whose sentence says most about the thing, if any. */
  bestMention(key: string): M | undefined;
  /** The best mention in each document that names it, at most `most` documents, in the order of {@link documentsOf}. */
  bestByDocument(key: string, most: number): readonly M[];
  /** The mention's sentence as plain text of at most `length` characters, cut at words with an ellipsis. */
  excerpt(mention: Mention, length: number): string;
}

/** One place where a document of the corpus names a thing. */
export interface Mention {
  readonly documentId: string;
  /** Where an editor opens the document. */
  readonly uri: string;
  /** Raw span in the document. */
  readonly span: Span;
  /** Line of the mention, counted from 1. */
  readonly line: number;
  /** "2023-conference-concept-note, para. 15" where the paragraph or footnote has a printed number, else the document's id. */
  readonly label: string;
}

/** One place where a document of the corpus cites a resolution or document. */
export type CitationMention = Mention & CitationDetail;

/** One place where a document of the corpus names a row of the tables. */
export type CorpusName = Mention & NameDetail;

/** What is told of a place that cites a resolution or document. */
export interface CitationDetail {
  /** The year as printed. */
  readonly year?: number;
  /** As printed, with single spaces: "para. 10". */
  readonly pinpoints: readonly string[];
}

/** What is told of a place that names a row. */
export interface NameDetail {
  readonly form: NameForm;
}

/** How often one document names a thing. */
export interface DocumentCount {
  readonly documentId: string;
  readonly count: number;
}
