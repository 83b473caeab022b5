import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  corpusRequest,
  type CorpusResult,
  type DraftSessionResult,
  sessionRequest,
  speakingTimeRequest,
  type SpeakingTimeResult,
} from '../../../server/src/protocol';
import { isServed, languages } from '../languages';
import { oneAtATime } from '../oneAtATime';

/** What the language status (the braces beside the name of the language) says of the draft in the active editor: what it is for, what it is taken for, what it is held against. */
export class DraftStatus {
  readonly #client: BaseLanguageClient;
  readonly #session = item('rostrum.draftSession', vscode.l10n.t('Event and Session'));
  readonly #kind = item('rostrum.draftKind', vscode.l10n.t('Kind of Text'));
  readonly #corpus = item('rostrum.draftCorpus', vscode.l10n.t('Corpus'));
  readonly #subscription: vscode.Disposable;
  readonly refresh = oneAtATime(() => this.#ask());

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#session.command = { title: vscode.l10n.t('Change'), command: 'rostrum.setSession' };
    this.#corpus.command = { title: vscode.l10n.t('Show'), command: 'rostrum.ownDocuments.focus' };
    this.#subscription = vscode.Disposable.from(
      this.#session,
      this.#kind,
      this.#corpus,
      vscode.window.onDidChangeActiveTextEditor(() => this.refresh()),
      vscode.workspace.onDidSaveTextDocument(() => this.refresh()),
      vscode.workspace.onDidOpenTextDocument(() => this.refresh()),
    );
    this.refresh();
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  async #ask(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isServed(document)) return;
    const params = { textDocument: { uri: document.uri.toString() } };
    try {
      const [time, session, corpus] = await Promise.all([
        this.#client.sendRequest<SpeakingTimeResult | null>(speakingTimeRequest, params),
        this.#client.sendRequest<DraftSessionResult | null>(sessionRequest, params),
        this.#client.sendRequest<CorpusResult>(corpusRequest),
      ]);
      this.#show(time, session, corpus);
    } catch {
      // The server is starting, restarting or stopping: what was said last stays.
    }
  }

  #show(time: SpeakingTimeResult | null, session: DraftSessionResult | null, corpus: CorpusResult): void {
    this.#session.text = session
      ? [session.event.name, session.session?.name].filter((part) => part !== undefined).join(' · ')
      : vscode.l10n.t('No event is set');
    this.#session.detail = session?.session?.title ?? session?.date ?? '';
    this.#kind.text = time ? time.kind.called : vscode.l10n.t('Not a draft');
    this.#kind.detail = time ? time.kind.because : vscode.l10n.t('Rostrum says nothing about it');
    this.#corpus.text = vscode.l10n.t('{0} documents in the corpus', corpus.documents.length);
    this.#corpus.busy = corpus.reading !== undefined;
    this.#corpus.detail =
      corpus.reading === undefined
        ? ''
        : vscode.l10n.t('{0} of {1} files are read', corpus.reading.done, corpus.reading.total);
  }
}

function item(id: string, name: string): vscode.LanguageStatusItem {
  const made = vscode.languages.createLanguageStatusItem(
    id,
    languages.map((language) => ({ language })),
  );
  made.name = name;
  return made;
}
