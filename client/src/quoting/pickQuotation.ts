import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type PassageResult, type PassagesParams, passagesRequest } from '../../../server/src/protocol';

type Item = vscode.QuickPickItem & { readonly passage: PassageResult };

/** Has the drafter choose a sentence of the corpus by words remembered of it; `undefined` where none was chosen. */
export function pickQuotation(client: BaseLanguageClient): Promise<PassageResult | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = vscode.l10n.t('Insert Quotation');
  pick.placeholder = vscode.l10n.t('Words of the sentence, in any order');
  let asked = 0;
  pick.onDidChangeValue(async (query) => {
    const turn = ++asked;
    pick.busy = true;
    const found = await client
      .sendRequest<PassageResult[]>(passagesRequest, { query } satisfies PassagesParams)
      .catch(() => []);
    // An answer that comes after a later one was asked for is out of date.
    if (turn !== asked) return;
    pick.busy = false;
    pick.items = found.map((passage) => ({
      label: passage.excerpt,
      detail: passage.citation,
      // The server has chosen already, by words in any order.
      alwaysShow: true,
      passage,
    }));
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.passage);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}
