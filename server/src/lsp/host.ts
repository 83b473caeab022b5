import type { DocumentHead, OpenBody, OwnFile, PhraseSegment, PreparedDocument, SourceFile } from '../core';

/** The documents that ship with Rostrum, with what was read out of them when it was built. */
export interface Seeds {
  readonly files: readonly SourceFile[];
  readonly prepared: readonly PreparedDocument[];
  /** The phrases of these as they were when it was built; `undefined` where that is not to be had. */
  readonly index: PhraseSegment | undefined;
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

/** What was read of a document. */
export interface ReadDocument {
  /** Of the file when it was read. */
  readonly stamp: string;
  readonly head: DocumentHead;
  /** Its text and structure, perhaps from the disk each time. */
  readonly body: () => OpenBody;
  /** What the disk keeps it under, where it keeps it. */
  readonly kept?: string;
}

/** What was read of a document, or why there is nothing: as a sentence that begins with its name goes on. */
export type DocumentReading =
  ReadDocument | { readonly reason: string; /** Whether there is no such file. */ readonly gone: boolean };

/** A document that is to be found by its phrases. */
export interface WantedDocument {
  readonly id: string;
  readonly path: string;
  readonly digest: number;
  readonly kept?: string;
}

/**
 * Where folders of documents are listed, read and indexed, beside the server's own thread. Nothing here rejects: a file that cannot be
 * read is data.
 */
export interface DocumentDisk {
  /** The documents in a folder and below, but for those that a pattern leaves out (as `.gitignore` has them). */
  list(folder: string, workspaceFolders: readonly string[], exclude: readonly string[]): Promise<FolderListing>;
  /** Finds names by the rows of these files from now on, and by those that ship with Rostrum. */
  useCatalogue(files: readonly OwnFile[]): void;
  /** What is kept of the files as they are listed, from an earlier start; `undefined` for those that must be read. */
  recall(files: readonly ListedFile[]): Promise<readonly (ReadDocument | undefined)[]>;
  /** Reads a document as it lies there now. */
  read(file: ListedFile): Promise<DocumentReading>;
  /** The index of these documents, which were read before, and of no others: as much of it as there is. */
  index(documents: readonly WantedDocument[]): Promise<readonly PhraseSegment[]>;
  /** Breaks off what was asked of {@link index} so far, which gives what is indexed by then. */
  stopIndexing(): void;
  /** Keeps what is to be kept, and ends. */
  close(): Promise<void>;
}

/** What a disk is used with. */
export interface DiskOptions {
  /** A folder for what was read and indexed; without one it is forgotten with the process. */
  readonly cache?: string | undefined;
  /** Told of a document whose body is gone from the cache: it must be read again. */
  readonly lost: (path: string) => void;
  /** Told what goes wrong that costs time only. */
  readonly warn: (message: string) => void;
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
  readonly openDisk?: (options: DiskOptions) => DocumentDisk;
  /** Runs a task when the messages that have arrived are answered and the answers are on their way. */
  defer(task: () => void): void;
  /** Runs a task after a time, unless the answer is called before. */
  after(milliseconds: number, task: () => void): () => void;
  /** Where the page about a rule can be opened, `undefined` where there is none. */
  ruleDocumentation(rule: string): string | undefined;
}
