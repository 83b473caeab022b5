import type { CorpusLocation } from './places';

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
