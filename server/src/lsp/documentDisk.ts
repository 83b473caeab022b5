import type { Correction, CorrectionKey, DocumentHead, OpenBody, OwnFile, PhraseSegment, SegmentSource } from '../core';

/** Listed: a file in a folder of the user's that can be read as a document. */
export interface ListedFile {
  readonly path: string;
  readonly uri: string;
  /** Another one when the file has changed. */
  readonly stamp: string;
  /** What the user said of it by hand. */
  readonly correction?: Correction;
}

/** Why a file cannot be read. */
export interface Unread {
  /** The reason, as a clause that goes on a sentence beginning with the file's name: "does not exist". */
  readonly reason: string;
  /** Whether there is no such file. */
  readonly gone: boolean;
}

/** A file or folder that cannot be read, to be named to the user. */
export type UnreadFile = Pick<ListedFile, 'path' | 'uri'> & Pick<Unread, 'reason'>;

/** What lies in a folder of the user's, or a document that is named instead of one. */
export interface FolderListing {
  /** The address of the folder or document itself. */
  readonly uri: string;
  /** The path of the folder itself, or of the one the document lies in: what is set by hand is kept there. */
  readonly root: string;
  /** Where a document is named. */
  readonly isFile?: true;
  readonly files: readonly ListedFile[];
  readonly problems: readonly UnreadFile[];
}

/** Read: what a file says, with the names found in it. It gets its id when it is shown. */
export interface ReadDocument {
  /** The stamp of the file when it was read. */
  readonly stamp: string;
  readonly head: DocumentHead;
  /** Its text and structure, perhaps from the disk each time. */
  readonly body: () => OpenBody;
  /** What the disk keeps it under, where it keeps it. */
  readonly kept?: string;
}

/** A document that is to be found by its phrases: where its text is, and as which source the index has it. */
export interface WantedDocument extends SegmentSource, Pick<ListedFile, 'path'>, Pick<ReadDocument, 'kept'> {}

/**
 * Where folders of documents are listed, read and indexed, beside the server's own thread. Nothing here rejects: a file that cannot be
 * read is data.
 */
export interface DocumentDisk {
  /** The documents in a folder and below, or the one that is named instead of a folder, but for those that a pattern leaves out (as `.gitignore` has them). */
  list(folder: string, workspaceFolders: readonly string[], exclude: readonly string[]): Promise<FolderListing>;
  /** Finds names by the rows of these files from now on, and by those that ship with Rostrum. */
  useCatalogue(files: readonly OwnFile[]): void;
  /** What is kept of the files as they are listed, from an earlier start; `undefined` for those that must be read. */
  recall(files: readonly ListedFile[]): Promise<readonly (ReadDocument | undefined)[]>;
  /** Reads a document as it lies there now. */
  read(file: ListedFile): Promise<ReadDocument | Unread>;
  /** The index of these documents, which were read before, and of no others: as much of it as there is. */
  index(documents: readonly WantedDocument[]): Promise<readonly PhraseSegment[]>;
  /** Breaks off what was asked of {@link index} so far, which gives what is indexed by then. */
  stopIndexing(): void;
  /**
   * Keeps beside the documents of a folder what the user says of one by hand, or no more where `value` is `undefined`. Gives why that
   * cannot be, in words that go on a sentence beginning with the file's name.
   */
  correct(root: string, path: string, key: CorrectionKey, value: string | undefined): Promise<string | undefined>;
  /**
   * Breaks off what is being read and indexed, keeps what is to be kept, and ends. With `most`, in about so many milliseconds: what is not
   * kept by then is made anew at the next start.
   */
  close(most?: number): Promise<void>;
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

/** What a disk is used with that may be none: the client reads for it. */
export interface ClientDiskOptions extends DiskOptions {
  /** What a file holds that the client has named, by its address. Rejects with a clause about the file as the message. */
  readonly bytesOf: (uri: string) => Promise<Uint8Array>;
}
