import { createCorpus } from '../../../server/src/core';
import { minePhrases } from '../../../server/src/core/phrases/mine';
import { assertLinear } from '../../support/assertLinear';

const corpusOf = (...texts: readonly string[]) =>
  createCorpus(texts.map((text, at) => ({ id: `d${at}`, uri: `file:///d${at}.txt`, text: `${text}\n` })));

describe('minePhrases', () => {
  it('takes nearly linear time', () => {
    const words = Array.from(
      { length: 400 },
      (_, at) => `w${String.fromCharCode(97 + (at % 26), 97 + ((at * 7) % 26))}${'x'.repeat(at % 5)}`,
    );
    const made = new Map<number, ReturnType<typeof corpusOf>>();
    const work = (length: number): void => {
      let corpus = made.get(length);
      if (!corpus) {
        let state = 7;
        const next = (below: number): number => (state = (state * 48271) % 2147483647) % below;
        const sentence = (): string =>
          `${Array.from({ length: 14 }, () => words[next(400)]).join(' ')} under peaceful coastal trade.`;
        const paragraphs = (count: number): string => Array.from({ length: count }, sentence).join('\n\n');
        corpus = corpusOf(paragraphs(length / 200), paragraphs(length / 200));
        corpus.phrases.narrow(corpus.phrases.all, 'x');
        made.set(length, corpus);
      }
      minePhrases(corpus);
    };
    assertLinear(work, { short: 16_000 });
  });
});
