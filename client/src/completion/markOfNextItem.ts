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
    const mark = brought?.document === document ? brought : undefined;
    const isBefore = ({ rangeOffset, rangeLength }: vscode.TextDocumentContentChangeEvent): boolean =>
      rangeOffset < mark!.start && rangeOffset + rangeLength <= mark!.start;
    if (mark && contentChanges.every(isBefore)) {
      // What is taken back before it comes late now and then.
      brought = { ...mark, start: moved(mark.start, contentChanges) };
      return;
    }
    const [change] = contentChanges;
    brought = undefined;
    if (reason !== undefined || contentChanges.length > 1 || change!.rangeLength > 0) return;
    const { text, rangeOffset } = change!;
    const isBehind = mark && rangeOffset === mark.start + mark.mark.length + mark.again.length;
    brought = isBehind ? typedBehind(mark, text) : markBroughtBy(document, text, rangeOffset);
  });
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
  if (again === mark) void takeBack(document, start, mark);
  return mark.startsWith(again) && again !== mark ? { ...brought, again } : undefined;
}
