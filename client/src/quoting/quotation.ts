import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ConcordancePlaceResult,
  type DraftEdit,
  type QuotationParams,
  quotationRequest,
} from '../../../server/src/protocol';
import { languages } from '../languages';

/** What is dragged out of the view of a phrase's places. */
export const placesMime = 'application/vnd.rostrum.places';

/** A place of the corpus as it is quoted. */
export type QuotedPlace = Pick<ConcordancePlaceResult, 'match' | 'citation' | 'quotation' | 'citedQuotation'>;

/** The edits that quote a place in a document, in place of what is selected: the server knows what is quoted there already. */
export async function quotationEdits(
  client: BaseLanguageClient,
  document: vscode.TextDocument,
  ranges: readonly vscode.Range[],
  { match, citation, quotation, citedQuotation }: QuotedPlace,
  isCited: boolean,
): Promise<readonly vscode.TextEdit[]> {
  const params: QuotationParams = {
    textDocument: { uri: document.uri.toString() },
    ranges: ranges.map((range) => client.code2ProtocolConverter.asRange(range)),
    match,
    ...(isCited && { citation }),
  };
  const edits = await client.sendRequest<DraftEdit[] | null>(quotationRequest, params);
  if (edits) return client.protocol2CodeConverter.asTextEdits(edits);
  return ranges.map((range) => vscode.TextEdit.replace(range, isCited ? citedQuotation : quotation));
}

/** What is dragged, for {@link registerQuotationDrop} and, as plain text, for everything else. */
export function dragPlaces(places: readonly QuotedPlace[], data: vscode.DataTransfer): void {
  if (places.length === 0) return;
  const dragged = places.map(({ match, citation, quotation, citedQuotation }) => {
    return { match, citation, quotation, citedQuotation } satisfies QuotedPlace;
  });
  data.set('text/plain', new vscode.DataTransferItem(places.map((place) => place.citedQuotation).join('\n')));
  data.set(placesMime, new vscode.DataTransferItem(JSON.stringify(dragged)));
}

/** Has a place that is dropped into a draft quoted as one that is inserted. Several are dropped as plain text. */
export function registerQuotationDrop(client: BaseLanguageClient): vscode.Disposable {
  const selector = languages.map((language) => ({ language }));
  return vscode.languages.registerDocumentDropEditProvider(selector, {
    async provideDocumentDropEdits(document, position, data) {
      const dragged = data.get(placesMime);
      if (!dragged) return undefined;
      const [place, ...others] = JSON.parse(await dragged.asString()) as readonly QuotedPlace[];
      if (!place || others.length > 0) return undefined;
      const at = new vscode.Range(position, position);
      const [quotation, ...after] = await quotationEdits(client, document, [at], place, true);
      if (!quotation) return undefined;
      return withEditsBeside(new vscode.DocumentDropEdit(quotation.newText), document, after);
    },
  });
}

/** A drop or paste that changes the document elsewhere too. */
export function withEditsBeside<T extends { additionalEdit?: vscode.WorkspaceEdit }>(
  edit: T,
  { uri }: vscode.TextDocument,
  edits: readonly vscode.TextEdit[],
): T {
  if (edits.length === 0) return edit;
  edit.additionalEdit = new vscode.WorkspaceEdit();
  edit.additionalEdit.set(uri, [...edits]);
  return edit;
}
