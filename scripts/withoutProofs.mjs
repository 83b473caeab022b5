import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** The lines that prove a row of words (`Cue` of core/cues): tests hold the rows against them, and nothing reads them after that. */
const PROOFS = new Set(['accept', 'reject']);

/** An esbuild plugin that leaves the proving lines of rows out of what ships. */
export const withoutProofs = {
  name: 'withoutProofs',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]server[\\/]src[\\/]core[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return /\b(?:accept|reject): \[/.test(text) ? { contents: withEmptyProofs(text), loader: 'ts' } : undefined;
    });
  },
};

function withEmptyProofs(text) {
  const lists = [];
  const visit = (node) => {
    const isProof =
      ts.isPropertyAssignment(node) &&
      PROOFS.has(node.name.getText(source)) &&
      ts.isArrayLiteralExpression(node.initializer);
    if (isProof) lists.push(node.initializer);
    else ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile('rows.ts', text, ts.ScriptTarget.Latest);
  visit(source);
  // From the last to the first, so that the places of those before stay.
  return lists.reduceRight((left, list) => `${left.slice(0, list.getStart(source))}[]${left.slice(list.end)}`, text);
}
