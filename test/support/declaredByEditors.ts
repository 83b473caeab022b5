import type { ClientCapabilities } from 'vscode-languageserver';

/** What an editor says of itself in `initialize`, as far as a server could look at it. */
export interface DeclaredClient {
  readonly clientInfo: { readonly name: string; readonly version?: string };
  readonly capabilities: ClientCapabilities;
}

/**
 * Helix 25.01, after `initialize` in helix-lsp/src/client.rs of its sources, written down by hand from memory of them and not
 * recorded from a running Helix. What matters is what is missing: definition, references, symbols, highlights and pulled diagnostics
 * are not declared, and it uses the first four wherever a server has them. It would rather count in UTF-8.
 */
export const helix: DeclaredClient = {
  clientInfo: { name: 'helix', version: '25.01' },
  capabilities: {
    workspace: {
      configuration: true,
      didChangeConfiguration: { dynamicRegistration: false },
      workspaceFolders: true,
      applyEdit: true,
      symbol: { dynamicRegistration: false },
      executeCommand: { dynamicRegistration: false },
      inlayHint: { refreshSupport: false },
      workspaceEdit: {
        documentChanges: true,
        resourceOperations: ['create', 'rename', 'delete'],
        failureHandling: 'abort',
        normalizesLineEndings: false,
      },
      didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: false },
    },
    textDocument: {
      completion: {
        completionItem: {
          snippetSupport: true,
          resolveSupport: { properties: ['documentation', 'detail', 'additionalTextEdits'] },
          insertReplaceSupport: true,
          deprecatedSupport: true,
          tagSupport: { valueSet: [1] },
        },
        completionItemKind: {},
      },
      hover: { contentFormat: ['markdown'] },
      signatureHelp: {
        signatureInformation: {
          documentationFormat: ['markdown'],
          parameterInformation: { labelOffsetSupport: true },
          activeParameterSupport: true,
        },
      },
      rename: { dynamicRegistration: false, prepareSupport: true, honorsChangeAnnotations: false },
      formatting: { dynamicRegistration: false },
      codeAction: {
        codeActionLiteralSupport: {
          codeActionKind: {
            valueSet: [
              '',
              'quickfix',
              'refactor',
              'refactor.extract',
              'refactor.inline',
              'refactor.rewrite',
              'source',
              'source.organizeImports',
            ],
          },
        },
        isPreferredSupport: true,
        disabledSupport: true,
        dataSupport: true,
        resolveSupport: { properties: ['edit', 'command'] },
      },
      publishDiagnostics: { versionSupport: true, tagSupport: { valueSet: [1, 2] } },
      inlayHint: { dynamicRegistration: false },
    },
    window: { workDoneProgress: true },
    general: { positionEncodings: ['utf-8', 'utf-32', 'utf-16'] },
  },
};

/**
 * `@codemirror/lsp-client` 6.3.0 with its `serverDiagnostics`: `clientCapabilities` in dist/index.js of the package on npm. It declares
 * that it can pull diagnostics, never does, and listens to those that are pushed. It asks for no symbols and no code actions.
 */
export const codeMirror: DeclaredClient = {
  clientInfo: { name: '@codemirror/lsp-client' },
  capabilities: {
    general: { markdown: { parser: 'marked' } },
    textDocument: {
      completion: {
        completionItem: {
          snippetSupport: true,
          documentationFormat: ['markdown', 'plaintext'],
          insertReplaceSupport: false,
        },
        completionList: { itemDefaults: ['commitCharacters', 'editRange', 'insertTextFormat'] },
        completionItemKind: { valueSet: [] },
        contextSupport: true,
      },
      hover: { contentFormat: ['markdown', 'plaintext'] },
      formatting: {},
      rename: {},
      signatureHelp: {
        contextSupport: true,
        signatureInformation: {
          documentationFormat: ['markdown', 'plaintext'],
          parameterInformation: { labelOffsetSupport: true },
          activeParameterSupport: true,
        },
      },
      definition: {},
      declaration: {},
      implementation: {},
      typeDefinition: {},
      references: {},
      diagnostic: {},
      publishDiagnostics: { versionSupport: true },
    },
    window: { showMessage: {} },
  },
};
