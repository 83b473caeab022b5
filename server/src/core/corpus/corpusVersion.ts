import { digestOf } from '../text/digest';
import type { Corpus } from './corpus';

/** The version of a corpus: two runs with equal versions had the same documents. */
export interface CorpusVersion {
  readonly documents: number;
  /** Eight hexadecimal figures over the ids and words of all documents, in whatever order they were read. */
  readonly digest: string;
}

/** Which documents a corpus has. */
export function corpusVersion({ digests }: Pick<Corpus, 'digests'>): CorpusVersion {
  const lines = digests()
    .map(({ id, digest }) => `${id} ${digest}\n`)
    .sort();
  return { documents: lines.length, digest: digestOf(lines.join('')).toString(16).padStart(8, '0') };
}
