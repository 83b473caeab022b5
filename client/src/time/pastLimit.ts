import * as vscode from 'vscode';
import type { TextRange } from '../../../server/src/protocol';

/**
 * Shows what of a draft is past its limit by a thin line beside it and in the ruler: the finding marks the first word alone, so that what
 * is found behind it stays to be seen.
 */
export class PastLimit {
  readonly #kind = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    borderWidth: '0 0 0 2px',
    borderStyle: 'solid',
    borderColor: new vscode.ThemeColor('editorWarning.foreground'),
    overviewRulerColor: new vscode.ThemeColor('editorWarning.foreground'),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  });

  dispose(): void {
    this.#kind.dispose();
  }

  /** Marks the lines of a range in an editor; nothing where there is none. */
  show(editor: vscode.TextEditor, past: TextRange | undefined): void {
    const lines = past && new vscode.Range(past.start.line, 0, past.end.line, 0);
    editor.setDecorations(this.#kind, lines ? [lines] : []);
  }
}
