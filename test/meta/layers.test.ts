import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { root } from '../support/root';

/** Lints `code` as if it stood in `file`, for the layer bans alone. */
async function bansIn(file: string, code: string): Promise<string[]> {
  const eslint = new ESLint({
    cwd: root,
    ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports' || ruleId === 'no-restricted-globals',
  });
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

/** Compiles one file with `code` in its place, in the project of its layer. */
function compile(layer: 'core' | 'protocol', name: string, code: string): string[] {
  const folder = join(root, 'server/src', layer);
  const config = join(folder, 'tsconfig.json');
  const parsed = ts.getParsedCommandLineOfConfigFile(
    config,
    { noEmit: true, composite: false, incremental: false },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) =>
        assert.fail(ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')),
    },
  )!;
  const { tsBuildInfoFile: _, ...options } = parsed.options;
  const host = ts.createCompilerHost(options);
  const planted = join(folder, name);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === planted ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022) : getSourceFile(name, ...rest);
  const program = ts.createProgram([planted], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('the layers', () => {
  for (const [file, code] of [
    ['server/src/core/draft/draft.ts', "import { readFileSync } from 'node:fs'; readFileSync('x');"],
    ['server/src/core/draft/draft.ts', "import * as path from 'path'; path.join('x');"],
    ['server/src/core/draft/draft.ts', "import * as vscode from 'vscode'; vscode.window;"],
    ['server/src/core/draft/draft.ts', "import type { Range } from 'vscode-languageserver'; export type R = Range;"],
    ['server/src/core/rules/run.ts', "import { toRange } from '../../lsp/convert'; toRange;"],
    ['server/src/core/draft/draft.ts', "import { speakingTimeRequest } from '../../protocol'; speakingTimeRequest;"],
    ['server/src/lsp/session.ts', "import { readFile } from 'node:fs/promises'; readFile;"],
    ['server/src/lsp/session.ts', "import { nodeHost } from '../host/nodeHost'; nodeHost;"],
    ['server/src/lsp/session.ts', "import { createConnection } from 'vscode-languageserver/node'; createConnection;"],
    ['server/src/cli/check.ts', "import { createServer } from '../../../client/src/activate'; createServer;"],
    ['server/src/core/draft/draft.ts', "import { cutsRequest } from '../../protocol/cuts'; cutsRequest;"],
    ['server/src/protocol/cuts.ts', "import type { Span } from '../core'; export type S = Span;"],
    ['server/src/protocol/cuts.ts', "import type { Session } from '../lsp/session'; export type S = Session;"],
    ['server/src/protocol/cuts.ts', "import { join } from 'node:path'; join('x');"],
    ['server/src/protocol/cuts.ts', "import type { Range } from 'vscode-languageserver'; export type R = Range;"],
    ['server/src/protocol/cuts.ts', "import { Range } from '@scope/package'; Range;"],
    ['client/src/activate.ts', "import { createDraft } from '../../server/src/core'; createDraft;"],
    ['client/src/rehearsal/timing/prompter.ts', "import * as vscode from 'vscode'; vscode.window;"],
    ['client/src/rehearsal/page/keys.ts', "import { createDraft } from '../../../../server/src/core'; createDraft;"],
    ['client/src/activate.ts', "import { Session } from '../../server/src/lsp/session'; Session;"],
  ] as const) {
    it(`forbid ${/'([^']+)'/.exec(code)?.[1]} in ${file}`, async () => {
      assert.deepEqual(await bansIn(file, code), ['no-restricted-imports']);
    });
  }

  for (const [file, code] of [
    ['server/src/lsp/session.ts', "import { createDraft } from '../core'; createDraft;"],
    ['server/src/protocol/cuts.ts', "import type { TextRange } from './places'; export type R = TextRange;"],
    ['client/src/activate.ts', "import { speakingTimeRequest } from '../../server/src/protocol'; speakingTimeRequest;"],
  ] as const) {
    it(`allow ${/'([^']+)'/.exec(code)?.[1]} in ${file}`, async () => assert.deepEqual(await bansIn(file, code), []));
  }

  for (const name of ['performance.now()', 'Date.now()', 'document.title', 'setTimeout(() => undefined)'])
    it(`the prompter is not to know ${name}`, async () => {
      const file = 'client/src/rehearsal/timing/prompter.ts';
      assert.deepEqual(await bansIn(file, `export const planted = ${name};`), ['no-restricted-globals']);
    });

  for (const name of [
    'process.cwd()',
    'console.log()',
    'document.title',
    'setTimeout(() => undefined)',
    'Buffer.from("x")',
  ]) {
    it(`core does not know ${name}`, () => {
      const errors = compile('core', 'text/span.ts', `export const planted = ${name};`);
      assert.match(errors.join('\n'), /Cannot find name/);
    });
  }

  it('the protocol does not know process.cwd()', () => {
    assert.match(
      compile('protocol', 'cuts.ts', 'export const planted = process.cwd();').join('\n'),
      /Cannot find name/,
    );
  });

  it('core compiles without anything planted', () => {
    assert.deepEqual(compile('core', 'text/span.ts', 'export const planted = 1;'), []);
  });
});
