import {
  type CodeLens,
  type DocumentLink,
  type FoldingRange,
  FoldingRangeKind,
  type Hover,
  type InlayHint,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftLink, Fold, FoldKind, HoverCard, NameToken } from '../../core';
import { nameKinds } from '../../core';
import { toRange } from './ranges';

/** A link to the page of what is cited. */
export const toDocumentLink = (
  document: TextDocument,
  { span, target, title }: DraftLink,
  client: { readonly tooltips: boolean },
): DocumentLink => ({ range: toRange(document, span), target, ...(client.tooltips && { tooltip: title }) });

const FOLDING_KINDS: Readonly<Record<FoldKind, FoldingRangeKind | undefined>> = {
  'front-matter': FoldingRangeKind.Region,
  section: undefined,
  comment: FoldingRangeKind.Comment,
  footnotes: FoldingRangeKind.Region,
  code: undefined,
};

/** A fold as whole lines; `undefined` where it has one line only. */
export function toFoldingRange(document: TextDocument, { kind, span }: Fold): FoldingRange | undefined {
  const { start, end } = toRange(document, span);
  const known = FOLDING_KINDS[kind];
  return start.line < end.line
    ? { startLine: start.line, endLine: end.line, ...(known && { kind: known }) }
    : undefined;
}

/**
 * Tokens as LSP packs them, five numbers each: lines and characters from the one before, length, number of the kind in
 * `nameKinds`, no modifiers. A token over several lines is cut at their ends, for clients that cannot take one whole.
 */
export function toTokenData(document: TextDocument, tokens: readonly NameToken[]): number[] {
  const data: number[] = [];
  let last = { line: 0, character: 0 };
  for (const { kind, span } of tokens) {
    const type = nameKinds.indexOf(kind);
    const written = document.getText(toRange(document, span));
    for (const { 0: piece, index } of written.matchAll(/[^\r\n]+/g)) {
      const at = document.positionAt(span.start + index);
      const sameLine = at.line === last.line;
      data.push(at.line - last.line, sameLine ? at.character - last.character : at.character, piece.length, type, 0);
      last = at;
    }
  }
  return data;
}

/** A hover card as the editor shows it. */
export const toHover = (
  document: TextDocument,
  { span, markdown, text }: HoverCard,
  client: { readonly markdown: boolean },
): Hover => ({
  range: toRange(document, span),
  contents: client.markdown ? { kind: 'markdown', value: markdown } : { kind: 'plaintext', value: text },
});

/** What is to stand in a line of its own above a place of a draft. */
export interface LensLine {
  /** UTF-16 offset of the place. */
  readonly offset: number;
  readonly title: string;
}

/** A line of its own above a place. */
export const toCodeLens = (document: TextDocument, { offset, title }: LensLine): CodeLens => ({
  range: toRange(document, { start: offset, end: offset }),
  command: { title, command: '' },
});

/** What is to stand behind a place of a draft, and what is told of it there. */
export interface HintLine {
  /** UTF-16 offset of the place. */
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

/** A hint behind a place. */
export const toInlayHint = (document: TextDocument, { offset, label, tooltip }: HintLine): InlayHint => ({
  position: document.positionAt(offset),
  label,
  tooltip,
  paddingLeft: true,
});
