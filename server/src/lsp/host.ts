import type { PreparedDocument, SourceFile } from '../core';

/** The documents that ship with Rostrum, with what was read out of them when it was built. */
export interface Seeds {
  readonly files: readonly SourceFile[];
  readonly prepared: readonly PreparedDocument[];
}

/** A file of the user's, decoded. */
export interface TextFile {
  /** As it is named to the user: "team.json". */
  readonly name: string;
  readonly uri: string;
  readonly text: string;
}

/** A document in a folder of the user's. */
export interface ListedFile {
  readonly path: string;
  readonly uri: string;
  /** Another one when the file has changed. */
  readonly stamp: string;
}

/** What cannot be read, and why: as a sentence that begins with the path goes on. */
export interface UnreadFile {
  readonly path: string;
  readonly uri: string;
  readonly reason: string;
}

/** What lies in a folder of the user's. */
export interface FolderListing {
  /** Of the folder itself. */
  readonly uri: string;
  readonly files: readonly ListedFile[];
  readonly problems: readonly UnreadFile[];
}

/** A document's text with what could be told from it, or why there is none: as a sentence that begins with its name goes on. */
export type DocumentReading =
  { readonly text: string; readonly prepared: PreparedDocument } | { readonly reason: string };

/** Where folders of documents are read. Nothing here rejects: a file that cannot be read is data. */
export interface DocumentDisk {
  /** The documents in a folder and below, but for those that a pattern leaves out (as `.gitignore` has them). */
  list(folder: string, workspaceFolders: readonly string[], exclude: readonly string[]): Promise<FolderListing>;
  /** Reads a document, beside the server's own thread. */
  read(path: string): Promise<DocumentReading>;
}

/** What differs between a server on Node and one in a web worker. */
export interface Host {
  /** The documents that ship with Rostrum. Rejects with a message a person can read. */
  readSeeds(): Promise<Seeds>;
  /**
   * Reads a text file the settings name; `path` is absolute or counts from one of the workspace's `folders` (URIs), the first that
   * has it. Rejects with what a sentence that begins with the path goes on with: "does not exist".
   */
  readFile(path: string, folders: readonly string[]): Promise<TextFile>;
  /** Absent where there is none, as in a browser. */
  readonly disk?: DocumentDisk;
  /** Runs a task when the messages that have arrived are answered and the answers are on their way. */
  defer(task: () => void): void;
  /** Where the page about a rule can be opened, `undefined` where there is none. */
  ruleDocumentation(rule: string): string | undefined;
}
