import assert from 'node:assert/strict';
import { createDraft, shippedCatalogue } from '../../../server/src/core';
import { driftIn } from '../../../server/src/core/phrases/drift';
import { formulaeOf } from '../../../server/src/core/phrases/formulae';
import { isLight } from '../../../server/src/core/meaning/inflection';
import { takesObject } from '../../../server/src/core/phrases/wordRoles';
import { tokenize } from '../../../server/src/core/text/tokens';
const formulae = formulaeOf(shippedCatalogue).all;
const near = formulae.filter(({ mayBeNear }) => mayBeNear);
const preferred = near.filter(({ row }) => row.status === 'preferred');

const driftOf = (text: string): readonly string[] =>
  driftIn({ content: text, tokens: tokenize(text) }, createDraft(text)).map(
    ({ kind, formula }) => `${kind} ${formula.row.id}`,
  );

describe('drift', () => {
  it('is looked for from sixty formulae and more', () => assert.ok(near.length > 60, String(near.length)));

  it('is looked for in a paragraph full of figures and symbols, and not in one of foreign words', () => {
    const wording = 'terrorism in all forms and manifestations';
    for (const [between, count] of [
      ['1373 2178 2396 2462', 1],
      ['A/RES/60/288', 1],
      ['lutte contre le terrorisme', 0],
    ] as const) {
      const text = `${`${between}, `.repeat(12)}${wording}.`;
      assert.equal(driftOf(text).length, count, text);
    }
  });

  it('is none in a preferred wording', () => {
    for (const { row } of preferred) assert.deepEqual(driftOf(`They see ${row.phrase} there.`), [], row.phrase);
  });

  it('is found where a small word is left out of a long wording', () => {
    const changed = preferred
      .filter(({ telling }) => telling >= 4)
      .flatMap(({ keys, row }) => {
        // “Respect human rights” without “for” is a sentence of its own.
        const at = keys.findIndex(
          (key, i) => i > 0 && isLight(key) && key !== 'and' && key !== 'or' && !takesObject(keys[i - 1]!),
        );
        return at < 0 || at === keys.length - 1
          ? []
          : [{ id: row.id, text: keys.filter((_, i) => i !== at).join(' ') }];
      });
    const missed = changed.filter(
      ({ text }) => driftOf(`In all of the words of the text we see ${text} there.`).length === 0,
    );
    assert.ok(changed.length >= 40, String(changed.length));
    // Some without it are another row of the table, or have its words in them.
    assert.ok(missed.length <= 3, missed.map(({ id, text }) => `${id} ${text}`).join('\n'));
  });
});
