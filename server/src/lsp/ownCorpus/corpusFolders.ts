import { type CorrectionKey, documentIds, type OwnFile, segmentChanges, type UnreadFiles } from '../../core';
import { addressKey } from '../addressKey';
import type { DocumentDisk, ListedFile, UnreadFile } from '../documentDisk';
import type { WatchedPlace } from './fileWatch';
import { LatestRun } from './latestRun';
import { type LastReading, NO_DOCUMENTS, type OwnDocuments, sortFiles } from './ownDocuments';
import { readAhead } from './readAhead';
import type { ReadingProgress, ReadingReport } from './readingProgress';

/** What the folders are read with. */
export interface CorpusFoldersOptions {
  readonly disk: DocumentDisk;
  /** Ids that other documents have. */
  readonly taken: () => Promise<ReadonlySet<string>>;
  readonly progress: ReadingProgress;
  /** The address by which the client opens a document. */
  readonly address: (id: string, file: string) => string;
  /** Has the client say when one of these changes, or something in it. */
  readonly watch: (places: readonly WatchedPlace[]) => void;
  /** Told whenever {@link CorpusFolders.documents} are others than before, and when a reading has failed. */
  readonly changed: () => void;
  readonly logError: (what: string, error: unknown) => void;
}

interface Wanted {
  /** Paths, as the settings name them. */
  readonly folders: readonly string[];
  /** What is left out of them, as `.gitignore` has it. */
  readonly exclude: readonly string[];
  readonly workspaceFolders: readonly string[];
  /** Files with rows of the user's own. */
  readonly catalogue: readonly OwnFile[];
}

/** Files recalled in one question: a longer message would hold up other work. */
const RECALLED_AT_ONCE = 50;
/** Files that are read before they are made to count. They are indexed together, and later a change of one costs as much as all of them. */
const MOST_UNCOUNTED = 500;

/**
 * The user's folders of documents: listed, read one file after another beside the server's own work, and read again where they have
 * changed. What is read counts as it comes; nothing waits for the rest.
 */
export class CorpusFolders {
  readonly #options: CorpusFoldersOptions;
  readonly #read = new Map<string, LastReading>();
  #wanted: Wanted | undefined;
  #listed = new Map<string, ListedFile>();
  /** Their paths by address: client and server may escape the same one differently. */
  #pathByUri = new Map<string, string>();
  /** The folders they were listed in, by path: of several that hold one the last, whose word on it counts. */
  #rootOf = new Map<string, string>();
  #listingProblems: readonly UnreadFile[] = [];
  #isListed = false;
  /** Of the files listed, as long as they are the same. */
  #ids: ReadonlyMap<string, string> | undefined;
  /** Paths of files that have changed, whatever their stamp says. */
  readonly #changed = new Set<string>();
  #documents = NO_DOCUMENTS;
  #filesRead = 0;
  readonly #reading: LatestRun;
  /** How often an index was broken off, and how many documents it lacks therefore. */
  #stops = 0;
  #unindexed = 0;

  constructor(options: CorpusFoldersOptions) {
    this.#options = options;
    this.#reading = new LatestRun(
      (outdated) => this.#readAll(outdated),
      (error) => {
        options.logError('reading the folders of documents', error);
        const { unread } = this.#documents;
        this.#documents = { ...this.#documents, ...(unread && { unread: { ...unread, isStopped: true } }) };
        options.changed();
      },
    );
  }

  get documents(): OwnDocuments {
    return this.#documents;
  }

  /** How many files were read so far; what was kept from an earlier start is not read. */
  get filesRead(): number {
    return this.#filesRead;
  }

  /** Reads these folders from now on; does nothing where they are the same as before. */
  configure(wanted: Wanted): void {
    const before = this.#wanted;
    if (JSON.stringify(wanted) === JSON.stringify(before)) return;
    // Nobody has any folder: the usual case costs nothing.
    if (!before && wanted.folders.length === 0) return;
    this.#wanted = wanted;
    this.#breakOff();
    if (wanted.folders.some((folder) => !before?.folders.includes(folder))) this.#lack({});
    if (JSON.stringify(wanted.catalogue) !== JSON.stringify(before?.catalogue ?? [])) {
      this.#options.disk.useCatalogue(wanted.catalogue);
      for (const [path, read] of this.#read) this.#read.set(path, { ...read, stamp: '' });
    }
    this.#listAndRead();
  }

  /** Whether a file (URI) is one of the user's documents. */
  has(uri: string): boolean {
    return this.#pathByUri.has(addressKey(uri));
  }

  /** Reads files (URIs) that have changed, whatever the disk says. Where one is new, looks for what else is. */
  refresh(changed: readonly string[]): void {
    if (!this.#wanted) return;
    for (const uri of changed) {
      const path = this.#pathByUri.get(addressKey(uri));
      if (path === undefined) this.#isListed = false;
      else this.#changed.add(path);
    }
    this.#reading.ask();
  }

  /** Reads everything anew that could not be read, and what was left out. */
  retry(): void {
    if (!this.#wanted) return;
    for (const [path, { reading }] of this.#read) if ('reason' in reading) this.#changed.add(path);
    this.#listAndRead();
  }

  /** Reads a document again of which something is lost. */
  reread(path: string): void {
    if (this.#changed.has(path) || !this.#listed.has(path)) return;
    this.#changed.add(path);
    this.#reading.ask();
  }

  /** Keeps what the user says of a document by hand, see {@link DocumentDisk.correct}. */
  async correct(path: string, key: CorrectionKey, value: string | undefined): Promise<string | undefined> {
    const root = this.#rootOf.get(path);
    if (root === undefined) return 'is no longer among the documents';
    const problem = await this.#options.disk.correct(root, path, key, value);
    if (problem === undefined) this.#listAndRead();
    return problem;
  }

  #listAndRead(): void {
    this.#isListed = false;
    this.#reading.ask();
  }

  /** Goes once through all folders. Breaks off as soon as it is `outdated`; what was read is kept. */
  async #readAll(outdated: () => boolean): Promise<void> {
    if (!this.#isListed) await this.#list();
    const recalled = await this.#recall(outdated);
    if (outdated()) return;
    const waiting = this.#waiting();
    if (recalled && waiting.length > 0) await this.#publish(0);
    else if (this.#neverRead() > 0) this.#lack({ files: this.#neverRead() });
    const left = waiting.length + this.#unindexed;
    const report = left === 0 ? undefined : this.#options.progress.begin(left, () => this.#breakOff());
    try {
      const done = await this.#readWaiting(waiting, outdated, report);
      if (outdated()) report?.end();
      else await this.#publish(waiting.length - done, report);
    } catch (error) {
      report?.end();
      throw error;
    }
  }

  /** Reads the files that are waiting; gives how many were read. */
  async #readWaiting(
    waiting: readonly ListedFile[],
    outdated: () => boolean,
    report: ReadingReport | undefined,
  ): Promise<number> {
    let done = 0;
    // The first files count at once, later ones in larger and larger batches: each time all answers are derived anew.
    let next = 1;
    const readings = readAhead(waiting, async (file) => {
      await this.#readFile(file);
      report?.done(++done);
      return done;
    });
    for await (const finished of readings) {
      if (outdated() || report?.cancelled === true) break;
      if (finished >= next && finished < waiting.length) {
        next += Math.min(3 * next, MOST_UNCOUNTED);
        await this.#publish(0);
      }
    }
    return done;
  }

  async #list(): Promise<void> {
    const { disk, watch } = this.#options;
    const { folders, exclude, workspaceFolders } = this.#wanted!;
    this.#isListed = true;
    const listings = await this.#unlessFailed(
      Promise.all(folders.map((folder) => disk.list(folder, workspaceFolders, exclude))),
      () => (this.#isListed = false),
    );
    watch(listings.filter(({ uri }) => uri !== '').map(({ uri, isFile = false }) => ({ uri, isFile })));
    this.#ids = undefined;
    this.#listed = new Map(listings.flatMap(({ files }) => files.map((file) => [file.path, file])));
    this.#rootOf = new Map(listings.flatMap(({ root, files }) => files.map(({ path }) => [path, root])));
    this.#pathByUri = new Map([...this.#listed].map(([path, { uri }]) => [addressKey(uri), path]));
    this.#listingProblems = listings.flatMap(({ problems }) => problems);
    for (const path of this.#read.keys()) if (!this.#listed.has(path)) this.#read.delete(path);
    for (const path of this.#changed) if (!this.#listed.has(path)) this.#changed.delete(path);
  }

  #waiting(): readonly ListedFile[] {
    return [...this.#listed.values()].filter(
      ({ path, stamp }) => this.#changed.has(path) || this.#read.get(path)?.stamp !== stamp,
    );
  }

  /** Takes what was kept from an earlier start; says whether there was any. */
  async #recall(outdated: () => boolean): Promise<boolean> {
    const wanted = this.#waiting().filter(({ path }) => !this.#changed.has(path));
    if (wanted.length > 0) await this.#named();
    let found = false;
    const ask = (from: number) => {
      const files = wanted.slice(from, from + RECALLED_AT_ONCE);
      const answer = this.#options.disk.recall(files);
      // It is heard of when its turn comes, if it does.
      answer.catch(() => undefined);
      return { files, answer };
    };
    let next = ask(0);
    for (let from = 0; from < wanted.length && !outdated(); from += RECALLED_AT_ONCE) {
      const { files, answer } = next;
      const recalled = await answer;
      // The disk fetches those while these are taken in.
      if (from + RECALLED_AT_ONCE < wanted.length) next = ask(from + RECALLED_AT_ONCE);
      files.forEach(({ path, stamp }, i) => {
        const reading = recalled[i];
        if (!reading) return;
        this.#read.set(path, { stamp, reading });
        found = true;
      });
    }
    return found;
  }

  async #readFile(file: ListedFile): Promise<void> {
    const { path } = file;
    // Whatever changes from here on is another change.
    this.#changed.delete(path);
    const reading = await this.#unlessFailed(this.#options.disk.read(file), () => this.#changed.add(path));
    this.#filesRead++;
    if ('reason' in reading) {
      this.#read.set(path, { stamp: file.stamp, reading });
      // Other files may be gone with this one without a word: the folders are listed again.
      if (reading.gone) this.#listAndRead();
    } else {
      this.#read.set(path, { stamp: reading.stamp, reading });
      this.#listed.set(path, { ...file, stamp: reading.stamp });
    }
  }

  /** Runs `undo` where a task fails: what was marked as done is done again by the next run. */
  async #unlessFailed<T>(task: Promise<T>, undo: () => void): Promise<T> {
    try {
      return await task;
    } catch (error) {
      undo();
      throw error;
    }
  }

  /** How many files were not read yet. One that has changed since counts as it was. */
  #neverRead(): number {
    let count = 0;
    for (const path of this.#listed.keys()) if (!this.#read.has(path)) count++;
    return count;
  }

  /** Says what the documents lack as yet. */
  #lack(unread: UnreadFiles): void {
    this.#documents = { ...this.#documents, unread };
    this.#options.changed();
  }

  /** The ids of the files listed. Thousands take a while to make, so they are made before other work begins. */
  async #named(): Promise<ReadonlyMap<string, string>> {
    return (this.#ids ??= documentIds([...this.#listed.keys()], await this.#options.taken()));
  }

  /** Breaks off indexing: it is outdated, or the user does not want to wait for it. */
  #breakOff(): void {
    this.#stops++;
    this.#options.disk.stopIndexing();
  }

  async #publish(leftOut: number, report?: ReadingReport): Promise<void> {
    const ids = await this.#named();
    const { entries, wanted, problems } = sortFiles(this.#listed.values(), this.#read, ids, this.#options.address);
    report?.indexing();
    const stops = this.#stops;
    const indexing = this.#options.disk.index(wanted);
    if (report?.cancelled === true) this.#breakOff();
    const segments = await indexing;
    // An index that was broken off is published only at the end of a reading, which says what is left out.
    if (this.#stops !== stops && !report) return;
    // A document without an index is left out: otherwise the next question would have to index it.
    const unindexed = new Set(this.#stops !== stops ? segmentChanges(segments, wanted).missing : []);
    this.#unindexed = unindexed.size;
    const lacking = this.#neverRead() + unindexed.size;
    this.#documents = {
      entries: entries.filter(({ file }) => !unindexed.has(file.id)),
      segments,
      paths: new Map(wanted.filter(({ id }) => !unindexed.has(id)).map(({ id, path }) => [id, path])),
      problems: [...this.#listingProblems, ...problems],
      leftOut: leftOut + unindexed.size,
      unread: lacking === 0 ? undefined : { files: lacking, isStopped: report !== undefined },
    };
    report?.end();
    this.#options.changed();
  }
}
