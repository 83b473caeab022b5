import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type CorpusDocument,
  type CorpusProblem,
  corpusRequest,
  type CorpusResult,
  type EventResult,
  eventsRequest,
  readCorpusNotification,
} from '../../../server/src/protocol';
import type { NoteFile, NoteFiles, NoteProblem } from './noteFiles';

/** What a concept note was read for. */
export interface ReadNote {
  /** The event it announces. */
  readonly event?: EventResult;
  /** Why there is none: the fact, and what to do. */
  readonly problem?: NoteProblem;
  /** Where it announces none, what it is likely to be about: what the document is called, and its day. */
  readonly name?: string;
  readonly day?: string;
}

/** Concept notes in files of the user's: each is added to the corpus, where all that is read of documents is read. */
export class ConceptNotes {
  readonly #client: BaseLanguageClient;
  readonly #files: NoteFiles;
  readonly #corpusChanged: vscode.Event<void>;

  /** `corpusChanged` tells whenever the corpus may be another. */
  constructor(client: BaseLanguageClient, files: NoteFiles, corpusChanged: vscode.Event<void>) {
    this.#client = client;
    this.#files = files;
    this.#corpusChanged = corpusChanged;
  }

  /** Tells whenever the corpus may be another. */
  get corpusChanged(): vscode.Event<void> {
    return this.#corpusChanged;
  }

  /** The kinds of files that are read, as a sentence. */
  get kinds(): string {
    return this.#files.kinds;
  }

  /** Has a file chosen and reads it; gives `undefined` where none was chosen, or nobody waited for it. */
  async read(): Promise<ReadNote | undefined> {
    const file = await this.#files.choose();
    if (!file) return undefined;
    if ('fact' in file) return { problem: file };
    const { name } = file;
    const read = await this.#addAndRead(file);
    if (!read) return undefined;
    if ('reason' in read) {
      return {
        problem: {
          fact: vscode.l10n.t('“{0}” was not read', name),
          remedy: vscode.l10n.t('It {0}', read.reason),
        },
      };
    }
    return this.#eventOf(read, name);
  }

  /** What the corpus has of a file once it was read; `undefined` where nobody waited for it. */
  async #addAndRead(file: NoteFile): Promise<CorpusDocument | CorpusProblem | undefined> {
    const { path, name } = file;
    const known = placeIn(await this.#corpus(), path);
    if (known && !('reason' in known)) return known;
    return vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Reading “{0}”…', name),
        cancellable: true,
      },
      async (_progress, cancelled) => {
        const reading = this.#once(path, cancelled);
        if (known) {
          await this.#client.sendNotification(readCorpusNotification);
          return reading;
        }
        await this.#files.add(file);
        const read = await reading;
        // What cannot be read is told now, and would be counted among the problems of the corpus for ever.
        if (read && 'reason' in read) await this.#files.remove(file);
        return read;
      },
    );
  }

  /** What the corpus has of a file, as soon as it has read it. */
  #once(path: string, cancelled: vscode.CancellationToken): Promise<CorpusDocument | CorpusProblem | undefined> {
    return new Promise((resolve) => {
      const subscriptions: vscode.Disposable[] = [];
      const end = (found: CorpusDocument | CorpusProblem | undefined): void => {
        for (const subscription of subscriptions) subscription.dispose();
        resolve(found);
      };
      const ask = async (): Promise<void> => {
        const corpus = await this.#corpus();
        const found = placeIn(corpus, path);
        // What could not be read before is being read again.
        if (found && !('reason' in found && corpus.reading)) end(found);
      };
      subscriptions.push(
        this.#corpusChanged(() => void ask()),
        cancelled.onCancellationRequested(() => end(undefined)),
      );
    });
  }

  async #eventOf(document: CorpusDocument, name: string): Promise<ReadNote> {
    const events = await this.#client.sendRequest<EventResult[]>(eventsRequest, null);
    const event =
      events.find(({ documents }) => documents[0] === document.id) ??
      events.find(({ documents }) => documents.includes(document.id));
    if (!event) {
      const isLikely = document.kind === 'concept-note' || document.day !== undefined;
      return {
        problem: {
          fact: vscode.l10n.t('“{0}” announces no event', name),
          remedy: vscode.l10n.t('No name with dates, and sessions or a limit, was found in it: type what it says'),
        },
        ...(isLikely && { name: document.name }),
        ...(document.day !== undefined && { day: document.day }),
      };
    }
    if (event.sessions.length === 0)
      void vscode.window.showInformationMessage(vscode.l10n.t('“{0}” names no session of {1}.', name, event.id));
    return { event };
  }

  #corpus(): Promise<CorpusResult> {
    return this.#client.sendRequest<CorpusResult>(corpusRequest);
  }
}

function placeIn({ documents, problems }: CorpusResult, path: string): CorpusDocument | CorpusProblem | undefined {
  return documents.find((one) => one.path === path) ?? problems.find((one) => one.path === path);
}
