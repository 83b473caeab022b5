import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root';

const layers = ['core', 'lsp', 'host', 'protocol'];

/** Names that two files export for the same thing. */
const twins: Readonly<Record<string, string>> = {
  isDigit: 'of a character, and of its code where a text is read code by code',
  isLetter: 'of a character, and of its code where a text is read code by code',
  isSalutation: 'of a paragraph of a draft, and of a line of a document',
  pastedQuotation: 'the answer, and the handler that gives it',
  questionPassages: 'the answer, and the handler that gives it',
  references: 'the signs of a reference, and the handler of the request that LSP names so',
  sectionTimes: 'the times, and the handler that gives them',
};

const DECLARED =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:type|interface|class|enum|const|let|function\*?) (?<name>[\w$]+)/gm;

/** The names that more than one file declares, in alphabetical order. A name handed on from another file is none. */
function declaredTwice(files: readonly (readonly [file: string, text: string])[]): readonly string[] {
  const declaring = new Map<string, Set<string>>();
  for (const [file, text] of files)
    for (const { groups } of text.matchAll(DECLARED)) {
      const name = groups!['name']!;
      declaring.set(name, (declaring.get(name) ?? new Set()).add(file));
    }
  return [...declaring].flatMap(([name, { size }]) => (size > 1 ? [name] : [])).sort();
}

describe('what the server exports', () => {
  it('has one name for one thing', () => {
    const files = layers.flatMap((layer) =>
      readdirSync(join(root, 'server/src', layer), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => [`${layer}/${name}`, readFileSync(join(root, 'server/src', layer, name), 'utf8')] as const),
    );
    assert.ok(files.length > 200);
    assert.deepEqual(declaredTwice(files), Object.keys(twins).sort());
  });

  it('is seen where two files name two things alike', () => {
    const session = ['lsp/session.ts', 'export class Session {}'] as const;
    assert.deepEqual(declaredTwice([session, ['core/source.ts', 'export interface Session {}']]), ['Session']);
    assert.deepEqual(declaredTwice([session, ['core/index.ts', "export { Session } from './source';"]]), []);
    assert.deepEqual(declaredTwice([['core/a.ts', 'export function at(a: 1): 1;\nexport function at(a: 2): 2;']]), []);
  });
});
