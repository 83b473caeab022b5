import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { findSymbols } from '../../core';
import { toWorkspaceSymbol } from '../convert';
import type { Feature } from '../feature';

/** The events, sessions and citations of the corpus, and whom and what it names, by name. */
export const workspaceSymbol: Feature = {
  name: 'workspaceSymbol',
  capabilities: () => ({ workspaceSymbolProvider: true }),
  register: (connection, session) =>
    connection.onWorkspaceSymbol(
      session.answerAny<WorkspaceSymbolParams, SymbolInformation[] | null>(
        'workspace symbols',
        null,
        ({ corpus }, { query }) =>
          findSymbols(query, corpus).flatMap((symbol) => toWorkspaceSymbol(symbol, corpus) ?? []),
      ),
    ),
};
