/** Where something stands in a document, as LSP counts: lines and UTF-16 units from 0. */
export interface TextRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A place in a document of the corpus, where an editor can open it. */
export interface CorpusLocation {
  readonly uri: string;
  readonly range: TextRange;
}

/** A change of an open document: an LSP text edit. */
export interface DraftEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/** A change that puts something in a document that is to be written over. */
export interface DraftStub extends DraftEdit {
  /** The range of the text to be written over, once the change is made. */
  readonly place: TextRange;
}
