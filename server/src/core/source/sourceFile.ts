/** A file of the corpus as the host read it. */
export interface SourceFile {
  /** Short name, unique in the corpus, that people read: the file's name without its extension. */
  readonly id: string;
  /** Where an editor can open it. */
  readonly uri: string;
  /** The decoded text, unchanged. Offsets into it are "raw" offsets. */
  readonly text: string;
}
