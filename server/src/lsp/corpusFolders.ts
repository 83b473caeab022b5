import { documentIds, type PreparedDocument, type SourceFile } from '../core';
import type { DocumentDisk, DocumentReading, ListedFile, UnreadFile } from './host';
import type { ReadingProgress } from './readingProgress';
import type { Settings } from './settings';

/** The user's documents as far as they are read. */
export interface OwnDocuments {
  readonly files: readonly SourceFile[];
  readonly prepared: readonly PreparedDocument[];
  /** The file on the disk, by id. */
  readonly paths: ReadonlyMap<string, string>;
  readonly problems: readonly UnreadFile[];
  /** Files that were left when the user had the reading stopped. */
  readonly leftOut: number;
}

/** What the folders are read with. */
export interface CorpusFoldersOptions {
  readonly disk: DocumentDisk;
  /** Ids that other documents have. */
  readonly taken: () => Promise<ReadonlySet<string>>;
  readonly progress: ReadingProgress;
  /** The address by which the client opens a document. */
  readonly address: (id: string, file: string) => string;
  /** Has the client say when something in one of these folders (URIs) changes. */
  readonly watch: (folders: readonly string[]) => void;
  /** Told whenever {@link CorpusFolders.documents} are others than before. */
  readonly changed: () => void;
}

/** A file as it was read last. */
interface ReadFile {
  readonly listed: ListedFile;
  readonly reading: DocumentReading;
  /** As the corpus has it: the same object as long as neither file nor id has changed. */
  source?: SourceFile;
}

type Wanted = Settings['corpus'] & { readonly workspaceFolders: readonly string[] };

export const NO_DOCUMENTS: OwnDocuments = { files: [], prepared: [], paths: new Map(), problems: [], leftOut: 0 };

/**
 * The user's folders of documents: listed, read one file after another beside the server's own work, and read again where they have
 * changed. What is read counts as it comes; nothing waits for the rest.
 */
export class CorpusFolders {
  readonly #options: CorpusFoldersOptions;
  readonly #read = new Map<string, ReadFile>();
  #wanted: Wanted | undefined;
  #documents = NO_DOCUMENTS;
  /** Counts what was asked for, so that a reading knows whether it is outdated. */
  #asked = 0;
  #running = false;

  constructor(options: CorpusFoldersOptions) {
    this.#options = options;
  }

  get documents(): OwnDocuments {
    return this.#documents;
  }

  /** Reads these folders from now on; does nothing where they are the same as before. */
  configure(wanted: Wanted): void {
    if (JSON.stringify(wanted) === JSON.stringify(this.#wanted)) return;
    // Nobody has any folder: the usual case costs nothing.
    if (!this.#wanted && wanted.folders.length === 0) return;
    this.#wanted = wanted;
    this.refresh();
  }

  /** Looks for what has changed, and reads it. `changed` names files (URIs) that have, whatever the disk says. */
  refresh(changed: readonly string[] = []): void {
    if (!this.#wanted) return;
    // Client and server may escape the same address differently.
    const uris = new Set(changed.map(unescaped));
    for (const [path, { listed }] of this.#read) if (uris.has(unescaped(listed.uri))) this.#forget(path);
    this.#asked++;
    if (!this.#running) void this.#run();
  }

  /** Reads everything anew that could not be read, and what was left out. */
  retry(): void {
    for (const [path, { reading }] of this.#read) if ('reason' in reading) this.#forget(path);
    this.refresh();
  }

  async #run(): Promise<void> {
    this.#running = true;
    for (let begun = -1; begun !== this.#asked;) {
      begun = this.#asked;
      await this.#update(() => begun !== this.#asked);
    }
    this.#running = false;
  }

  /** Once through all folders. Breaks off where something else is `outdated` has it; what was read is kept. */
  async #update(outdated: () => boolean): Promise<void> {
    const { disk, progress, watch } = this.#options;
    const { folders, exclude, workspaceFolders } = this.#wanted!;
    const listings = await Promise.all(folders.map((folder) => disk.list(folder, workspaceFolders, exclude)));
    watch([...new Set(listings.map(({ uri }) => uri))]);
    const listed = new Map(listings.flatMap(({ files }) => files.map((file) => [file.path, file])));
    const problems = listings.flatMap((listing) => listing.problems);
    for (const path of this.#read.keys()) if (!listed.has(path)) this.#read.delete(path);
    const waiting = [...listed.values()].filter(({ path, stamp }) => this.#read.get(path)?.listed.stamp !== stamp);
    const publish = (left: number): Promise<void> => this.#publish(listed, problems, left);

    const report = waiting.length === 0 ? undefined : progress.begin(waiting.length);
    let done = 0;
    // The first few count at once, the others as their number doubles: each time all phrases are sorted anew.
    let next = 1;
    for (const file of waiting) {
      if (outdated() || report?.cancelled === true) break;
      this.#read.set(file.path, { listed: file, reading: await disk.read(file.path) });
      report?.done(++done);
      if (done === next && done < waiting.length) {
        next *= 4;
        await publish(0);
      }
    }
    report?.end();
    if (!outdated()) await publish(waiting.length - done);
  }

  async #publish(
    listed: ReadonlyMap<string, ListedFile>,
    listingProblems: readonly UnreadFile[],
    leftOut: number,
  ): Promise<void> {
    const ids = documentIds([...listed.keys()], await this.#options.taken());
    const files: SourceFile[] = [];
    const prepared: PreparedDocument[] = [];
    const paths = new Map<string, string>();
    const problems = [...listingProblems];
    for (const { path, uri } of listed.values()) {
      const read = this.#read.get(path);
      if (!read) continue;
      const { reading } = read;
      if ('reason' in reading) {
        problems.push({ path, uri, reason: reading.reason });
        continue;
      }
      const id = ids.get(path)!;
      if (read.source?.id !== id) read.source = { id, uri: this.#options.address(id, uri), text: reading.text };
      files.push(read.source);
      prepared.push({ ...reading.prepared, id });
      paths.set(id, path);
    }
    this.#documents = { files, prepared, paths, problems, leftOut };
    this.#options.changed();
  }

  /** Has a file read again: its stamp may be the same as before. */
  #forget(path: string): void {
    const read = this.#read.get(path);
    if (read) this.#read.set(path, { ...read, listed: { ...read.listed, stamp: '' } });
  }
}

function unescaped(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
