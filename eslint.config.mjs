import { builtinModules } from 'node:module';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Names of Node's own modules, with and without their prefix. */
const node = builtinModules.flatMap((name) => [name, `node:${name}`]);

/** Turns a layer's forbidden imports, patterns as in .gitignore or one expression, into a lint rule whose message says why. */
const bans = (paths, patterns, why) => ({
  'no-restricted-imports': [
    'error',
    {
      paths: paths.map((name) => ({ name, message: why })),
      patterns: [{ ...(patterns instanceof RegExp ? { regex: patterns.source } : { group: patterns }), message: why }],
    },
  ],
});

export default tseslint.config(
  { ignores: ['out/**', 'dist/**', '.vscode-test/**', 'coverage/**', 'node_modules/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignoreConditionalTests: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'PropertyDefinition[accessibility="private"]', message: 'Private state is a #field.' },
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Files are named after what they export: use a named export.',
        },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['server/src/core/**/*.ts'],
    rules: bans(
      [...node, 'vscode'],
      ['vscode-*', 'vscode-*/**', '**/lsp/**', '**/host/**', '**/cli/**', '**/protocol', '**/client/**'],
      'core is pure: no Node, no LSP, no VS Code',
    ),
  },
  {
    files: ['server/src/lsp/**/*.ts'],
    rules: bans(
      [...node, 'vscode', 'vscode-languageserver/node', 'vscode-languageserver/browser', 'vscode-languageclient'],
      ['**/host/**', '**/cli/**', '**/client/**'],
      'lsp knows core and the protocol only; what differs between Node and the browser comes in through Host',
    ),
  },
  {
    files: ['server/src/host/**/*.ts'],
    rules: bans(
      ['vscode'],
      ['**/cli/**', '**/client/**', 'vscode-languageclient'],
      'a host only reads what the machine has',
    ),
  },
  {
    files: ['server/src/cli/**/*.ts'],
    rules: bans(
      ['vscode'],
      ['**/client/**', 'vscode-*'],
      'the CLI speaks to core; lsp --stdio lives in the entry file',
    ),
  },
  {
    files: ['server/src/protocol/**/*.ts'],
    rules: bans([], /^(?!\.\/\w+$)/, 'the protocol imports nothing but itself: both ends share it'),
  },
  {
    files: ['client/src/**/*.ts'],
    rules: bans(
      [],
      ['core', 'lsp', 'host', 'cli'].flatMap((layer) => [`**/server/src/${layer}`, `**/server/src/${layer}/**`]),
      'client talks to the server over LSP only; share protocol/',
    ),
  },
  {
    files: ['client/src/rehearsal/timing/**/*.ts', 'client/src/rehearsal/page/**/*.ts'],
    rules: bans(
      [...node, 'vscode', 'vscode-languageclient'],
      ['core', 'lsp', 'host', 'cli'].flatMap((layer) => [`**/server/src/${layer}`, `**/server/src/${layer}/**`]),
      'the page of the rehearsal runs in a webview; what keeps its time runs anywhere',
    ),
  },
  {
    files: ['client/src/rehearsal/timing/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['document', 'window', 'performance', 'Date', 'setTimeout', 'setInterval', 'requestAnimationFrame'].map(
          (name) => ({ name, message: 'the prompter is told the time, and shows nothing' }),
        ),
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['test/core/**/*.ts'],
    rules: bans(
      ['fast-check'],
      ['**/support/assertLinear', '**/support/randomDrafts', '**/support/longDrafts'],
      'what draws texts at random, judges growth or goes through whole corpora belongs in test/slow',
    ),
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
      },
    },
  },
);
