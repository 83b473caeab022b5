import type { DraftStub, TextRange } from './places';

/** Client → server: which key questions of its session a draft answers. */
export const coverageRequest = 'rostrum/coverage';

/** The answer to {@link coverageRequest}; `null` where `sessionRequest` has none. */
export interface CoverageResult {
  readonly questions: readonly CoverageQuestion[];
  /** What limits the judgement: the language of the draft; `null` where nothing does. */
  readonly note: string | null;
}

/** A key question with what the draft does for it. */
export interface CoverageQuestion {
  readonly text: string;
  /** The question from where it says what it asks about. */
  readonly label: string;
  readonly state: 'answered' | 'touched' | 'open';
  readonly sentences: readonly {
    readonly range: TextRange;
    /** In one line. */
    readonly text: string;
    readonly does: 'answers' | 'touches';
    /** The words it shares with the question. */
    readonly why: string;
  }[];
  /** What puts a stub for the question in the draft. */
  readonly stub: DraftStub;
}
