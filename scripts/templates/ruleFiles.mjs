import { Obstacle } from '../command.mjs';

const LIST = 'server/src/core/rules/index.ts';

/** What speaks of the findings of all others stays the last of the list. */
const LAST = '  // The last: it speaks of what the others have found.';

/**
 * The files of a new rule, path to text, those that are changed among them; nothing is written. `id` is in kebab-case, `read` gives the
 * text of a file of the project by its path from there, `undefined` where there is none. Throws an {@link Obstacle} where it cannot be.
 */
export function ruleFiles(id, read) {
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(id)) {
    throw new Obstacle(
      `“${id}” is no name of a rule: two or more words in small letters with hyphens, as in wrong-month.`,
    );
  }
  const paths = {
    rule: `server/src/core/rules/${id}.ts`,
    test: `test/core/rules/${id}.test.ts`,
    page: `docs/rules/${id}.md`,
  };
  const taken = Object.values(paths).find((path) => read(path) !== undefined);
  if (taken !== undefined) throw new Obstacle(`There is a rule ${id} already: ${taken}.`);
  const name = camelCase(id);
  return new Map([
    [paths.rule, ruleText(id, name)],
    [LIST, listWith(read(LIST), id, name)],
    [paths.test, testText(id, name)],
    [paths.page, pageText(id)],
  ]);
}

function camelCase(id) {
  return id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}

function listWith(text, id, name) {
  const imports = [...text.matchAll(/^import .* from '\.\/(.*)';\n/gm)];
  const next = imports.find(([, path]) => path > id);
  const at = next ? next.index : imports.at(-1).index + imports.at(-1)[0].length;
  const imported = `${text.slice(0, at)}import { ${name} } from './${id}';\n${text.slice(at)}`;
  if (!imported.includes(LAST)) throw new Obstacle(`${LIST} has no line “${LAST.trim()}” to put the rule before.`);
  return imported.replace(LAST, `  ${name},\n${LAST}`);
}

const ruleText = (id, name) => `import type { Draft } from '../draft/draft';
import type { Span } from '../text/span';
import type { Rule } from './rule';

export const ${name}: Rule = {
  id: '${id}',
  summary: 'TO WRITE: what is wrong with a text, in a sentence.',
  severity: 'warning',
  *check(draft) {
    for (const span of placesIn(draft)) yield { span, message: 'TO WRITE: the fact, then the remedy' };
  },
};

/** TO WRITE: where it is wrong. */
function placesIn(_draft: Draft): readonly Span[] {
  return [];
}
`;

const testText = (id, name) => `import { ${name} } from '../../../server/src/core/rules/${id}';
import { describeRule } from '../../support/ruleTable';

describeRule(
  ${name},
  ['TO WRITE: texts in which nothing is wrong.'],
  [{ text: 'TO WRITE: texts in which [[this]] is wrong.', message: 'TO WRITE: what is said of it' }],
);
`;

const pageText = (id) => `# ${id}

TO WRITE: what is wrong with a text, in a sentence, and why it matters.

**What it says.** TO WRITE: its message, on which words, and where it says nothing.

**How it knows.** TO WRITE: the row, the document or the words of the draft that prove it.

**To be rid of it.** TO WRITE: what the drafter does.
`;
