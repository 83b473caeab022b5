import { createHash } from 'node:crypto';
import { join } from 'node:path';
import {
  batchesOf,
  type CorrectionKey,
  createOwnCatalogue,
  type DocumentBody,
  type DocumentHead,
  mentionsIn,
  openBody,
  type OwnFile,
  type PhraseSource,
  phraseSourceOfBody,
  segmentChanges,
  shippedCatalogue,
  updateSegments,
} from '../../core';
import type { FolderListing, ListedFile, ReadDocument, Unread, WantedDocument } from '../../lsp/documentDisk';
import { correctDocument } from '../correctionsFile';
import type { DocumentReader } from '../documentReader';
import { listCorpusFolder } from '../listCorpusFolder';
import { reasonOf } from '../readingProblem';
import { DocumentStore, readKeptBody } from './documentStore';
import { practiseChanges } from './practiseChanges';
import { type SegmentCache, segmentCacheIn } from './segmentCache';
import { type SentSegment, SharedSegments } from './sharedSegments';

/** A document that was read, for another thread: with its body where that is not kept. */
export interface SentDocument extends Omit<ReadDocument, 'body'> {
  readonly body?: DocumentBody;
}

export interface CorpusWorkOptions {
  readonly reader: DocumentReader;
  readonly cache?: string | undefined;
  /** Tells the code that reads and writes. */
  readonly build: string;
  /** Reads how often indexing was broken off so far. */
  readonly stops: () => number;
  readonly warn: (message: string) => void;
}

/**
 * Milliseconds without a question. After `IDLE` removed documents are taken out and the index is saved, after `LONG_IDLE` it is put in
 * order.
 */
const IDLE = 1000;
const LONG_IDLE = 10_000;
/** Milliseconds after which a change is practised: the answer that was waited for is on its way by then. */
const SOON = 100;
/** Words added at once from which segments are merged: more than anybody adds by hand. */
const BULK = 2 ** 17;
/** Sizes, in words, up to which segments are merged step by step, so that a question meanwhile does not wait for long. */
const MERGED_UP_TO = [2 ** 17, 2 ** 18, 2 ** 19] as const;

/**
 * What the thread beside the server does: lists documents, has them read, indexes their phrases, and keeps all that in a folder. See `DocumentDisk` for what is asked.
 */
export class CorpusWork {
  readonly #reader: DocumentReader;
  readonly #warn: (message: string) => void;
  readonly #stops: () => number;
  readonly #store: DocumentStore | undefined;
  readonly #cache: SegmentCache | undefined;
  /** Texts that were read and are not indexed yet, by path. */
  readonly #unindexed = new Map<string, PhraseSource>();
  /** The paths of unindexed texts that the last index had no use for. */
  #passedOver: ReadonlySet<string> = new Set();
  #catalogue = shippedCatalogue;
  #catalogueKey = '';
  #segments = new SharedSegments();
  readonly #loaded: Promise<void>;
  #inUse: ReadonlySet<string> = new Set();
  readonly #dropped = new Set<string>();
  /** Documents that are being written. */
  readonly #keeping = new Set<Promise<string>>();
  /** Whether a change of documents has been gone through. */
  #isPractised = false;
  #idle: NodeJS.Timeout | undefined;
  #saving: Promise<void> = Promise.resolve();

  constructor({ reader, cache, build, stops, warn }: CorpusWorkOptions) {
    this.#reader = reader;
    this.#warn = warn;
    this.#stops = stops;
    this.#store = cache === undefined ? undefined : new DocumentStore(join(cache, 'documents'), build);
    this.#cache = cache === undefined ? undefined : segmentCacheIn(join(cache, 'index'));
    this.#loaded = this.#load();
  }

  list(folder: string, workspaceFolders: readonly string[], exclude: readonly string[]): Promise<FolderListing> {
    return listCorpusFolder(folder, workspaceFolders, exclude);
  }

  correct(root: string, path: string, key: CorrectionKey, value: string | undefined): Promise<string | undefined> {
    return correctDocument(root, path, key, value);
  }

  useCatalogue(files: readonly OwnFile[]): void {
    this.#catalogue = createOwnCatalogue(files).catalogue;
    this.#reader.useCatalogue(files);
    this.#catalogueKey = files.length === 0 ? '' : createHash('sha256').update(JSON.stringify(files)).digest('hex');
  }

  recall(files: readonly ListedFile[]): Promise<readonly (SentDocument | undefined)[]> {
    return Promise.all(files.map((file) => this.#recall(file)));
  }

  async read({ path }: ListedFile): Promise<SentDocument | Unread> {
    const reading = await this.#reader.read(path);
    if ('reason' in reading) return reading;
    this.#unindexed.set(path, phraseSourceOfBody('', reading.body));
    return this.#keep(path, reading.stamp, reading.head, reading.body);
  }

  /** Indexes the documents. Breaks off once the count of stops is no longer `stops`; what is done by then stays done. */
  async index(documents: readonly WantedDocument[], stops: number): Promise<readonly SentSegment[]> {
    clearTimeout(this.#idle);
    await this.#loaded;
    // Reading has compiled what a change takes: practice is needed only if nothing was read.
    if (!this.#isPractised && this.#unindexed.size === 0)
      setTimeout(() => void practiseChanges(documents, this.#segments.all, (path) => this.#reader.read(path)), SOON);
    this.#isPractised = true;
    const before = this.#segments.size;
    const unindexed = this.#update(documents, () => this.#stops() !== stops);
    // Many segments are slow, as each question is put to each of them: those of a folder being read are merged as they come.
    if (this.#stops() === stops && this.#segments.size - before > BULK) this.#segments.merge();
    const inUse = new Set(documents.flatMap(({ kept }) => kept ?? []));
    for (const name of this.#inUse) if (!inUse.has(name)) this.#dropped.add(name);
    this.#inUse = inUse;
    this.#forgetTexts(documents, unindexed);
    this.#whenIdle(IDLE, () => this.#takeOutGone());
    return this.#segments.send();
  }

  async close(): Promise<void> {
    clearTimeout(this.#idle);
    this.#reader.stop();
    await this.#loaded;
    await Promise.allSettled(this.#keeping);
    while (this.#segments.takeOutGone());
    await this.#save();
  }

  async #load(): Promise<void> {
    this.#segments = new SharedSegments(await this.#cache?.load());
  }

  async #recall(file: ListedFile): Promise<SentDocument | undefined> {
    const found = this.#store?.load(file);
    if (!found) return undefined;
    const { stamp } = file;
    if (found.catalogue === this.#catalogueKey) return { stamp, head: found.head, kept: this.#store!.nameOf(file) };
    const body = readKeptBody(join(this.#store!.folder, this.#store!.nameOf(file)));
    if (!body) return undefined;
    return this.#keep(file.path, stamp, { ...found.head, mentions: mentionsIn(openBody(body), this.#catalogue) }, body);
  }

  async #keep(path: string, stamp: string, head: DocumentHead, body: DocumentBody): Promise<SentDocument> {
    if (!this.#store) return { stamp, head, body };
    const saving = this.#store.save({ path, stamp }, { head, catalogue: this.#catalogueKey }, body);
    this.#keeping.add(saving);
    try {
      return { stamp, head, kept: await saving };
    } catch (error) {
      this.#complain(error);
      return { stamp, head, body };
    } finally {
      this.#keeping.delete(saving);
    }
  }

  /** Changes the segments to hold these documents, a batch of them after the other; gives the ids of those it was stopped before. */
  #update(documents: readonly WantedDocument[], isStopped: () => boolean): ReadonlySet<string> {
    const { gone, missing } = segmentChanges(this.#segments.all, documents);
    const byId = new Map(documents.map((document) => [document.id, document]));
    const added: PhraseSource[] = [];
    for (const id of missing) {
      if (isStopped()) return new Set(missing);
      added.push(...this.#sourceOf(byId.get(id)!));
    }
    const left = new Set(missing);
    const [first = [], ...rest] = batchesOf(added);
    if (gone.size === 0 && first.length === 0) return left;
    try {
      for (const [n, batch] of [first, ...rest].entries()) {
        this.#segments.put(
          updateSegments(this.#segments.all, { ...(n === 0 && { gone }), added: batch }, () => breakOffIf(isStopped)),
        );
        for (const { id } of batch) left.delete(id);
      }
    } catch (error) {
      if (!(error instanceof BrokenOff)) throw error;
    }
    return left;
  }

  /**
   * Forgets the texts that are indexed, and those not wanted twice in a row: a text read during this index may be wanted by the next one.
   */
  #forgetTexts(wanted: readonly WantedDocument[], unindexed: ReadonlySet<string>): void {
    for (const { id, path } of wanted) if (!unindexed.has(id)) this.#unindexed.delete(path);
    const paths = new Set(wanted.map(({ path }) => path));
    for (const path of this.#passedOver) if (!paths.has(path)) this.#unindexed.delete(path);
    this.#passedOver = new Set(this.#unindexed.keys());
  }

  /** The text to index of a document; none where neither this thread nor the folder has it any more. */
  #sourceOf({ id, path, kept }: WantedDocument): readonly PhraseSource[] {
    const read = this.#unindexed.get(path);
    if (read) return [{ ...read, id }];
    const body = kept === undefined ? undefined : readKeptBody(join(this.#store!.folder, kept));
    return body ? [phraseSourceOfBody(id, body)] : [];
  }

  #whenIdle(milliseconds: number, task: () => void): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(task, milliseconds);
  }

  /** Takes removed documents out, a segment at a time, so that no question waits for all of them; then saves what is left. */
  #takeOutGone(): void {
    if (this.#segments.takeOutGone()) {
      this.#whenIdle(0, () => this.#takeOutGone());
      return;
    }
    void this.#save();
    this.#reader.start();
    this.#whenIdle(LONG_IDLE, () => this.#merge(MERGED_UP_TO));
  }

  #merge([limit, ...larger]: readonly number[]): void {
    if (limit === undefined) {
      void this.#save();
      return;
    }
    this.#segments.merge(limit);
    this.#whenIdle(0, () => this.#merge(larger));
  }

  #save(): Promise<void> {
    return (this.#saving = this.#saving.then(async () => {
      try {
        if (this.#segments.takeChange()) await this.#cache?.save(this.#segments.all);
        const dropped = [...this.#dropped];
        this.#dropped.clear();
        this.#store?.tidy(this.#inUse, dropped);
      } catch (error) {
        this.#complain(error);
      }
    }));
  }

  #complain(error: unknown): void {
    this.#warn(`what was read of the corpus cannot be kept: its folder ${reasonOf(error)}`);
  }
}

/** Thrown to leave an indexing that is under way. */
class BrokenOff extends Error {}

function breakOffIf(isStopped: () => boolean): void {
  if (isStopped()) throw new BrokenOff();
}
