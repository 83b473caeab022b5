import type { PhraseSegment, PreparedDocument, SourceFile } from '../core';
import type { ClientDiskOptions, DocumentDisk } from './documentDisk';

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

/** What differs between a server on Node and one in a web worker. */
export interface Host {
  /** The documents that ship with Rostrum. Rejects with a message a person can read. */
  readSeeds(): Promise<Seeds>;
  /**
   * Reads a text file the settings name; `path` is absolute or counts from one of the workspace's `folders` (URIs), the first that
   * has it. Rejects with what a sentence that begins with the path goes on with: "does not exist".
   */
  readFile(path: string, folders: readonly string[]): Promise<TextFile>;
  /** In a browser there are only the files that the client reads. */
  readonly openDisk: (options: ClientDiskOptions) => DocumentDisk;
  /** Runs a task when the messages that have arrived are answered and the answers are on their way. */
  defer(task: () => void): void;
  /** Runs a task after a time, unless the answer is called before. */
  after(milliseconds: number, task: () => void): () => void;
  /** Where the page about a rule can be opened, `undefined` where there is none. */
  ruleDocumentation(rule: string): string | undefined;
}
