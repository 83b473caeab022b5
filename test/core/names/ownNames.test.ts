import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createDraft } from '../../../server/src/core';
import { shippedCatalogue } from '../../../server/src/core/lexicon/catalogue';
import { root } from '../../support/root';

/** A sentence, words of it, and the official name of what they name; `null` where they name nothing of the tables. */
interface Labelled {
  readonly text: string;
  readonly written: string;
  /** UTF-16 offset of `written`, where it does not stand there first. */
  readonly at?: number;
  readonly is: string | null;
  readonly kind: string | null;
  readonly lang: string;
}

/** Names that statements have, in the six languages, and words that look like names. */
const labelled = readFileSync(path.join(root, 'test/support/truth/names/own.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Labelled);

/** The official names of what is found at the labelled words. */
function namedThere({ text, written, at = text.indexOf(written) }: Labelled): readonly string[] {
  const there = createDraft(text).names.filter(({ span }) => span.start < at + written.length && at < span.end);
  return there.map(({ kind, id }) => shippedCatalogue.entry(kind, id)!.row.name);
}

/** The share that is to be found. */
const LEAST_FOUND = 0.95;

describe('names as statements have them', () => {
  const names = labelled.filter(({ is }) => is !== null);
  const traps = labelled.filter(({ is }) => is === null);

  it('are enough to tell', () => assert.ok(names.length >= 200 && traps.length >= 60));

  it(`are found, ${LEAST_FOUND * 100} % of them and more`, () => {
    const missed = names.filter((one) => !namedThere(one).includes(one.is!));
    const share = 1 - missed.length / names.length;
    assert.ok(share >= LEAST_FOUND, missed.map(({ text }) => text).join('\n'));
  });

  it('are never taken for something else', () => {
    const wrong = names.filter((one) => namedThere(one).some((name) => name !== one.is));
    assert.deepEqual(wrong, []);
  });

  it('are not seen where there are none', () => {
    assert.deepEqual(
      traps.map((one) => [one.text, ...namedThere(one)]),
      traps.map(({ text }) => [text]),
    );
  });
});
