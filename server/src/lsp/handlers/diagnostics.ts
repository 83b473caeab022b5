import type { ClientCapabilities, Connection, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import { toDiagnostic } from '../convert';
import type { Feature } from '../feature';
import type { Session } from '../session';
import type { DocumentSnapshot } from '../snapshot';
import { TypedLine } from '../typedLine';

const pulls = (client: ClientCapabilities): boolean => client.textDocument?.diagnostic !== undefined;

/** What is wrong with a draft. Clients that can ask are asked to (LSP 3.17 pull); to the others it is sent. */
export const diagnostics: Feature = {
  name: 'diagnostics',
  capabilities: (client) =>
    pulls(client)
      ? { diagnosticProvider: { identifier: 'rostrum', interFileDependencies: false, workspaceDiagnostics: false } }
      : {},
  register: (connection, session) => (pulls(session.client) ? answerPulls : push)(connection, session),
};

function answerPulls(connection: Connection, session: Session): void {
  const typed = new TypedLine(session, () => refresh());
  const full = (items: Diagnostic[]): DocumentDiagnosticReport => ({ kind: 'full', items });
  connection.languages.diagnostics.on(
    session.answer('diagnostics', full([]), async (snapshot) => full(await diagnose(session, snapshot, typed))),
  );
  const refresh = (): void => {
    if (session.client.workspace?.diagnostics?.refreshSupport) void connection.languages.diagnostics.refresh();
  };
  session.onSettingsChanged(refresh);
  session.onCorpusChanged(refresh);
}

function push(connection: Connection, session: Session): void {
  const typed = new TypedLine(session, (uri) => void send(uri));
  const send = async (uri: string): Promise<void> => {
    try {
      const open = session.open(uri);
      if (!open) return;
      const { version } = open.document;
      const found = await diagnose(session, session.snapshotOf(open, await session.snapshot()), typed);
      if (session.open(uri)?.document.version !== version) return;
      await connection.sendDiagnostics({ uri, version, diagnostics: found });
    } catch (error) {
      session.logError(`diagnostics of ${uri}`, error);
    }
  };
  session.documents.onDidChangeContent(({ document }) => void send(document.uri));
  session.documents.onDidClose(({ document: { uri } }) => void connection.sendDiagnostics({ uri, diagnostics: [] }));
  const sendAll = (): void => session.documents.keys().forEach((uri) => void send(uri));
  session.onSettingsChanged(sendAll);
  session.onCorpusChanged(sendAll);
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
