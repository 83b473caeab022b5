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
import { addToCorpus, removeFromCorpus } from '../corpus/corpusFolders';

/** What a concept note was read for. */
export interface ReadNote {
  /** The event it announces. */
  readonly event?: EventResult;
  /** Why there is none: the fact, and what to do. */
  readonly problem?: { readonly fact: string; readonly remedy: string };
  /** Where it announces none, what it is likely to be about: what the document is called, and its day. */
  readonly name?: string;
  readonly day?: string;
}

/** Concept notes in files of the user's: each is added to the corpus, where all that is read of documents is read. */
export class ConceptNotes {
  readonly #client: BaseLanguageClient;
  readonly #corpusChanged: vscode.Event<void>;

  /** `corpusChanged` tells whenever the corpus may be another. */
  constructor(client: BaseLanguageClient, corpusChanged: vscode.Event<void>) {
    this.#client = client;
    this.#corpusChanged = corpusChanged;
  }

  /** Has a file chosen and reads it; gives `undefined` where none was chosen, or nobody waited for it. */
  async read(): Promise<ReadNote | undefined> {
    const [file] =
      (await vscode.window.showOpenDialog({
        title: vscode.l10n.t('Read a Concept Note'),
        openLabel: vscode.l10n.t('Read'),
        canSelectMany: false,
        filters: { [vscode.l10n.t('Documents')]: ['docx', 'odt', 'rtf', 'pdf', 'html', 'htm', 'txt', 'md'] },
      })) ?? [];
    if (!file) return undefined;
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    if (file.scheme !== 'file') {
      return {
        problem: {
          fact: vscode.l10n.t('“{0}” does not lie on this machine', name),
          remedy: vscode.l10n.t('Save it in a folder, and read it from there'),
        },
      };
    }
    const read = await this.#addAndRead(file.fsPath, name);
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
  async #addAndRead(path: string, name: string): Promise<CorpusDocument | CorpusProblem | undefined> {
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
        await addToCorpus([path]);
        const read = await reading;
        // What cannot be read is told now, and would be counted among the problems of the corpus for ever.
        if (read && 'reason' in read) await removeFromCorpus([path]);
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
