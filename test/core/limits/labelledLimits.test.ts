import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../support/parse';
import { root } from '../../support/root';

interface Label {
  readonly role: string;
  readonly seconds: number | null;
  readonly words: number | null;
  readonly pages: number | null;
  readonly force: string;
  readonly kind: string | null;
  readonly reply: boolean;
}

interface Row {
  readonly text: string;
  readonly limits: readonly Label[];
}

/** The share of labelled texts that are to be read right in all they say. */
const LEAST = 0.95;

const rows = readFileSync(join(root, 'test/support/truth/limits/own.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Row);

function labelled({ limits }: Row): readonly string[] {
  const all = limits.map(({ role, seconds, words, pages, force, kind, reply }) =>
    [role, seconds, words, pages, force, kind, reply].join(' '),
  );
  return [...new Set(all)].sort();
}

function read({ text }: Row): readonly string[] {
  const all = parse(text, 'text').limits.map(({ role, seconds, words, pages, force, kinds, speech }) =>
    [
      role === 'civil society' ? 'observer' : role,
      seconds ?? null,
      words ?? null,
      pages ?? null,
      force,
      kinds?.[0] ?? null,
      speech === 'right-of-reply',
    ].join(' '),
  );
  return [...new Set(all)].sort();
}

describe('labelled texts on limits', () => {
  for (const [name, texts] of [
    ['that state some', rows.filter(({ limits }) => limits.length > 0)],
    ['that state none', rows.filter(({ limits }) => limits.length === 0)],
  ] as const)
    it(`${name} are read right`, () => {
      const wrong = texts.filter((row) => labelled(row).join() !== read(row).join()).map(({ text }) => text);
      assert.ok(texts.length >= 20 && wrong.length <= (1 - LEAST) * texts.length, wrong.join('\n\n'));
    });
});
