import { buildSegment, type PhraseSegment } from '../phraseIndex/segment/phraseSegment';
import { type PreparedDocument } from '../mentions/preparedDocument';

/** The phrases of documents, indexed ahead of time: the segment a corpus takes of them as long as they are the same. */
export function indexPrepared(documents: readonly PreparedDocument[]): PhraseSegment {
  return buildSegment(
    documents.map(({ id, text, document: { blocks } }) => ({ id, text, blocks: blocks.map(({ span }) => span) })),
  );
}
