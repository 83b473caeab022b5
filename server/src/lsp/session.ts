import type { CancellationToken, ClientCapabilities, Connection } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createDraft,
  type Cut,
  cutsOf,
  describeFailure,
  type Draft,
  looksLikeDraft,
  type RuleFailure,
  runRules,
  type RunResult,
} from '../core';
import type { Settings } from '../protocol';
import { Invocations } from './invocations';
import { isWritten } from './draftAddress';
import { isCorpusAddress } from './ownCorpus/corpusAddress';
import type { Host } from './host';
import { SessionCorpus } from './ownCorpus/sessionCorpus';
import { DEFAULT_SETTINGS, parseSettings, type ParsedSettings, wishesOf } from './settings';
import { showWarning } from './showWarning';
import type { DocumentSnapshot, OpenDraft, Snapshot } from './snapshot';

/** Everything one connection knows. Two sessions in one process share nothing but constants. */
export class Session {
  readonly documents = new TextDocuments(TextDocument);
  readonly invocations = new Invocations(this.documents);
  readonly client: ClientCapabilities;
  /** What the client calls itself: "Neovim". For what its capabilities do not tell. */
  readonly clientName: string | undefined;
  readonly host: Host;
  /** Commands the client can run, so that they can be offered. */
  readonly commands: ReadonlySet<unknown>;
  /** The documents the corpus is made of. */
  readonly sources: SessionCorpus;
  readonly #connection: Connection;
  /** URIs of the workspace's folders. */
  readonly #folders: readonly string[];
  readonly #analysed = new Map<string, OpenDraft>();
  readonly #findings = new WeakMap<OpenDraft, Promise<RunResult>>();
  readonly #cuts = new WeakMap<OpenDraft, Promise<readonly Cut[]>>();
  readonly #failuresTold = new Set<string>();
  readonly #settingsListeners: (() => void)[] = [];
  readonly #corpusListeners: (() => void)[] = [];
  readonly #readingListeners: (() => void)[] = [];
  #settings: Settings = DEFAULT_SETTINGS;
  /** What was said of the settings: each once, however often they are read. */
  readonly #said = new Set<string>();
  /** Settles when the client's settings, as far as asked for, are known: nothing is judged by others meanwhile. */
  #settled: Promise<void> = Promise.resolve();

  constructor(
    connection: Connection,
    client: ClientCapabilities,
    host: Host,
    {
      folders,
      cache,
      commands,
      clientName,
    }: {
      readonly folders: readonly string[];
      readonly cache: string | undefined;
      readonly commands: ReadonlySet<unknown>;
      readonly clientName: string | undefined;
    },
  ) {
    this.#connection = connection;
    this.#folders = folders;
    this.client = client;
    this.host = host;
    this.commands = commands;
    this.clientName = clientName;
    this.sources = new SessionCorpus({
      connection,
      client,
      host,
      folders,
      cache,
      settled: () => this.#settled,
      changed: () => this.#corpusChanged(),
      reading: () => this.#tell(this.#readingListeners),
      logError: (what, error) => this.logError(what, error),
    });
    this.documents.onDidClose(({ document }) => this.#analysed.delete(document.uri));
    this.documents.listen(connection);
  }

  /** Looks for changes of files that the settings name. */
  filesChanged(uris: readonly string[]): void {
    if (!uris.every((uri) => this.sources.has(uri))) void this.readSettings();
    this.sources.refresh(uris);
  }

  /** The open document in its present version, `undefined` where it is not open. Derived once per version. */
  open(uri: string): OpenDraft | undefined {
    const document = this.documents.get(uri);
    if (!document) return undefined;
    const known = this.#analysed.get(uri);
    this.sources.isAsked();
    if (known?.document === document && known.draft.text === document.getText()) return known;
    const draft = createDraft(document.getText(), {
      previous: known?.draft,
      catalogue: this.sources.catalogue,
    });
    const { sources } = this;
    const isDraft = this.#isDraft(document, draft);
    const open: OpenDraft = {
      document,
      draft,
      // Which documents there are is known only when they are read, later than the first question.
      get isDraft() {
        return isDraft && !sources.shows(uri);
      },
    };
    this.#analysed.set(uri, open);
    return open;
  }

  /** What a request is answered from, as things stand now. */
  async snapshot(): Promise<Snapshot> {
    const corpus = await this.sources.all();
    const settings = this.#settings;
    return {
      corpus,
      settings,
      context: { corpus, wishes: { settings: wishesOf(settings) } },
      allOpen: () => this.#allOpen(),
    };
  }

  /** What a request about an open document is answered from. */
  snapshotOf(open: OpenDraft, snapshot: Snapshot): DocumentSnapshot {
    return { ...snapshot, ...open, findings: () => this.#findingsOf(open), cuts: () => this.#cutsOf(open) };
  }

  /** Wraps a handler that is asked about one document: `empty` is the answer where it is not open. Guards as `answerAny` does. */
  answer<P extends { textDocument: { uri: string } }, R>(
    name: string,
    empty: R,
    handler: (snapshot: DocumentSnapshot, params: P) => R | Promise<R>,
  ): (params: P, token: CancellationToken) => Promise<R | ResponseError<never>> {
    const find = (snapshot: Snapshot, params: P): R | Promise<R> => {
      const open = this.open(params.textDocument.uri);
      return open ? handler(this.snapshotOf(open, snapshot), params) : empty;
    };
    return this.answerAny(name, empty, find, ({ textDocument }) => ` of ${textDocument.uri}`);
  }

  /**
   * Wraps a handler, a function of a snapshot taken once and of what is asked: tells a cancelled request that it was, and survives a
   * throw with `empty`; the log says what was asked for, and with `about` of what.
   */
  answerAny<P, R>(
    name: string,
    empty: R,
    handler: (snapshot: Snapshot, params: P) => R | Promise<R>,
    about: (params: P) => string = () => '',
  ): (params: P, token: CancellationToken) => Promise<R | ResponseError<never>> {
    return async (params, token) => {
      try {
        const snapshot = await this.snapshot();
        const answer = token.isCancellationRequested ? empty : await handler(snapshot, params);
        return token.isCancellationRequested
          ? new ResponseError<never>(LSPErrorCodes.RequestCancelled, `${name} cancelled`)
          : answer;
      } catch (error) {
        this.logError(`${name}${about(params)}`, error);
        return empty;
      }
    };
  }

  /** Calls back whenever settings have changed. */
  onSettingsChanged(listener: () => void): void {
    this.#settingsListeners.push(listener);
  }

  /** Calls back whenever the corpus is another. */
  onCorpusChanged(listener: () => void): void {
    this.#corpusListeners.push(listener);
  }

  /** Calls back whenever the reading of the user's documents has got on. */
  onReading(listener: () => void): void {
    this.#readingListeners.push(listener);
  }

  /** Asks the client for its settings, where it can be asked; `pushed` is what it sent by itself. */
  readSettings(pushed?: unknown): Promise<void> {
    return (this.#settled = this.#readSettings(pushed));
  }

  /** Writes to the log of the editor; never throws. */
  logError(what: string, error: unknown): void {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.#connection.console.error(`${what} failed: ${detail}`);
  }

  #allOpen(): readonly OpenDraft[] {
    return this.documents.keys().flatMap((uri) => this.open(uri) ?? []);
  }

  #findingsOf(open: OpenDraft): Promise<RunResult> {
    let found = this.#findings.get(open);
    if (!found) this.#findings.set(open, (found = this.#check(open)));
    return found;
  }

  #cutsOf(open: OpenDraft): Promise<readonly Cut[]> {
    let found = this.#cuts.get(open);
    if (!found) this.#cuts.set(open, (found = this.snapshot().then(({ context }) => cutsOf(open.draft, context))));
    return found;
  }

  async #check(open: OpenDraft): Promise<RunResult> {
    const result = await this.#judge(open);
    // The other answers are prepared once the first document has had its findings: a drafter waits for those.
    this.sources.prepare();
    return result;
  }

  async #judge({ document, draft, isDraft }: OpenDraft): Promise<RunResult> {
    if (!isDraft) return { problems: [], ignored: [], failures: [] };
    const { context } = await this.snapshot();
    const result = runRules(draft, context, this.#settings.rules);
    for (const { rule, error } of result.failures) this.logError(`rule ${rule} on ${document.uri}`, error);
    this.#tellFailures(result.failures);
    return result;
  }

  /** Tells the user of rules that failed, each once: a rule would fail again with every key. */
  #tellFailures(failures: readonly RuleFailure[]): void {
    for (const failure of failures) {
      if (this.#failuresTold.has(failure.rule)) continue;
      this.#failuresTold.add(failure.rule);
      showWarning(this.#connection, `${describeFailure(failure)}. All other rules have been run.`);
    }
  }

  async #readSettings(pushed: unknown): Promise<void> {
    try {
      const raw: unknown = this.client.workspace?.configuration
        ? await this.#connection.workspace.getConfiguration('rostrum')
        : (pushed as { rostrum?: unknown } | undefined)?.rostrum;
      const parsed = parseSettings(raw);
      this.#settings = parsed.settings;
      this.#sayOfSettings(parsed);
      this.sources.configure(parsed.settings);
    } catch (error) {
      this.logError('reading the settings', error);
    }
    this.#analysed.clear();
    this.#tell(this.#settingsListeners);
  }

  #sayOfSettings({ complaints, strangers }: ParsedSettings): void {
    const isNew = (what: string): boolean => {
      const isKnown = this.#said.has(what);
      this.#said.add(what);
      return !isKnown;
    };
    for (const complaint of complaints.filter(isNew)) showWarning(this.#connection, complaint);
    for (const key of strangers.filter(isNew)) this.#connection.console.warn(`There is no setting rostrum.${key}`);
  }

  /** Says everything about open documents anew: it rests on the corpus and its rows. */
  #corpusChanged(): void {
    this.#analysed.clear();
    this.#tell(this.#corpusListeners);
  }

  #tell(listeners: readonly (() => void)[]): void {
    for (const listener of listeners) listener();
  }

  /** Whether it is a draft unless the corpus has it: what is read, not written, is never one. */
  #isDraft({ languageId, uri }: TextDocument, draft: Draft): boolean {
    if (isCorpusAddress(uri) || !isWritten(uri, this.#folders)) return false;
    // Another extension may have taken the file for its language.
    if (languageId === 'un-draft' || /\.undraft$/i.test(uri)) return true;
    if (this.#settings.drafts !== 'recognised') return this.#settings.drafts === 'all';
    return looksLikeDraft(draft);
  }
}
