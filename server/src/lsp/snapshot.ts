import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Context, Corpus, Cut, Draft, RunResult } from '../core';
import type { Settings } from '../protocol';

/** A document that is open in the editor, analysed. */
export interface OpenDraft {
  readonly document: TextDocument;
  readonly draft: Draft;
  /** Whether it is treated as a draft: checked and completed, not only explained. */
  readonly isDraft: boolean;
}

/** What a request is answered from, taken once when its turn has come: one corpus and one set of settings, however long it takes. */
export interface Snapshot {
  readonly corpus: Corpus;
  readonly settings: Settings;
  /** What rules and features look at beside a draft: this corpus, these settings. */
  readonly context: Context;
  /** Every open document in its present version. */
  readonly allOpen: () => readonly OpenDraft[];
}

/** What a request about one document is answered from. */
export interface DocumentSnapshot extends Snapshot, OpenDraft {
  /** What the rules find in it, nothing where it is no draft. They run once per version, whoever asks. */
  readonly findings: () => Promise<RunResult>;
  /** What could be cut from it. Sought once per version: an editor asks with every move of the cursor. */
  readonly cuts: () => Promise<readonly Cut[]>;
}
