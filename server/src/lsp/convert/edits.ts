import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, IgnoringComment, QuestionStub } from '../../core';
import { REASON_TO_WRITE } from '../../core';
import type { DraftStub, TextRange } from '../../protocol';
import { toRange } from './ranges';

/** Edits of one document. With `versioned` the client refuses them once the document has changed. */
export function toWorkspaceEdit(document: TextDocument, edits: readonly Edit[], versioned: boolean): WorkspaceEdit {
  const { uri, version } = document;
  const changes = edits.map(({ span, newText }) => ({ range: toRange(document, span), newText }));
  return versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

/** The edit that puts in a comment, its reason selected to be written over where the client can. */
export function toIgnoringEdit(
  document: TextDocument,
  { offset, halves: [before, after] }: IgnoringComment,
  { versioned, snippets }: { readonly versioned: boolean; readonly snippets: boolean },
): WorkspaceEdit {
  const span = { start: offset, end: offset };
  if (!versioned || !snippets)
    return toWorkspaceEdit(document, [{ span, newText: `${before}${REASON_TO_WRITE}${after}` }], versioned);
  const { uri, version } = document;
  const snippet = { kind: 'snippet' as const, value: `${before}\${1:${REASON_TO_WRITE}}${after}` };
  return {
    documentChanges: [{ textDocument: { uri, version }, edits: [{ range: toRange(document, span), snippet }] }],
  };
}

/** A stub with the place where it is written over. In lines: an editor may put in other line breaks than those of the edit. */
export function toDraftStub(document: TextDocument, { span, newText, place }: QuestionStub): DraftStub {
  const range = toRange(document, span);
  const positionIn = (offset: number): TextRange['start'] => {
    const lines = newText.slice(0, offset).split('\n');
    const { line, character } = range.start;
    const last = lines.at(-1)!.length;
    return { line: line + lines.length - 1, character: lines.length === 1 ? character + last : last };
  };
  return { range, newText, place: { start: positionIn(place.start), end: positionIn(place.end) } };
}
