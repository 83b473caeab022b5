import { type CompletionContext, CompletionTriggerKind, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Tells who asks for completions from who types on: the protocol calls a letter typed an invocation too. */
export class Invocations {
  /** By document, of the last request: the version it was about, and whether it was asked for. */
  readonly #last = new WeakMap<TextDocument, { readonly version: number; readonly invoked: boolean }>();

  /** By document, the last version that ghost text was given for. */
  readonly #ghosted = new WeakMap<TextDocument, number>();

  constructor(documents: TextDocuments<TextDocument>) {
    documents.onDidOpen(({ document }) => this.#last.set(document, { version: document.version, invoked: false }));
  }

  /** Says that ghost text is given for the present version. */
  ghostTextGiven(document: TextDocument): void {
    this.#ghosted.set(document, document.version);
  }

  /**
   * Whether somebody asked for a request. An editor asks by itself only after a change of the text, so a further request about the same
   * version is somebody's wish. A list that is only kept up to date stays as it was asked for.
   */
  isInvoked(document: TextDocument, context: CompletionContext | undefined): boolean {
    const last = this.#last.get(document);
    // An editor that shows ghost text asks for the list once more, by itself.
    if (this.#ghosted.get(document) === document.version) return false;
    const renewed = context !== undefined && context.triggerKind !== CompletionTriggerKind.Invoked;
    const invoked = renewed ? last?.invoked === true : last?.version === document.version;
    this.#last.set(document, { version: document.version, invoked });
    return invoked;
  }
}
