import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { createTokenizer, readJson } from '../support/tokenize';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: string | readonly string[];
}

const snippets = readJson('snippets/un-draft.json') as Readonly<Record<string, Snippet>>;

/** The keys a draft's front matter may have. */
const FRONT_MATTER = ['event', 'session', 'speaker', 'delegation', 'role', 'limit', 'pace', 'kind', 'language'];

/** Variables of the editor that the snippets may use. */
const VARIABLES = ['CURRENT_YEAR', 'TM_SELECTED_TEXT'];

/**
 * A tab stop or variable: `$1`, `${1}`, `${1:default}`, `$NAME`. A default may hold a variable, nothing deeper. Choices
 * (`${1|one,two|}`) are none: the list an editor opens for them takes over what is typed (“II” becomes “I”), and Enter in it
 * puts a line in the place of the words.
 */
const STOP = /\$(?:(\d+|[A-Z_]+)|\{(\d+|[A-Z_]+)(?::((?:[^${}|]|\$[A-Z_]+)+))?\})/g;

/** A line of front matter whose value the server completes from the documents. */
const COMPLETED = /^(event|session): (.*)$/gm;

const lines = (body: Snippet['body']) => (typeof body === 'string' ? body : body.join('\n'));
const prefixes = ({ prefix }: Snippet) => (typeof prefix === 'string' ? [prefix] : prefix);

/** The text a snippet leaves when every stop keeps its default. Throws on a stop that is not well formed. */
function expand(body: string): string {
  const defaults = new Map<string, string>();
  for (const [, , id, text] of body.matchAll(STOP)) if (id && text !== undefined) defaults.set(id, text);
  const expanded = body.replace(
    STOP,
    (_, plain?: string, braced?: string) => defaults.get(plain ?? braced ?? '') ?? '',
  );
  const plain = expanded.replaceAll(/\$[A-Z_]+/g, '');
  assert.doesNotMatch(plain, /[${}]/, `broken tab stop in ${JSON.stringify(plain)}`);
  return plain;
}

describe('the snippets', () => {
  it('expand refuses broken stops', () => {
    for (const body of ['${1:a', '${1|a,b|}', '$', '${}', '${1:${2:b}', '{x}']) {
      assert.throws(() => expand(body), assert.AssertionError, body);
    }
    assert.equal(expand('${1:a, b} $1 ${2:d} ${3}$0'), 'a, b a, b d ');
  });

  for (const [name, snippet] of Object.entries(snippets)) {
    describe(name, () => {
      const body = lines(snippet.body);
      const stops = [...body.matchAll(STOP)].map((match) => match[1] ?? match[2] ?? '');

      it('has prefixes a person would type', () => {
        assert.ok(prefixes(snippet).length > 0);
        for (const prefix of prefixes(snippet)) assert.match(prefix, /^[a-z]+(?:-[a-z]+)*$/);
      });

      it('has a description without a full stop', () => assert.match(snippet.description, /^[A-Z].{9,118}[^.]$/));

      it('has well-formed stops, numbered without a gap, that end at $0', () => {
        expand(body);
        const numbers = [...new Set(stops.filter((stop) => /^\d+$/.test(stop)).map(Number))].sort((a, b) => a - b);
        assert.deepEqual(numbers, [...numbers.keys()]);
        assert.deepEqual(
          stops.filter((stop) => stop === '0'),
          ['0'],
        );
        assert.deepEqual(
          [...body.matchAll(/\$\{?([A-Z_]+)/g)]
            .map(([, variable]) => variable)
            .filter((v) => !VARIABLES.includes(v ?? '')),
          [],
        );
      });

      it('writes front matter with known keys', () => {
        const [, yaml] = /^---\n([^]*?)\n---\n/.exec(expand(body)) ?? [];
        if (yaml === undefined) return;
        const keys = Object.keys(parse(yaml) as Record<string, unknown>);
        assert.ok(keys.length > 0);
        assert.deepEqual(
          keys.filter((key) => !FRONT_MATTER.includes(key)),
          [],
        );
      });
    });
  }

  it('leave empty what the server completes, as it lists what begins with the words that stand there', () => {
    const values = Object.values(snippets).flatMap(({ body }) => [...lines(body).matchAll(COMPLETED)]);
    assert.deepEqual(
      values.map(([line]) => line),
      ['event: $1', 'session: $2', 'event: $1', 'session: $2'],
    );
  });

  it('have prefixes of their own', () => {
    const all = Object.values(snippets).flatMap(prefixes);
    assert.deepEqual([...new Set(all)], all);
  });

  it('offer a statement, a concept note, salutations, alignment, a closing and a right of reply', () => {
    const all = Object.values(snippets).flatMap(prefixes);
    for (const prefix of [
      'statement',
      'concept-note',
      'mr-chair',
      'madam-chair',
      'align',
      'closing',
      'right-of-reply',
    ]) {
      assert.ok(all.includes(prefix), prefix);
    }
  });

  it('offer the parts of a statement in English, French and Spanish', () => {
    const all = new Set(Object.values(snippets).flatMap(prefixes));
    const parts = ['opening', 'align', 'thanks', 'asks', 'closing', 'right-of-reply', 'explanation-of-position'];
    const wanted = ['', 'fr-', 'es-'].flatMap((language) => parts.map((part) => language + part));
    assert.deepEqual(
      wanted.filter((prefix) => !all.has(prefix)),
      [],
    );
  });

  it('write salutations, citations and stage notes that the grammar knows', async () => {
    const tokenize = await createTokenizer({
      scope: 'text.un-draft',
      grammars: { 'text.un-draft': { file: 'syntaxes/un-draft.tmLanguage.json' } },
    });
    const scopesOf = (name: string) =>
      tokenize(expand(lines(snippets[name]?.body ?? ''))).flatMap((line) => line.flatMap(({ scopes }) => scopes));
    const expected: readonly (readonly [snippet: string, scope: string])[] = [
      ['Statement', 'entity.name.type.salutation.un-draft'],
      ['Statement', 'comment.line.delivery-notice.un-draft'],
      ['Salutation: Mr. Chair', 'entity.name.type.salutation.un-draft'],
      ['Right of reply', 'entity.name.type.salutation.un-draft'],
      ['Concept note', 'constant.numeric.resolution.un-draft'],
      ['Stage note', 'comment.line.stage-note.un-draft'],
      ['Quotation', 'string.quoted.double.un-draft'],
    ];
    for (const [snippet, scope] of expected) assert.ok(scopesOf(snippet).includes(scope), `${snippet}: ${scope}`);
  });
});
