import type { CorpusLocation } from './places';

/** Client → server: what a draft is for: event, session, limit, key questions. */
export const sessionRequest = 'rostrum/session';

/** Asks what one open document is for. Also asks for its coverage, by `coverageRequest`. */
export interface DraftSessionParams {
  readonly textDocument: { readonly uri: string };
}

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
  /** Absent where none holds. */
  readonly limit?: {
    /** "3:00", "encouraged: 3:00". */
    readonly label: string;
    /** Where it comes from, in a few words. */
    readonly source: string;
    /** The sentence of the corpus that sets it, where one does. */
    readonly sentence?: string;
    readonly location?: CorpusLocation;
  };
  /** Why no limit holds, in a sentence. */
  readonly noLimit?: string;
  /** How often, and where, a delegation speaks. */
  readonly participation: readonly {
    /** "One statement". */
    readonly label: string;
    readonly sentence: string;
    readonly location?: CorpusLocation;
  }[];
  readonly questions: readonly { readonly text: string; readonly location?: CorpusLocation }[];
}
