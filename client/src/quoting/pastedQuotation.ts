import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type PastedQuotationParams,
  pastedQuotationRequest,
  type PastedQuotationResult,
} from '../../../server/src/protocol';
import { languages } from '../languages';
import { withEditsBeside } from './quotation';

/** Milliseconds that a paste waits for the server: one that is busy must not hold up what is pasted. */
const PATIENCE = 300;

function noAnswer(): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE, null));
}

/**
 * Offers to quote what is pasted into a draft and stands in the corpus, beside pasting it as it is. A user who always wants it quoted
 * names the kind in `editor.pasteAs.preferences`.
 */
export function registerPastedQuotation(client: BaseLanguageClient): vscode.Disposable {
  const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('rostrum', 'quotation');
  const selector = languages.map((language) => ({ language }));
  const provider: vscode.DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, ranges, data, _context, token) {
      const [range, ...others] = ranges;
      const text = await data.get('text/plain')?.asString();
      if (!range || others.length > 0 || !text) return undefined;
      const params: PastedQuotationParams = {
        textDocument: { uri: document.uri.toString() },
        range: client.code2ProtocolConverter.asRange(range),
        text,
      };
      const asked = client.sendRequest<PastedQuotationResult | null>(pastedQuotationRequest, params, token);
      const found = await Promise.race([asked, noAnswer()]);
      const [quotation, ...beside] = found ? await client.protocol2CodeConverter.asTextEdits([...found.edits]) : [];
      if (!found || !quotation) return undefined;
      const edit = new vscode.DocumentPasteEdit(quotation.newText, found.title, kind);
      edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
      return [withEditsBeside(edit, document, beside)];
    },
  };
  return vscode.languages.registerDocumentPasteEditProvider(selector, provider, {
    providedPasteEditKinds: [kind],
    pasteMimeTypes: ['text/plain'],
  });
}
