import * as vscode from 'vscode';
import { moved, takeBack } from './takeBack';

/** What Enter writes behind an item of a list: the new line, its indentation, and the mark of the next item. */
const NEXT_ITEM = /^\r?\n([^\S\n]*)((?:[-*+•–>]|\d+\.|\([a-z]\)) )$/;
const NEW_LINE = /^\r?\n[^\S\n]*$/;

/** The mark of an item that Enter brought, as long as nothing else has been typed. */
interface Mark {
  readonly document: vscode.TextDocument;
  /** UTF-16 offset of the mark. */
  readonly start: number;
  readonly indentation: string;
  readonly mark: string;
  /** What of the mark has been typed behind it once more. */
  readonly again: string;
}

/**
 * Lets the mark of the next item, which Enter brings behind an item of a draft's list, give way to what is typed: who types it, as one who
 * does not look at the screen, has it once, and who presses Enter again has left the list. Whatever else is done keeps it.
 */
export function registerMarkOfNextItem(): vscode.Disposable {
  let brought: Mark | undefined;
  return vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
    if (document.languageId !== 'un-draft' || contentChanges.length === 0) return;
    // Keys that come fast are told together, one after the other.
    for (const change of contentChanges) {
      const mark = brought?.document === document ? brought : undefined;
      brought = reason === undefined ? after(change, document, mark) : undefined;
    }
  });
}

/** The mark there is to be watched after a change, where `mark` was before it. */
function after(
  change: vscode.TextDocumentContentChangeEvent,
  document: vscode.TextDocument,
  mark: Mark | undefined,
): Mark | undefined {
  const { text, rangeOffset, rangeLength } = change;
  // What is taken back before it comes late now and then.
  if (mark && rangeOffset < mark.start && rangeOffset + rangeLength <= mark.start)
    return { ...mark, start: moved(mark.start, [change]) };
  if (rangeLength > 0) return undefined;
  const isBehind = mark && rangeOffset === mark.start + mark.mark.length + mark.again.length;
  return isBehind ? typedBehind(mark, text) : markBroughtBy(document, text, rangeOffset);
}

function markBroughtBy(document: vscode.TextDocument, text: string, offset: number): Mark | undefined {
  const [line, indentation, mark] = NEXT_ITEM.exec(text) ?? [];
  if (!line) return undefined;
  const start = offset + text.length - mark!.length;
  return { document, start, indentation: indentation!, mark: mark!, again: '' };
}

/** Takes back what the text makes superfluous that was typed behind a mark; what is left to wait for. */
function typedBehind(brought: Mark, text: string): Mark | undefined {
  const { document, start, indentation, mark } = brought;
  if (NEW_LINE.test(text) && brought.again === '') {
    void takeBack(document, start - indentation.length, indentation + mark);
    return undefined;
  }
  const again = brought.again + text;
  if (again.startsWith(mark)) {
    void takeBack(document, start, mark);
    return undefined;
  }
  return mark.startsWith(again) ? { ...brought, again } : undefined;
}
