import type { CorpusPlace } from '../corpus/place';
import { type EntryKind, entryKey } from '../lexicon/catalogue';
import type { NameKind, NameSource } from './name';
import type { CorpusName } from '../corpus/corpus';

/** A convention is cited as a resolution is, by its name in the place of a symbol. */
const KINDS: Readonly<Record<EntryKind, NameKind>> = {
  entity: 'entity',
  convention: 'citation',
  person: 'person',
  term: 'term',
};

/** The entities, conventions, persons and terms of the catalogue, each by the key of its row. */
export const catalogueNames: NameSource = {
  inDraft: (draft) => draft.names.map(({ kind, id, span }) => ({ kind: KINDS[kind], key: entryKey(kind, id), span })),
  inCorpus: (key, corpus) => corpus.names.mentionsOf(key).map(placeOf),
  bestInCorpus(key, corpus) {
    const best = corpus.names.bestMention(key);
    return best && placeOf(best);
  },
};

const placeOf = ({ documentId, span }: CorpusName): CorpusPlace => ({ document: documentId, span });
