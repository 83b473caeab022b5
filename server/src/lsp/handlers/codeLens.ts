import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { quotationCounts, verdictsOf } from '../../core';
import { toRange } from '../convert';
import type { Feature } from '../feature';

/** What the quotations of a draft are worth, in a line above its first block. Nothing unless the user asks for it. */
export const codeLens: Feature = {
  name: 'codeLens',
  capabilities: ({ textDocument }) => (textDocument?.codeLens ? { codeLensProvider: {} } : {}),
  register: (connection, session) => {
    connection.onCodeLens(
      session.answer('code lens', [], ({ document, draft, isDraft }, _params, corpus) => {
        if (!isDraft || !session.settings.codeLens) return [];
        const judged = verdictsOf(draft, corpus);
        const first = draft.blocks.find(({ kind }) => kind !== 'front-matter');
        if (judged.length === 0 || !first) return [];
        const title = quotationCounts(judged.map(({ verdict }) => verdict.kind));
        const { start } = first.span;
        return [{ range: toRange(document, { start, end: start }), command: { title, command: '' } }];
      }),
    );
    if (!session.client.workspace?.codeLens?.refreshSupport) return;
    const refresh = (): void => {
      if (session.settings.codeLens) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    };
    session.onSettingsChanged(() => void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined));
    session.onCorpusChanged(refresh);
  },
};
