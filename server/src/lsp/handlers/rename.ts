import {
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { renameAt, renameTargetAt } from '../../core';
import { toRange, toWorkspaceEdit } from '../convert';
import type { Feature } from '../feature';

/** Another acronym for the one under the cursor, wherever the document has it. What cannot be renamed is told in a sentence. */
export const rename: Feature = {
  name: 'rename',
  capabilities: ({ textDocument }) => ({
    renameProvider: textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),
  register: (connection, session) => {
    const versioned = session.client.workspace?.workspaceEdit?.documentChanges ?? false;
    connection.onPrepareRename(
      session.answer<PrepareRenameParams, PrepareRenameResult | ResponseError<never> | null>(
        'place to rename',
        null,
        ({ document, draft }, { position }) => {
          const target = renameTargetAt(draft, document.offsetAt(position));
          if ('refusal' in target) return refused(target.refusal);
          return { range: toRange(document, target.span), placeholder: target.text };
        },
      ),
    );
    connection.onRenameRequest(
      session.answer<RenameParams, WorkspaceEdit | ResponseError<never> | null>(
        'rename',
        null,
        ({ document, draft }, { position, newName }) => {
          const renamed = renameAt(draft, document.offsetAt(position), newName);
          if ('refusal' in renamed) return refused(renamed.refusal);
          return toWorkspaceEdit(document, renamed.edits, versioned);
        },
      ),
    );
  },
};

const refused = (refusal: string): ResponseError<never> => new ResponseError(LSPErrorCodes.RequestFailed, refusal);
