import type { TextRange } from './places';

/** Client → server: how the time of a draft is spread over its sections. */
export const sectionTimesRequest = 'rostrum/sectionTimes';

/** Asks for the sections of one open document. */
export interface SectionTimesParams {
  readonly textDocument: { readonly uri: string };
}

/** One section of the answer to {@link sectionTimesRequest}, in text order: none where the document is no draft or has one section. */
export interface SectionTimeResult {
  /** Its heading; "" for what stands before the first. */
  readonly title: string;
  /** "0:42". */
  readonly time: string;
  /** Its part of the whole time, from 0 to 1. */
  readonly share: number;
  /** An LSP position: its heading, or its first word. */
  readonly start: TextRange['start'];
}
