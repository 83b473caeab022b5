import { type DocumentKind } from '../kinds/textKinds';
import { type CleanText } from '../text/cleanText';
import { type Remembering } from '../text/memory';
import { type Span } from '../text/span';
import { type ParticipationRule } from '../limits/participationCues';
import { type LimitReading } from '../limits/limitSentence';
import { type DateRange } from '../text/dates';
import { type Identity } from './identity/identity';
import { type LeftOut } from './leftOut';

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'cell' | 'footnote';

/** A stretch of clean text that no sentence or phrase leaves: a paragraph, a list item, a table cell … */
export interface Block {
  readonly kind: BlockKind;
  /** Clean span. */
  readonly span: Span;
  /** As printed before it, without brackets and points: paragraph number, item letter or bullet, footnote number. */
  readonly label?: string;
  /** Index into `sections`; -1 before the first heading. */
  readonly section: number;
  /** Row and column, counted from 0, for what stands in a table. */
  readonly row?: number;
  readonly column?: number;
}

/** A heading and what stands under it up to the next one. */
export interface Section {
  readonly title: string;
  /** 1 the highest; 0 where the document doesn't say. */
  readonly level: number;
  /** Clean span with the heading; footnotes are not in it. */
  readonly span: Span;
}

export interface Footnote {
  readonly number: number;
  /** The text of the note; absent where a mark has none. */
  readonly text?: string;
  /** Clean span of the text. */
  readonly span?: Span;
  /** Where its mark stood; absent where a note has none. Several marks of one number give several entries. */
  readonly mark?: {
    /** Clean offset it stood at, between two characters. */
    readonly offset: number;
    readonly raw: Span;
  };
}

export type SpeakerRole = 'chair' | 'moderator' | 'keynote' | 'eminent' | 'panellist' | 'speaker';

export interface Speaker {
  readonly name: string;
  /** As printed: "H.E. Mr.". */
  readonly honorific?: string;
  /** As printed: "Minister for Foreign Affairs, Egypt". */
  readonly office?: string;
  readonly role: SpeakerRole;
  /** Clean span of the honorific and the name. */
  readonly span: Span;
}

/** A State, organization or group, as far as a document tells. */
export interface NamedDelegation {
  /** As the table of delegations has it; as printed where that has none. */
  readonly name: string;
  /** Of the row of the table: "NOR", "EU"; absent where there is none. */
  readonly code?: string;
}

/** Where it is said whose statement a document is: in its head, the name of its file, its first paragraphs. */
export type DelegationPlace = 'head' | 'file-name' | 'opening';

/** Whose statement a document is, and where it says so. */
export interface DocumentDelegation extends NamedDelegation {
  readonly from: DelegationPlace;
}

/** What one speaker says in a record of a meeting, from one call to the next. */
export interface Speech {
  /** As printed: "Mr. Ndiaye"; absent where an office alone is. */
  readonly speaker?: string;
  /** As printed: "The President", "Rapporteur of the Third Committee". */
  readonly office?: string;
  readonly delegation?: NamedDelegation;
  /** For whom beside the speaker's own delegation. */
  readonly onBehalfOf?: readonly NamedDelegation[];
  /** The language spoken, where the record says that it was not that of the record: "French". */
  readonly language?: string;
  /** The page on which it begins, counted from 1 by the page breaks of the file. */
  readonly page: number;
  /** Clean span, with the words that say who speaks. */
  readonly span: Span;
}

/** One item of a session's list of questions or issues. */
export interface KeyQuestion {
  readonly text: string;
  /** Clean span. */
  readonly span: Span;
  /** False for an issue put as a noun: "The role of …". */
  readonly isQuestion: boolean;
}

export type SessionKind = 'opening' | 'high-level' | 'thematic' | 'breakout' | 'closing';

export interface ConferenceSession {
  /** Unique in the document: the number ("I", "II.A"), else the kind. */
  readonly id: string;
  readonly kind: SessionKind;
  /** As printed ("I", "2"); for a break-out session with its parent's before it: "II.A". */
  readonly number?: string;
  /** Letter of a break-out session. */
  readonly letter?: string;
  /** Number of the session a break-out session belongs to. */
  readonly parent?: string;
  readonly title: string;
  /** The heading or opening paragraph as printed. */
  readonly heading: string;
  /** Who may attend, as printed, where it says so: "Member States only". */
  readonly openTo?: string;
  /** "hh:mm". */
  readonly time?: { readonly start: string; readonly end: string };
  /** Clean span. */
  readonly span: Span;
  readonly questions: readonly KeyQuestion[];
  readonly speakers: readonly Speaker[];
}

/** A row of a programme. */
export interface ProgrammeEntry {
  /** "hh:mm". */
  readonly start: string;
  readonly end: string;
  readonly title: string;
  /** Id of the session it announces. */
  readonly session?: string;
  /** Clean span. */
  readonly span: Span;
}

/** A limit on how long somebody may speak, and the words that set it. */
export interface TimeLimit extends Omit<LimitReading, 'span' | 'sessions'> {
  /** The sentence, bracket or row of a table that states it, clean. */
  readonly sentence: string;
  /** Clean span of the sentence. */
  readonly span: Span;
  readonly raw: Span;
  /** Id of the session it is stated for; absent for the whole event. */
  readonly session?: string;
}

/** How often, and where, a delegation speaks, and the words that say so. */
export interface Participation {
  readonly rule: ParticipationRule;
  readonly sentence: string;
  readonly raw: Span;
  /** Id of the session it is stated for; absent for the whole event. */
  readonly session?: string;
}

/** A document of the corpus, read: its text as a reader sees it, what stands where and what it says about its event. */
export interface SourceDocument extends Remembering {
  readonly id: string;
  readonly uri: string;
  /** As printed; the file's name where the document has none. */
  readonly title: string;
  readonly kind: DocumentKind;
  /** As the house writes it: "S/RES/2396 (2017)", "A/72/840"; absent where none is printed at the head. */
  readonly symbol?: string;
  /** What it is, each fact with where it was read; `identity.date` is its own date. */
  readonly identity: Identity;
  /** The days of the event it is about; no date of the document. */
  readonly dates?: DateRange;
  /** "United Nations Headquarters, New York". */
  readonly place?: string;
  /** Full name of the event it is about, as printed. */
  readonly event?: string;
  readonly theme?: string;
  /** Who gives it, for a statement. */
  readonly speaker?: Omit<Speaker, 'span'>;
  /** Whose statement it is; absent where it is none, or does not say. */
  readonly delegation?: DocumentDelegation;
  /** For whom a statement is made beside its delegation. */
  readonly onBehalfOf?: readonly NamedDelegation[];
  /** Of a record of a meeting: who says what, in order; none overlaps another. Empty for any other document. */
  readonly speeches: readonly Speech[];
  /** The text without page furniture and markup; footnotes stand after the body. */
  readonly clean: CleanText;
  /** In the order of the clean text. */
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly sessions: readonly ConferenceSession[];
  readonly programme: readonly ProgrammeEntry[];
  readonly limits: readonly TimeLimit[];
  readonly participation: readonly Participation[];
  /** In the order of their marks. */
  readonly footnotes: readonly Footnote[];
  /** What of the file is no text of the document, in the file's order. */
  readonly leftOut: readonly LeftOut[];
  /** How many there are, without asking for them. */
  readonly leftOutCount: number;
  /** What a reader of the document should know of its file, a sentence each. */
  readonly notes: readonly string[];
}
