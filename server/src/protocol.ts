/**
 * What Rostrum adds to LSP, with its types: the one file that server and client share.
 */

/** The scheme of the addresses by which documents of the corpus are shown: virtual documents, which cannot be edited. */
export const corpusScheme = 'rostrum-corpus';

/** Client → server: how long the draft takes to say. */
export const speakingTimeRequest = 'rostrum/speakingTime';

/** Asks for the speaking time of one open document. */
export interface SpeakingTimeParams {
  readonly textDocument: { readonly uri: string };
  /** LSP ranges: what is selected in it. */
  readonly selections?: readonly {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  }[];
}

/** The answer to {@link speakingTimeRequest}; `null` where the document is no draft. */
export interface SpeakingTimeResult {
  /** Spoken words. */
  readonly words: number;
  readonly seconds: number;
  /** Words a minute. */
  readonly pace: number;
  readonly limitSeconds: number;
  /** One sentence a person can read: which document or setting the limit is taken from. */
  readonly limitSource: string;
  /** Seconds past the limit, 0 when within it. */
  readonly overSeconds: number;
  /** Time and limit for a status bar: "2:48 / 3:00". */
  readonly label: string;
  /** What is said: "310 words"; of Chinese "310 characters". */
  readonly counted: string;
  /** The same in sentences, with words, pace, where the limit comes from and what is left; of what is selected too. */
  readonly description: readonly string[];
}

/** Client → server: a draft as it is rehearsed. */
export const rehearsalRequest = 'rostrum/rehearsal';

/** Asks for the words of one open document, each with its time. */
export interface RehearsalParams {
  readonly textDocument: { readonly uri: string };
  /** In words a minute: that the draft is to name in its front matter. */
  readonly newPace?: number;
}

/** The answer to {@link rehearsalRequest}; `null` where the server does not have the document. */
export interface RehearsalResult {
  /** Of the text that offsets are in. */
  readonly version: number;
  /** Words a minute. */
  readonly pace: number;
  /** Whether the draft itself names it, rather than the settings. */
  readonly isPaceOfDraft: boolean;
  /** What has the front matter name the pace that was asked about. */
  readonly paceEdits: readonly QuotationEdit[];
  readonly limitSeconds: number;
  /** A few words a person can read: which document or setting the limit is taken from. */
  readonly limitSource: string;
  /** How long the draft takes to say: where its last word ends. */
  readonly seconds: number;
  /** What is seen, in text order. */
  readonly parts: readonly RehearsalPart[];
  /** What is held against its plan, in text order and without gaps: seconds from the start of the speech. */
  readonly sections: readonly { readonly title: string; readonly from: number; readonly to: number }[];
  /** Its code; absent for one that is not official. */
  readonly language?: string;
  /** What its pace is counted in. */
  readonly unit: 'words' | 'characters';
}

/** A paragraph of the speech, or a line between two of them that is seen and not said. */
export interface RehearsalPart {
  readonly kind: 'paragraph' | 'item' | 'quotation' | 'heading' | 'note';
  /** Their texts, put together, are what is seen. */
  readonly pieces: readonly RehearsalPiece[];
}

/** A word that is said, a stage note, or what stands between them. */
export interface RehearsalPiece {
  readonly text: string;
  /** Offsets of a word that is said, and when: seconds from the start of the speech, the pause behind it included. */
  readonly word?: { readonly start: number; readonly end: number; readonly from: number; readonly to: number };
  readonly isNote: boolean;
}

/** Client → server: every place of a phrase in the corpus. */
export const concordanceRequest = 'rostrum/concordance';

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
  /** How often, where first and where last, in sentences; where it stands nowhere, that it does. */
  readonly summary: string;
  /** By date, the oldest first; those without a date last. */
  readonly documents: readonly ConcordanceDocumentResult[];
  /** The years of which the corpus has documents, the oldest first; several of them together where there are many. */
  readonly years: readonly ConcordanceYearResult[];
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
  /** Of all its places, also those that are not listed because there are very many. */
  readonly count: number;
  readonly places: readonly ConcordancePlaceResult[];
}

/** One occurrence in the words around it, as plain text in one line. */
export interface ConcordancePlaceResult {
  /** LSP location, where an editor can open the document. */
  readonly location: {
    readonly uri: string;
    readonly range: {
      readonly start: { readonly line: number; readonly character: number };
      readonly end: { readonly line: number; readonly character: number };
    };
  };
  readonly before: string;
  readonly match: string;
  readonly after: string;
  /** "para. 15", "note 2", where a number is printed. */
  readonly number?: string;
  /** How a text cites the place: "S/RES/2396 (2017), para. 5". */
  readonly citation: string;
  /** The phrase in quotation marks, and the same with the document it is from. */
  readonly quotation: string;
  readonly citedQuotation: string;
}

/** Client → server: how words of the corpus are quoted at places of an open document. */
export const quotationRequest = 'rostrum/quotation';

/** Asks for edits that quote words. */
export interface QuotationParams {
  readonly textDocument: { readonly uri: string };
  /** What is selected; the quotation takes its place. */
  readonly ranges: readonly QuotationEdit['range'][];
  /** The words as printed. */
  readonly match: string;
  /** What the quotation is cited by, where it is to be. */
  readonly citation?: string;
}

/** The answer to {@link quotationRequest}, a list of them; `null` where the server does not have the document. */
export interface QuotationEdit {
  readonly range: ConcordancePlaceResult['location']['range'];
  readonly newText: string;
}

/** Client → server: sentences of the corpus that somebody may quote. */
export const passagesRequest = 'rostrum/passages';

/** Asks for the sentences that have these words, the last of which may be typed in part. */
export interface PassagesParams {
  readonly query: string;
}

/** A sentence of the corpus, as a list shows and a text quotes it. The answer to {@link passagesRequest} is a list of them. */
export interface PassageResult {
  /** What a list calls its document. */
  readonly name: string;
  /** In one line. */
  readonly match: string;
  /** So much of it as a list shows, around the words asked for. */
  readonly excerpt: string;
  readonly citation: string;
  readonly quotation: string;
  readonly citedQuotation: string;
}

/** How often the phrase stands in the documents of some years. */
export interface ConcordanceYearResult {
  /** "2018", "2010–2019". */
  readonly label: string;
  /** The count beside the greatest one, drawn: "██████▌". Empty for none. */
  readonly bar: string;
  readonly count: number;
  /** Documents of these years that have the phrase, and all of them. */
  readonly documents: number;
  readonly corpusDocuments: number;
}

/** Client → server: the cite-check report of a draft, as `rostrum report` writes it. */
export const reportRequest = 'rostrum/report';

/** Asks for the report of an open document. */
export interface ReportParams {
  readonly textDocument: { readonly uri: string };
}

/** The answer to {@link reportRequest}; `null` where the document is no draft, or the server does not have it. */
export interface ReportResult {
  /** Of the draft. */
  readonly title: string;
  /** A page that stands by itself: it fetches nothing and runs nothing. */
  readonly html: string;
}

/** Client → server: what is in the corpus. A client that has asked is told by {@link corpusChanged} when to ask again. */
export const corpusRequest = 'rostrum/corpus';

/** Server → client, to one that has asked for the corpus: it is another now, or its reading has got on. */
export const corpusChanged = 'rostrum/corpusChanged';

/** Client → server: the folders are to be read again, what was left out and what could not be read included. */
export const readCorpusNotification = 'rostrum/readCorpus';

/** A document of the corpus. */
export interface CorpusDocument {
  readonly id: string;
  /** What a list calls it. */
  readonly name: string;
  /** "concept-note", "statement" … */
  readonly kind: string;
  /** "S/RES/2396 (2017)", where one is printed at its head. */
  readonly symbol?: string;
  /** First day, ISO. */
  readonly date?: string;
  /** The same in words: "21 December 2017". */
  readonly day?: string;
  /** By which this client can open it. */
  readonly uri: string;
  /** The file on the user's disk; absent for those that ship with Rostrum. */
  readonly path?: string;
}

/** A file of the user's that is not in the corpus. */
export interface CorpusProblem {
  /** Of the file, as it can be shown. */
  readonly name: string;
  readonly path: string;
  readonly uri: string;
  /** Goes on a sentence that begins with the path: "is protected by a password". */
  readonly reason: string;
}

/** How far the reading of the user's documents is. */
export interface CorpusReadingState {
  readonly done: number;
  readonly total: number;
  readonly secondsLeft?: number;
}

/** The answer to {@link corpusRequest}. */
export interface CorpusResult {
  readonly documents: readonly CorpusDocument[];
  readonly problems: readonly CorpusProblem[];
  /** The folders, as the settings name them. */
  readonly folders: readonly string[];
  /** Absent while nothing is being read. */
  readonly reading?: CorpusReadingState;
  /** Files that were left when the reading was cancelled. */
  readonly leftOut: number;
  /** Files read since the server started; what is kept from an earlier start is not read. */
  readonly filesRead: number;
}

/** What a client may tell with `initialize`, in `initializationOptions`. */
export interface StartOptions {
  /** Path of a folder in which what is read and indexed of the user's documents is kept for the next start. */
  readonly cacheFolder?: string;
}

/** Client → server: the events of the corpus with their sessions, the latest first. */
export const eventsRequest = 'rostrum/events';

/** An event as a list shows it, plain text. The answer to {@link eventsRequest} is a list of them. */
export interface EventResult {
  readonly id: string;
  readonly name: string;
  /** "19–20 June 2023". */
  readonly dates: string;
  readonly theme?: string;
  /** "3 minutes for …", for each capacity that has one of its own. */
  readonly limits: readonly string[];
  readonly sessions: readonly SessionResult[];
}

/** A session of an event. */
export interface SessionResult {
  readonly id: string;
  /** "Session II". */
  readonly name: string;
  readonly title: string;
  /** "Open to Member States only", where the document says so. */
  readonly openTo?: string;
  /** "10:35–11:45". */
  readonly time?: string;
  readonly chair?: string;
  readonly limits: readonly string[];
  /** "5 questions". */
  readonly questions?: string;
}

/** Client → server: the text of a new intervention. */
export const newInterventionRequest = 'rostrum/newIntervention';

/** Asks for a draft for an event and session, by their ids. */
export interface NewInterventionParams {
  readonly event?: string;
  readonly session?: string;
  readonly delegation?: string;
  readonly speaker?: string;
}

/** The answer to {@link newInterventionRequest}. */
export interface NewInterventionResult {
  readonly text: string;
  /** Offsets of the first place that is to be written. */
  readonly first: { readonly start: number; readonly end: number };
}

/** Client → server: how the front matter of a draft names an event and session. */
export const setSessionRequest = 'rostrum/setSession';

/** Asks for the edits of an open document; without a session the one it names is taken out. The answer is a list of LSP text edits. */
export interface SetSessionParams {
  readonly textDocument: { readonly uri: string };
  readonly event: string;
  readonly session?: string;
}

/** Client → server: what a draft is for: event, session, limit, key questions. */
export const sessionRequest = 'rostrum/session';

/** Asks what one open document is for. Also asks for its coverage, by {@link coverageRequest}. */
export interface DraftSessionParams {
  readonly textDocument: { readonly uri: string };
}

/** A place in a document of the corpus, where an editor can open it. */
export type CorpusLocation = ConcordancePlaceResult['location'];

/** The answer to {@link sessionRequest}; `null` where the document is no draft, or for no event of the corpus. */
export interface DraftSessionResult {
  readonly event: {
    readonly id: string;
    readonly name: string;
    readonly theme?: string;
    readonly location?: CorpusLocation;
  };
  /** "19–20 June 2023". */
  readonly date: string;
  /** Absent where the draft names none of the event. */
  readonly session?: {
    readonly id: string;
    /** "Session II". */
    readonly name: string;
    readonly title: string;
    readonly location?: CorpusLocation;
  };
  /** "Member States only", where the document says so. */
  readonly openTo?: string;
  /** Who is announced to chair or moderate. */
  readonly chair?: string;
  readonly limit: {
    /** "3:00". */
    readonly label: string;
    /** Where it comes from, in a few words. */
    readonly source: string;
    /** The sentence of the corpus that sets it, where one does. */
    readonly sentence?: string;
    readonly location?: CorpusLocation;
  };
  readonly questions: readonly { readonly text: string; readonly location?: CorpusLocation }[];
}

/** Client → server: which key questions of its session a draft answers. */
export const coverageRequest = 'rostrum/coverage';

/** The answer to {@link coverageRequest}; `null` where {@link sessionRequest} has none. */
export interface CoverageResult {
  readonly questions: readonly CoverageQuestion[];
}

/** A key question with what the draft does for it. */
export interface CoverageQuestion {
  readonly text: string;
  readonly state: 'answered' | 'touched' | 'open';
  readonly sentences: readonly {
    readonly range: CorpusLocation['range'];
    /** In one line. */
    readonly text: string;
    readonly does: 'answers' | 'touches';
    /** The words it shares with the question. */
    readonly why: string;
  }[];
  /** What puts a stub for the question in the draft. */
  readonly stub: { readonly range: CorpusLocation['range']; readonly newText: string };
}

/** Client → server: the passages of the corpus that say most to a key question. */
export const questionPassagesRequest = 'rostrum/questionPassages';

/** Asks for passages to a question, whatever draft it is of. */
export interface QuestionPassagesParams {
  readonly question: string;
}

/** A passage, the most telling first. The answer to {@link questionPassagesRequest} is a list of them. */
export interface QuestionPassageResult {
  /** What a list calls its document. */
  readonly name: string;
  /** Its most telling sentence, in one line. */
  readonly text: string;
  readonly citation: string;
  readonly location: CorpusLocation;
}

/** Client → server: what could be cut from a draft to bring it within its limit. */
export const cutsRequest = 'rostrum/cuts';

/** Asks for the cuts of an open document; with `chosen`, also for what it would be with these made. */
export interface CutsParams {
  readonly textDocument: { readonly uri: string };
  /** Ids of cuts. */
  readonly chosen?: readonly number[];
}

/** The answer to {@link cutsRequest}; `null` where the document is no draft. */
export interface CutsResult {
  /** Of the document that the ids and changes are for. */
  readonly version: number;
  /** The draft, and its limit: in words where it is a number of words. */
  readonly seconds: number;
  readonly words: number;
  readonly limitSeconds: number;
  readonly limitWords?: number;
  /** The cuts that are missed least first. */
  readonly cuts: readonly CutResult[];
  /** Ids of those that bring the draft within its limit with the least loss; of all that help where they do not suffice. */
  readonly suggested: readonly number[];
  /** With `chosen`: the text with these cuts made, its time and words, and the changes one after the other, each in what those before it leave. */
  readonly made?: {
    readonly text: string;
    readonly seconds: number;
    readonly words: number;
    readonly steps: readonly { readonly start: number; readonly end: number; readonly newText: string }[];
  };
}

/** Words that can go. */
export interface CutResult {
  readonly id: number;
  /** "courtesy", "repeated point" … */
  readonly kind: string;
  /** The words, in one line. */
  readonly text: string;
  /** What stands in their place, where something does. */
  readonly replacement?: string;
  readonly reason: string;
  readonly words: number;
  readonly seconds: number;
}
