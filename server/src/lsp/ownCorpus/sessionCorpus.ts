import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import {
  type Catalogue,
  type CorrectionKey,
  createCorpus,
  type LocalCorpus,
  practiseCompletion,
  prepareStockRoots,
} from '../../core';
import { type FileContentParams, fileContentRequest, type Settings } from '../../protocol';
import { DEFAULT_SETTINGS } from '../settings';
import { addressKey } from '../addressKey';
import { CatalogueFiles } from './catalogueFiles';
import { corpusAddress } from './corpusAddress';
import { CorpusFolders } from './corpusFolders';
import { FileWatch } from './fileWatch';
import type { DocumentDisk } from '../documentDisk';
import type { Host, Seeds } from '../host';
import { LatestRun } from './latestRun';
import { NO_DOCUMENTS, type OwnDocuments } from './ownDocuments';
import { ReadingProgress } from './readingProgress';

/** What the documents of one connection are gathered with. */
export interface SessionCorpusOptions {
  readonly connection: Connection;
  readonly client: ClientCapabilities;
  readonly host: Host;
  /** URIs of the workspace's folders. */
  readonly folders: readonly string[];
  /** Where what was read is kept for the next start. */
  readonly cache: string | undefined;
  /** Settles when the settings are known: they say which documents there are. */
  readonly settled: () => Promise<void>;
  /** Told whenever the documents or the rows are others than before. */
  readonly changed: () => void;
  /** Told whenever {@link SessionCorpus.progress} has got on. */
  readonly reading: () => void;
  readonly logError: (what: string, error: unknown) => void;
}

/** Milliseconds without a question after which there is time for what nobody waits for. */
const PAUSE = 300;

/** Milliseconds in which what was read is kept when an editor closes: it waits for that, and soon kills who does not answer. */
const CLOSING = 600;

/** A corpus with those of its documents that are the user's. */
interface NextCorpus {
  readonly corpus: LocalCorpus;
  readonly own: OwnDocuments;
}

/** The documents one connection draws on: those that ship with Rostrum, those of the user's folders, and the user's own rows. */
export class SessionCorpus {
  readonly progress: ReadingProgress;
  readonly #options: SessionCorpusOptions;
  readonly #catalogueFiles: CatalogueFiles;
  readonly #disk: DocumentDisk;
  readonly #folders: CorpusFolders;
  #seeds: Promise<Seeds> | undefined;
  /** Keys of the addresses of the files that ship with Rostrum, virtual or not; empty until they are read. */
  #shipped: ReadonlySet<string> = new Set();
  #corpus: LocalCorpus | undefined;
  #ownInCorpus: OwnDocuments = NO_DOCUMENTS;
  #isPrepared = false;
  #isClosed = false;
  #lastAsked = 0;
  /** How often it was configured, and by what last. */
  #configured = 0;
  #settings: Settings = DEFAULT_SETTINGS;
  /** Addresses of documents that the client has named beside the settings. */
  #files: readonly string[] = [];

  constructor(options: SessionCorpusOptions) {
    const { connection, client, host, cache } = options;
    this.#options = options;
    this.#catalogueFiles = new CatalogueFiles(connection, host, new FileWatch(connection, client));
    this.progress = new ReadingProgress(connection, options.reading);
    const watch = new FileWatch(connection, client);
    const change = new LatestRun(
      () => this.#change(),
      (error) => options.logError('preparing a corpus of other documents', error),
    );
    this.#disk = host.openDisk({
      cache,
      bytesOf: (uri) => connection.sendRequest<Uint8Array>(fileContentRequest, { uri } satisfies FileContentParams),
      lost: (path) => this.#folders.reread(path),
      warn: (message) => connection.console.warn(message),
    });
    this.#folders = new CorpusFolders({
      disk: this.#disk,
      taken: async () => new Set((await this.#seeds)?.files.map(({ id }) => id)),
      progress: this.progress,
      address: (id, file) => this.#address(id, file),
      watch: (places) => watch.places(places),
      changed: () => change.ask(),
      logError: options.logError,
    });
  }

  /** What names and citations are set against: the shipped rows with the user's own. */
  get catalogue(): Catalogue {
    return this.#catalogueFiles.catalogue;
  }

  /** The documents of the user's folders that are in the corpus. */
  get ownDocuments(): OwnDocuments {
    return this.#ownInCorpus;
  }

  /** How many files of the user's were read; what was kept from an earlier start is not read again. */
  get filesRead(): number {
    return this.#folders.filesRead;
  }

  /** All documents, read when first asked for. Where the seeds cannot be read they are left out, and the log says why. */
  async all(): Promise<LocalCorpus> {
    const seeds = await (this.#seeds ??= this.#readSeeds());
    await this.#options.settled();
    // Other documents take the place of those before when they are prepared; nobody waits for other rows.
    if (this.#corpus?.catalogue !== this.catalogue) this.#use(this.#make(seeds));
    return this.#corpus!;
  }

  /** Reads what the settings name from now on. Nothing waits for it: what is asked is answered by the rows and documents at hand. */
  configure(settings: Settings): void {
    this.#settings = settings;
    this.#configure(settings).catch((error: unknown) =>
      this.#options.logError('reading what the settings name', error),
    );
  }

  /** Reads these files (URIs), which the client names, as documents from now on. */
  useFiles(files: readonly string[]): void {
    this.#files = files;
    this.configure(this.#settings);
  }

  async #configure(settings: Settings): Promise<void> {
    const { folders, changed } = this.#options;
    const asked = ++this.#configured;
    const areOtherRows = await this.#catalogueFiles.read(settings.catalogue, folders);
    if (asked !== this.#configured) return;
    this.#folders.configure({
      folders: [...settings['corpus.folders'], ...this.#files],
      exclude: settings['corpus.exclude'],
      workspaceFolders: folders,
      catalogue: this.#catalogueFiles.files,
    });
    if (areOtherRows) changed();
  }

  /** Whether a file (URI) is a document of the corpus, shipped or the user's own, however its address is written. */
  shows(uri: string): boolean {
    return this.#shipped.has(addressKey(uri)) || this.has(uri);
  }

  /** Whether a file (URI) is one of the user's documents. */
  has(uri: string): boolean {
    return this.#folders.has(uri);
  }

  /** Reads files (URIs) that have changed. */
  refresh(uris: readonly string[]): void {
    this.#folders.refresh(uris);
  }

  /** Reads the user's folders once more. */
  retry(): void {
    this.#folders.retry();
  }

  /** Keeps what the user says of one of his documents by hand; gives why that cannot be. */
  async correct(id: string, key: CorrectionKey, value: string | undefined): Promise<string | undefined> {
    const path = this.#ownInCorpus.paths.get(id);
    return path === undefined ? 'has no place for it' : this.#folders.correct(path, key, value);
  }

  /** Notes that a request has come: work that nobody waits for is put off. To be called with every request. */
  isAsked(): void {
    this.#lastAsked = Date.now();
  }

  /** Has the corpus derive its answers one by one, from now on whenever it is another. */
  prepare(): void {
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    this.#prepare().catch((error: unknown) => this.#options.logError('preparing the documents', error));
  }

  async #prepare(): Promise<void> {
    const corpus = await this.all();
    await this.#inSteps(corpus.prepare());
    await this.#inSteps(prepareStockRoots());
    await this.#practise(practiseCompletion(corpus));
  }

  /** Keeps what is to be kept for the next start, and practises no more. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#disk.close(CLOSING);
  }

  /** A corpus of the documents there are now. */
  #make({ files, prepared, index }: Seeds): NextCorpus {
    const own = this.#folders.documents;
    const corpus = createCorpus(files, {
      prepared,
      entries: own.entries,
      shipped: index,
      segments: own.segments,
      unread: own.unread,
      catalogue: this.catalogue,
      previous: this.#corpus,
    });
    return { corpus, own };
  }

  #use({ corpus, own }: NextCorpus): void {
    this.#corpus = corpus;
    this.#ownInCorpus = own;
  }

  /** Replaces the corpus by one of other documents as soon as that answers as fast; until then the earlier one answers. */
  async #change(): Promise<void> {
    await this.all();
    const next = this.#make(await this.#seeds!);
    if (this.#isPrepared) await this.#inSteps(next.corpus.prepare());
    // A corpus made for newer rows already has these documents: this one is dropped.
    if (next.corpus.catalogue === this.catalogue) this.#use(next);
    this.#options.changed();
  }

  /** Takes all steps, one at a time, between the requests that come meanwhile. */
  async #inSteps(steps: Generator<void, void>): Promise<void> {
    do await this.#deferred();
    while (this.#step('preparing the documents', steps));
  }

  /** A step at a time for as long as nobody asks, until this is closed. */
  async #practise(steps: Generator<void, void>): Promise<void> {
    do {
      await this.#deferred();
      while (Date.now() - this.#lastAsked < PAUSE)
        await new Promise<void>((resolve) => this.#options.host.after(PAUSE, resolve));
    } while (!this.#isClosed && this.#step('practising suggestions', steps));
  }

  /** Waits until the messages that have arrived are answered. */
  #deferred(): Promise<void> {
    return new Promise((resolve) => this.#options.host.defer(resolve));
  }

  /** Takes a step; says whether there are more. A step that fails is the last: what the others would have made is made on request. */
  #step(what: string, steps: Generator<void, void>): boolean {
    try {
      return steps.next().done !== true;
    } catch (error) {
      this.#options.logError(what, error);
      return false;
    }
  }

  async #readSeeds(): Promise<Seeds> {
    try {
      const { files, ...read } = await this.#options.host.readSeeds();
      this.#shipped = new Set(files.map(({ uri }) => addressKey(uri)));
      return { files: files.map((file) => ({ ...file, uri: this.#address(file.id, file.uri) })), ...read };
    } catch (error) {
      this.#options.logError('reading the documents that ship with Rostrum', error);
      return { files: [], prepared: [], index: undefined };
    }
  }

  /** The address by which this client opens a document of the corpus: a virtual document where it can show one. */
  #address(id: string, file: string): string {
    return this.#options.client.workspace?.textDocumentContent ? corpusAddress(id) : file;
  }
}
