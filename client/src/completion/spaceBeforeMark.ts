import * as vscode from 'vscode';
import { spaceTakenCommand, type SpaceTakenArguments } from '../../../server/src/protocol';
import { takeBack } from './takeBack';

/** A new line with the white space that the editor begins it with: no space is left before it. */
const NEW_LINE = /^\r?\n[^\S\n]*$/;

/** A space that came with a suggestion, as long as nothing has been typed since. */
interface Space {
  readonly document: vscode.TextDocument;
  readonly version: number;
  /** The UTF-16 offset behind the space. */
  readonly end: number;
  /** The marks that take the space back when one of them is typed next. */
  readonly marks: string;
}

/**
 * Takes back the space at the end of a suggestion when a mark or a new line is typed next, as one step with it for undo. Whatever else is
 * done keeps the space.
 */
export function registerSpaceBeforeMark(): vscode.Disposable {
  let space: Space | undefined;
  return vscode.Disposable.from(
    vscode.commands.registerCommand(spaceTakenCommand, (...[marks]: SpaceTakenArguments) => {
      const editor = vscode.window.activeTextEditor;
      if (!editor || editor.selections.length > 1) return;
      const { document, selection } = editor;
      const end = document.offsetAt(selection.active);
      const before = document.getText(new vscode.Range(document.positionAt(Math.max(0, end - 1)), selection.active));
      space = before === ' ' ? { document, version: document.version, end, marks } : undefined;
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      if (space?.document !== document || document.version === space.version) return;
      const { end, marks } = space;
      space = undefined;
      const [change] = contentChanges;
      // Keys that come fast are told together, the first of them first.
      const isTyped = reason === undefined && change!.rangeLength === 0;
      if (!isTyped || change!.rangeOffset !== end) return;
      const { text } = change!;
      if ((text.length === 1 && marks.includes(text)) || NEW_LINE.test(text)) void takeBack(document, end - 1, ' ');
    }),
  );
}
