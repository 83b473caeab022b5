import {
  CompletionItemKind,
  type CompletionItem,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  type Range,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Corpus, HoverCard, PhraseCompletion, Problem, Severity, Span } from '../core';
import { describePhrase, phraseDetail } from '../core';

/** The only place a span of the core becomes a range of the editor. */
export const toRange = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Turns spans of corpus documents into ranges. Its line tables are made once per document. */
export class CorpusPositions {
  readonly #corpus: Corpus;
  readonly #documents = new Map<string, TextDocument>();

  constructor(corpus: Corpus) {
    this.#corpus = corpus;
  }

  /** The range of a raw span, `undefined` where the document is not in the corpus. */
  range(id: string, span: Span): Range | undefined {
    const document = this.#documents.get(id) ?? this.#open(id);
    return document && toRange(document, span);
  }

  #open(id: string): TextDocument | undefined {
    const file = this.#corpus.files.find((candidate) => candidate.id === id);
    if (!file) return undefined;
    const document = TextDocument.create(file.uri, 'plaintext', 0, file.text);
    this.#documents.set(id, document);
    return document;
  }
}

/** What the client can do with a diagnostic. */
export interface DiagnosticClient {
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
}

/** A problem as the editor lists it. */
export function toDiagnostic(
  document: TextDocument,
  problem: Problem,
  positions: CorpusPositions,
  client: DiagnosticClient,
  documentation: string | undefined,
): Diagnostic {
  const related = (problem.evidence ?? []).flatMap(({ message, uri, document: id, span }) => {
    const range = positions.range(id, span);
    return range ? [{ message, location: { uri, range } }] : [];
  });
  return {
    range: toRange(document, problem.span),
    message: problem.message,
    severity: SEVERITIES[problem.severity],
    source: 'rostrum',
    code: problem.rule,
    ...(client.codeDescription && documentation && { codeDescription: { href: documentation } }),
    ...(client.relatedInformation && related.length > 0 && { relatedInformation: related }),
  };
}

/** A hover card as the editor shows it. */
export const toHover = (document: TextDocument, card: HoverCard): Hover => ({
  range: toRange(document, card.span),
  contents: { kind: 'markdown', value: card.markdown },
});

/**
 * A phrase as a completion item. Its range and filter text reach back over the typed words of the phrase: without that the
 * editor closes the list at the first space.
 */
export function toCompletionItem(
  document: TextDocument,
  offset: number,
  phrase: PhraseCompletion,
  rank: number,
  corpus: Corpus,
): CompletionItem {
  return {
    label: phrase.label,
    kind: CompletionItemKind.Text,
    detail: phraseDetail(phrase, corpus),
    documentation: { kind: 'markdown', value: describePhrase(phrase, corpus) },
    filterText: phrase.insert,
    sortText: String(rank).padStart(3, '0'),
    textEdit: { range: toRange(document, { start: phrase.replaceStart, end: offset }), newText: phrase.insert },
  };
}
