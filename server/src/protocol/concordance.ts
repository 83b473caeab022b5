import type { CorpusLocation } from './places';

/** Client → server: every place of a phrase in the corpus. */
export const concordanceRequest = 'rostrum/concordance';

/** Columns of the longest bar of an answer. */
export const concordanceBar = 12;

/** Asks where a phrase stands. */
export interface ConcordanceParams {
  /** Any text. It is compared word by word, case and marks left aside. */
  readonly phrase: string;
}

/** The answer to {@link concordanceRequest}. */
export interface ConcordanceResult {
  /** The phrase asked for, in one line. */
  readonly phrase: string;
  readonly count: number;
  /** How often; then where first and where last. Where it stands nowhere: that it does; then what part of it stands somewhere. */
  readonly summary: readonly string[];
  /** By date, the oldest first; those without a date last. */
  readonly documents: readonly ConcordanceDocumentResult[];
  /** The years of which the corpus has documents, the oldest first; several of them together where there are many. */
  readonly years: readonly ConcordanceBarResult[];
  /** Whose words they are: by State, group or organization, and by speaker, the most frequent first. */
  readonly states: ConcordanceWhomResult;
  readonly speakers: ConcordanceWhomResult;
  /** Where the phrase stands nowhere: the longest part of it that stands somewhere. */
  readonly longestPart?: { readonly text: string; readonly count: number };
}

/** A document with the places of the phrase. */
export interface ConcordanceDocumentResult {
  readonly id: string;
  /** What a list calls it. */
  readonly name: string;
  readonly symbol?: string;
  /** "19 June 2023". */
  readonly date?: string;
  /** The number of all places, including those not listed because there are very many. */
  readonly count: number;
  readonly places: readonly ConcordancePlaceResult[];
}

/** One occurrence in the words around it, as plain text in one line. */
export interface ConcordancePlaceResult {
  /** LSP location, where an editor can open the document. */
  readonly location: CorpusLocation;
  readonly before: string;
  readonly match: string;
  readonly after: string;
  /** "para. 15", "note 2", where a number is printed. */
  readonly number?: string;
  /** Whose words they are: "Mr. Ndiaye (Freedonia)"; absent where nobody says. */
  readonly by?: string;
  /** How a text cites the place: "S/RES/2396 (2017), para. 5". */
  readonly citation: string;
  /** The phrase in quotation marks, and the same with the document it is from. */
  readonly quotation: string;
  readonly citedQuotation: string;
}

/** The places by whose words they are. */
export interface ConcordanceWhomResult {
  readonly groups: readonly ConcordanceBarResult[];
  /** Places of which nobody says whose words they are. */
  readonly unknown: number;
}

/** How often the phrase stands in the documents of some years, or in the words of somebody. */
export interface ConcordanceBarResult {
  /** "2018", "2010–2019"; "Norway"; "Mr. Ndiaye (Freedonia)". */
  readonly label: string;
  /** The count beside the greatest one, drawn: "██████▌". Empty for none, and {@link concordanceBar} columns for the greatest. */
  readonly bar: string;
  readonly count: number;
  /** Documents of these years, or in which the same speaks, that have the phrase, and all of them. */
  readonly documents: number;
  readonly corpusDocuments: number;
}
