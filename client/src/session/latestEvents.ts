import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type EventResult, eventsRequest } from '../../../server/src/protocol';
import type { ConceptNotes } from './conceptNotes';

/** The events of the documents. Those that are still being read come while the list is open. */
export class LatestEvents {
  readonly #client: BaseLanguageClient;
  readonly #subscription: vscode.Disposable;
  readonly #changed = new vscode.EventEmitter<void>();
  /** Tells that there are others. */
  readonly changed = this.#changed.event;
  /** Those of the last answer. */
  known: readonly EventResult[] = [];

  constructor(client: BaseLanguageClient, notes: ConceptNotes) {
    this.#client = client;
    this.#subscription = notes.corpusChanged(() => void this.ask());
  }

  /** Asks for them anew; done once they are known. */
  async ask(): Promise<void> {
    const events = await this.#client.sendRequest<EventResult[]>(eventsRequest, null);
    const isOther = JSON.stringify(events) !== JSON.stringify(this.known);
    this.known = events;
    if (isOther) this.#changed.fire();
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}
