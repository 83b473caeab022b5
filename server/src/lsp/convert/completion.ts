import {
  CompletionItemKind,
  type CompletionItem,
  type InlineCompletionItem,
  type InsertReplaceEdit,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem as CoreCompletionItem, InlineCompletion, Span } from '../../core';
import { labelAhead, MARKS_WITHOUT_SPACE, standingRest } from '../../core';
import { spaceTakenCommand, type SpaceTakenArguments } from '../../protocol';
import { toRange } from './ranges';

/** Which marks take back the space at the end of an item. */
const spaceTaken: SpaceTakenArguments = [MARKS_WITHOUT_SPACE];

/** What the client can show of a completion item. */
export interface CompletionClient {
  readonly labelDetails: boolean;
  /** Edits that say what to replace after the cursor, for who wants that. */
  readonly insertReplace: boolean;
  /** Whether it takes back the space at the end of an item when a mark is typed next. */
  readonly takesSpacesBack: boolean;
  /**
   * Whether it takes an item with a `filterText` to begin at the word before the cursor, whatever its edit says: Neovim (up to 0.10
   * at least, `adjust_start_col` of its `lsp.omnifunc`) drops phrases over several words then, or writes their first words twice.
   */
  readonly startsAtWord: boolean;
}

const COMPLETION_KINDS: Readonly<Record<CoreCompletionItem['kind'], CompletionItemKind>> = {
  phrase: CompletionItemKind.Text,
  citation: CompletionItemKind.Reference,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  entity: CompletionItemKind.Module,
  convention: CompletionItemKind.File,
  person: CompletionItemKind.Value,
  term: CompletionItemKind.Keyword,
};

/**
 * What the core offers, as the items of an editor's list in the core's order. An editor puts the items first that match most of
 * what is typed: so all of a line replace the same of it.
 */
export function toCompletionItems(
  document: TextDocument,
  offset: number,
  items: readonly CoreCompletionItem[],
  client: CompletionClient,
): CompletionItem[] {
  const text = document.getText();
  const line = text.lastIndexOf('\n', offset - 1) + 1;
  const start = Math.min(...items.map(({ replaceStart }) => replaceStart).filter((from) => from >= line));
  return items.map((item, rank) => {
    const kept = item.replaceStart < line ? '' : text.slice(start, item.replaceStart);
    const insert = client.takesSpacesBack || item.spaceStays ? item.insert : item.insert.trimEnd();
    const filterText = kept + item.filterText;
    // Without a text to filter by an editor takes the label.
    const isWhole = client.startsAtWord && filterText.trimEnd() === (kept + insert).trimEnd();
    const label = isWhole ? filterText : labelAhead(item, text.slice(item.replaceStart, offset));
    return {
      label,
      ...(client.labelDetails && { labelDetails: { description: item.aside } }),
      kind: COMPLETION_KINDS[item.kind],
      detail: item.detail,
      documentation: { kind: 'markdown', value: item.documentation },
      ...(!isWhole && { filterText }),
      sortText: String(rank).padStart(3, '0'),
      ...(client.takesSpacesBack &&
        insert.endsWith(' ') && {
          command: { title: label, command: spaceTakenCommand, arguments: [...spaceTaken] },
        }),
      textEdit:
        item.replaceEnd === undefined
          ? toCompletionEdit(document, { start: item.replaceStart - kept.length, end: offset }, kept + insert, client)
          : {
              range: toRange(document, { start: item.replaceStart, end: item.replaceEnd }),
              newText: insert,
            },
    };
  });
}

/** Both edits where they differ: replacing takes away what the item would write a second time. */
function toCompletionEdit(
  document: TextDocument,
  span: Span,
  newText: string,
  client: CompletionClient,
): TextEdit | InsertReplaceEdit {
  const insert = toRange(document, span);
  const after = client.insertReplace ? standingRest(document.getText(), span.end, newText) : 0;
  if (after === 0) return { range: insert, newText };
  return { newText, insert, replace: toRange(document, { start: span.start, end: span.end + after }) };
}

/** Ghost text as the editor shows it, always with its range: without one an editor replaces the rest of the line. */
export const toInlineCompletion = (
  document: TextDocument,
  offset: number,
  { insert, replaceStart }: InlineCompletion,
): InlineCompletionItem => ({
  insertText: insert,
  filterText: insert,
  range: toRange(document, { start: replaceStart, end: offset }),
});
