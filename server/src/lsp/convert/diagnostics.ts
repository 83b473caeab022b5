import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Corpus, Problem, Severity } from '../../core';
import { toRange, toCorpusRange } from './ranges';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What the client can do with a diagnostic. */
export interface DiagnosticClient {
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
}

/** A problem as the editor lists it. */
export function toDiagnostic(
  document: TextDocument,
  problem: Problem,
  corpus: Corpus,
  client: DiagnosticClient,
  documentation: string | undefined,
): Diagnostic {
  const related = (problem.evidence ?? []).map(({ message, uri, document: id, span }) => ({
    message,
    location: { uri, range: toCorpusRange(corpus, id, span) },
  }));
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
