import type { Corpus } from '../corpus/corpus';
import type { Evidence } from '../finding';
import type { Verdict } from './verdict';

/** The passage that a verdict rests on, for whoever wants to see it, and the one of another document that has the very words. */
export function passageEvidence({ passage, elsewhere }: Verdict, corpus: Corpus): readonly Evidence[] {
  return [passage, elsewhere].flatMap((one) => {
    if (!one) return [];
    const { document, span, text } = one;
    return [{ message: text, document, uri: corpus.file(document)?.uri ?? '', span }];
  });
}
