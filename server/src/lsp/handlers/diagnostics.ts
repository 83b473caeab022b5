import type { ClientCapabilities, Connection, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { toDiagnostic } from '../convert';
import type { Feature } from '../feature';
import type { Session } from '../session';
import type { DocumentSnapshot } from '../snapshot';
import { TypedLine } from '../typedLine';

const pulls = (client: ClientCapabilities): boolean => client.textDocument?.diagnostic !== undefined;

/**
 * What is wrong with a draft. Clients that say they can ask (LSP 3.17 pull) are answered, and sent it all the same until they ask for the
 * first time: some say so and only listen. To the others it is sent.
 */
export const diagnostics: Feature = {
  name: 'diagnostics',
  capabilities: (client) =>
    pulls(client)
      ? { diagnosticProvider: { identifier: 'rostrum', interFileDependencies: false, workspaceDiagnostics: false } }
      : {},
  register: (connection, session) => {
    const typed = new TypedLine(session, (uri) => renew([uri]));
    const sent = new SentDiagnostics(connection, session, typed);
    const refresh = (): void => {
      if (session.client.workspace?.diagnostics?.refreshSupport) void connection.languages.diagnostics.refresh();
    };
    const renew = (uris: readonly string[]): void => {
      if (sent.isOver) refresh();
      else for (const uri of uris) void sent.send(uri);
    };
    if (pulls(session.client)) answerPulls(connection, session, typed, () => sent.end());
    session.documents.onDidChangeContent(({ document }) => {
      if (!sent.isOver) void sent.send(document.uri);
    });
    session.documents.onDidClose(({ document }) => sent.takeBack(document.uri));
    const renewAll = (): void => renew(session.documents.keys());
    session.onSettingsChanged(renewAll);
    session.onCorpusChanged(renewAll);
  },
};

/** `asked` is told of each question. */
function answerPulls(connection: Connection, session: Session, typed: TypedLine, asked: () => void): void {
  const full = (items: Diagnostic[]): DocumentDiagnosticReport => ({ kind: 'full', items });
  const answer = session.answer('diagnostics', full([]), async (snapshot: DocumentSnapshot) =>
    full(await diagnose(session, snapshot, typed)),
  );
  connection.languages.diagnostics.on((params, token) => {
    asked();
    return answer(params, token);
  });
}

/** What a client is sent without having asked, until it asks. */
class SentDiagnostics {
  readonly #connection: Connection;
  readonly #session: Session;
  readonly #typed: TypedLine;
  /** Documents of which the client shows something that it was sent. */
  readonly #shown = new Set<string>();
  #isOver = false;

  constructor(connection: Connection, session: Session, typed: TypedLine) {
    this.#connection = connection;
    this.#session = session;
    this.#typed = typed;
  }

  /** Whether the client has begun to ask: nothing is sent any more. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Ends the sending, and takes back what was sent: the client would show it beside what it asks for. */
  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    for (const uri of [...this.#shown]) this.takeBack(uri);
  }

  takeBack(uri: string): void {
    const isShown = this.#shown.delete(uri);
    if (!this.#isOver || isShown) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** Sends what is wrong with an open document in its present version. */
  async send(uri: string): Promise<void> {
    const session = this.#session;
    try {
      // The first question of a client that asks comes right behind the document.
      if (pulls(session.client)) await new Promise<void>((resolve) => session.host.defer(resolve));
      const open = session.open(uri);
      if (!open) return;
      const { version } = open.document;
      const found = await diagnose(session, session.snapshotOf(open, await session.snapshot()), this.#typed);
      if (this.#isOver || session.open(uri)?.document.version !== version) return;
      this.#shown.add(uri);
      await this.#connection.sendDiagnostics({ uri, version, diagnostics: found });
    } catch (error) {
      session.logError(`diagnostics of ${uri}`, error);
    }
  }
}

async function diagnose(session: Session, snapshot: DocumentSnapshot, typed: TypedLine): Promise<Diagnostic[]> {
  const { document, corpus } = snapshot;
  const { problems } = await snapshot.findings();
  const support = session.client.textDocument?.publishDiagnostics ?? session.client.textDocument?.diagnostic;
  const client = {
    relatedInformation: support?.relatedInformation ?? false,
    codeDescription: support?.codeDescriptionSupport ?? false,
  };
  const line = typed.of(snapshot);
  const rested = problems.filter(({ span }) => !line || span.end < line.start || span.start > line.end);
  return rested.map((problem) =>
    toDiagnostic(document, problem, corpus, client, session.host.ruleDocumentation(problem.rule)),
  );
}
