import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IRawGrammar } from 'vscode-textmate';
import { root } from './root';

/** A piece of one line and its scopes, outermost first, as a colour theme sees them. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

/** Where a grammar comes from: a file under the project's root, or rules given on the spot that stand for a grammar of the editor. */
export type GrammarSource = { readonly file: string } | { readonly rules: Readonly<Record<string, unknown>> };

export interface TokenizerOptions {
  /** The scope name of the grammar to start from. */
  readonly scope: string;
  /** All grammars that may be included or injected, by scope name. */
  readonly grammars: Readonly<Record<string, GrammarSource>>;
  /** Scope names of the grammars injected into the one named by `scope`. */
  readonly injected?: readonly string[];
}

/** Turns a text into its tokens, line by line. */
export type Tokenize = (text: string) => Token[][];

/** Reads a JSON file under the project's root. */
export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}

/** The text of a file under the project's root. */
export function readText(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** The regular expression engine may be loaded once in a process; all tokenizers share it. */
const engine = loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer).then(() => ({
  createOnigScanner,
  createOnigString,
}));

/** Loads a grammar into the engine the editor itself uses. Rejects when the start grammar is missing or does not compile. */
export async function createTokenizer({ scope, grammars, injected = [] }: TokenizerOptions): Promise<Tokenize> {
  const registry = new Registry({
    onigLib: engine,
    loadGrammar: (name) => {
      const source = grammars[name];
      return Promise.resolve(source ? parse(name, source) : null);
    },
    getInjections: (name) => (name === scope ? [...injected] : undefined),
  });
  const grammar = await registry.loadGrammar(scope);
  if (!grammar) throw new Error(`No grammar for ${scope}`);
  return (text) => {
    let state = INITIAL;
    return text.split(/\r?\n/).map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
      state = ruleStack;
      return tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }));
    });
  };
}

function parse(name: string, source: GrammarSource): IRawGrammar {
  const text = 'file' in source ? readText(source.file) : JSON.stringify({ scopeName: name, ...source.rules });
  return parseRawGrammar(text, `${name}.json`);
}
