import { Obstacle } from '../command.mjs';

const LIST = 'server/src/lsp/features.ts';
const FACADE = 'server/src/core/index.ts';
const PAGE = 'docs/language-server.md';

/**
 * The files of a new feature, path to text, those that are changed among them; nothing is written. `name` is LSP's of the request, in
 * camelCase; `room` the folder of core/features that is to answer, one of `rooms`; `request` what {@link lspRequest} says of it; `read`
 * gives the text of a file of the project by its path from there, `undefined` where there is none.
 * Throws an {@link Obstacle} where it cannot be.
 */
export function featureFiles({ name, room, rooms, request, read }) {
  checkName(name);
  if (room === undefined || !rooms.includes(room)) {
    const what = room === undefined ? 'Say which room of core/features answers' : `There is no room ${room}`;
    throw new Obstacle(`${what}: npm run new-feature ${name} ROOM, one of ${rooms.join(', ')}.`);
  }
  const paths = {
    question: `server/src/core/features/${room}/${name}.ts`,
    handler: `server/src/lsp/handlers/${name}.ts`,
    coreTest: `test/core/features/${room}/${name}.test.ts`,
    lspTest: `test/lsp/${name}.test.ts`,
  };
  const isServed = read(PAGE).includes(`\`textDocument/${name}\``);
  const taken = isServed ? PAGE : Object.values(paths).find((path) => read(path) !== undefined);
  if (taken !== undefined) throw new Obstacle(`There is a feature ${name} already: ${taken}.`);
  const asked = request(name);
  const feature = {
    ...asked,
    feature: name,
    question: `${name}${asked.isAtPosition ? 'At' : 'Of'}`,
    words: name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    empty: /\bnull\b/.test(asked.result) ? 'null' : '[]',
  };
  const door = `server/src/core/features/${room}/index.ts`;
  return new Map([
    [paths.question, questionText(feature)],
    [door, doorWith(read(door), feature)],
    [FACADE, facadeWith(read(FACADE), room, feature)],
    [paths.handler, handlerText(feature)],
    [LIST, listWith(read(LIST), name)],
    [paths.coreTest, coreTestText(feature)],
    [paths.lspTest, lspTestText(feature)],
    [PAGE, pageWith(read(PAGE), name)],
  ]);
}

/** Throws where a feature cannot be called so. */
function checkName(name) {
  if (/^[a-z]+(?:[A-Z][a-z]+)*$/.test(name)) return;
  throw new Obstacle(`“${name}” is no name of a feature: LSP’s of the request, in camelCase, as in documentColor.`);
}

/** A text with a line before the first of the `lines` that sorts behind it: by the name that the expression has in its first group. */
function withLine(text, lines, name, line) {
  const all = [...text.matchAll(lines)];
  const next = all.find(([, other]) => other.toLowerCase() > name.toLowerCase());
  const at = next ? next.index : all.length > 0 ? all.at(-1).index + all.at(-1)[0].length : 0;
  return text.slice(0, at) + line + text.slice(at);
}

function doorWith(text, { feature, question }) {
  return withLine(
    text,
    /^export \{[^}]*\} from '\.\/(\w+)';\n/gm,
    feature,
    `export { ${question} } from './${feature}';\n`,
  );
}

function facadeWith(text, room, { question }) {
  return text.replace(new RegExp(`export \\{([^}]*)\\} from '\\./features/${room}';`), (_, names) => {
    const all = [...names.split(',').map((each) => each.trim()), question].filter((each) => each !== '');
    const bare = (each) => each.replace(/^type /, '').toLowerCase();
    return `export { ${all.sort((a, b) => (bare(a) < bare(b) ? -1 : 1)).join(', ')} } from './features/${room}';`;
  });
}

function listWith(text, name) {
  const line = `import { ${name} } from './handlers/${name}';\n`;
  return withLine(text, /^import \{ \w+ \} from '\.\/handlers\/(\w+)';\n/gm, name, line).replace(
    /\n\];\n$/,
    `\n  ${name},\n];\n`,
  );
}

function pageWith(text, name) {
  const rows = /^\| `textDocument\/(\w+)`.*\|\n/gm;
  return withLine(text, rows, name, `| \`textDocument/${name}\` | TO WRITE: what is answered |\n`);
}

const questionText = ({ question, isAtPosition }) => `import type { Draft } from '../../draft/draft';
import type { Span } from '../../text/span';

/** TO WRITE: what is found${isAtPosition ? ' at `offset`' : ''}, and what there is where nothing is. */
export function ${question}(_draft: Draft${isAtPosition ? ', _offset: number' : ''}): readonly Span[] {
  return [];
}
`;

const handlerText = ({ name, params, result, client, server, advertised, isAtPosition, ...feature }) => {
  const types = [params, ...(result.match(/\w+/g) ?? []).filter((word) => /^[A-Z]/.test(word))];
  const imported = [name, ...new Set(types)].sort().map((each) => (each === name ? name : `type ${each}`));
  const { question, words, empty } = feature;
  return `import { ${imported.join(', ')} } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { ${question}, type Span } from '../../core';
import type { Feature } from '../feature';

/** TO WRITE: what is answered, and in which files. */
export const ${feature.feature}: Feature = {
  name: '${feature.feature}',
  capabilities: ({ textDocument }) => (textDocument?.${client} ? { ${server}: ${advertised} } : {}),
  register: (connection, session) =>
    connection.onRequest(
      ${name}.type,
      session.answer<${params}, ${result}>('${words}', ${empty}, ({ document, draft, isDraft }${isAtPosition ? ', { position }' : ''}) => {
        if (!isDraft) return ${empty};
        const spans = ${question}(draft${isAtPosition ? ', document.offsetAt(position)' : ''});
        return spans.length === 0 ? ${empty} : toAnswer(document, spans);
      }),
    ),
};

/** TO WRITE: what LSP has for it, in lsp/convert. */
function toAnswer(_document: TextDocument, _spans: readonly Span[]): ${result} {
  return ${empty};
}
`;
};

const coreTestText = ({ question, isAtPosition }) => `import assert from 'node:assert/strict';
import { createDraft, ${question} } from '../../../../server/src/core';
import { readMarks } from '../../../support/marks';

/** What is found in a text, its places marked \`[[so]]\`${isAtPosition ? ', the cursor `$0`' : ''}. */
const check = (marked: string): void => {
  const { text, ranges${isAtPosition ? ', cursor' : ''} } = readMarks(marked);
  assert.deepEqual(${question}(createDraft(text)${isAtPosition ? ', cursor!' : ''}), ranges);
};

describe('${question}', () => {
  it('TO WRITE: what it finds', () => check('TO WRITE: a draft in which [[th${isAtPosition ? '$0' : ''}is]] is found.'));

  it('finds nothing in an empty text', () => check('${isAtPosition ? '$0' : ''}'));
});
`;

const lspTestText = ({ feature, client, server, isAtPosition, empty }) => `import assert from 'node:assert/strict';
import type { LspClient } from '../support/lspClient';
import { serverStarter } from '../support/startedServers';

const URI = 'file:///draft.undraft';

describe('textDocument/${feature}', () => {
  const start = serverStarter();
  const capabilities = { textDocument: { ${client}: {} } };

  const ask = (client: LspClient): Promise<unknown> =>
    client.connection.sendRequest('textDocument/${feature}', { textDocument: { uri: URI }${isAtPosition ? ', position: { line: 0, character: 0 }' : ''} });

  it('is advertised to a client that can use it', async () => {
    assert.ok((await start({ capabilities })).initialized.capabilities.${server});
    assert.equal((await start({ capabilities: {} })).initialized.capabilities.${server}, undefined);
  });

  it('TO WRITE: what it answers about a draft', async () => {
    const client = await start({ capabilities });
    client.open(URI, 'TO WRITE: a draft in which something is found.');
    assert.deepEqual(await ask(client), 'TO WRITE: what is answered');
  });

  it('answers nothing about other files', async () => {
    const client = await start({ capabilities });
    client.open(URI, 'A note about the weather.', 'plaintext');
    assert.deepEqual(await ask(client), ${empty});
  });
});
`;
