import { phraseSourceOfBody } from '../documents/documentParts';
import { type PreparedDocument } from '../documents/preparedDocument';
import { buildSegment, type PhraseSegment } from '../phraseIndex/segment/phraseSegment';

/** The phrases of documents, indexed ahead of time: the segment a corpus takes of them as long as they are the same. */
export function indexPrepared(documents: readonly PreparedDocument[]): PhraseSegment {
  return buildSegment(documents.map(({ id, body }) => phraseSourceOfBody(id, body)));
}
