import type { Corpus } from '../corpus/corpus';
import type { Evidence } from '../rules/rule';
import type { Verdict } from '../quotes/verdict';

/** The passage that a verdict rests on, for whoever wants to see it. */
export function passageEvidence({ passage }: Verdict, corpus: Corpus): readonly Evidence[] {
  if (!passage) return [];
  const { document, span, text } = passage;
  return [{ message: text, document, uri: corpus.file(document)?.uri ?? '', span }];
}
