import type { Corpus, PhrasePlace } from '../corpus/corpus';
import { remembered } from '../text/memory';
import { Recent } from '../text/recent';
import { occurrencesOf } from './occurrences';

/** Where the documents of a corpus have a wording. */
export interface Attestation {
  readonly count: number;
  /** The newest first, those without a date last. */
  readonly documents: readonly AttestingDocument[];
}

export interface AttestingDocument {
  readonly id: string;
  readonly count: number;
  /** The first place; of a wording that stands very often not every document has one. */
  readonly place?: PhrasePlace;
}

/** Wordings remembered for a corpus: those of a long draft. */
const REMEMBERED = 200;
/** Places among which each document's first is looked for. */
const PLACES = 500;

const known = remembered((_corpus: Corpus) => new Recent<Attestation>(REMEMBERED));

/** How often and where a corpus has a wording, compared as its index compares; looked up once. */
export function attestationOf(wording: string, corpus: Corpus): Attestation {
  return known(corpus).get(wording, () => {
    const { count, documents, places } = occurrencesOf(wording, corpus, PLACES);
    const first = new Map<string, PhrasePlace>();
    for (const place of places) if (!first.has(place.source)) first.set(place.source, place);
    const found = [...documents].map(([id, times]): AttestingDocument => {
      const place = first.get(id);
      return place ? { id, count: times, place } : { id, count: times };
    });
    const dayOf = ({ id }: AttestingDocument): string => corpus.document(id)?.identity.date?.value ?? '';
    return { count, documents: found.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0)) };
  });
}
