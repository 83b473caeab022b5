import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { concordanceOf, createCorpus } from '../../../../server/src/core';
import { tokenize } from '../../../../server/src/core/text/tokens';
import { assertLinear } from '../../../support/assertLinear';

/** A corpus of documents by id. The first line is the title, the second the date. */
const corpusOf = (texts: Readonly<Record<string, string>>) =>
  createCorpus(Object.entries(texts).map(([id, text]) => ({ id, uri: `file:///${id}.txt`, text })));

describe('concordanceOf', () => {
  it('finds every run of words of any text where it stands', () => {
    const word = fc.constantFrom('a', 'b', 'the', 'A', 'c-d', 'it’s');
    const mark = fc.constantFrom(' ', ', ', '. ', '; ', ' “', '” ');
    const text = fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 25 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (body, a, b) => {
        const corpus = corpusOf({ body });
        const { text: clean } = corpus.documents[0]!.clean;
        const tokens = tokenize(clean);
        fc.pre(tokens.length > 0 && corpus.documents[0]!.blocks.length === 1);
        const from = a % tokens.length;
        const to = from + 1 + (b % Math.min(4, tokens.length - from));
        const asked = tokens.slice(from, to);
        const standsAt = (at: number): boolean =>
          asked.every(({ key, breaks }, i) => {
            const word = tokens[at + i];
            return word?.key === key && (i === 0 || breaks || !word.breaks);
          });
        const expected = tokens.filter((_, at) => standsAt(at)).length;
        const phrase = clean.slice(tokens[from]!.start, tokens[to - 1]!.end);
        assert.equal(concordanceOf(phrase, corpus).count, expected, `“${phrase}” in “${clean}”`);
      }),
      { numRuns: 150 },
    );
  });

  it('takes time linear in the number of places', () => {
    const corpora = new Map<number, ReturnType<typeof corpusOf>>();
    const corpus = (length: number) => {
      let made = corpora.get(length);
      if (!made) {
        made = corpusOf({ d: 'Of safe ports. Of ships and ports.\n\n'.repeat(length / 40) });
        made.phrases.narrow(made.phrases.all, 'x');
        corpora.set(length, made);
      }
      return made;
    };
    const work = (length: number) => void concordanceOf('safe ports. Of', corpus(length), { most: Infinity });
    assertLinear(work, { short: 10_000 });
  });
});
