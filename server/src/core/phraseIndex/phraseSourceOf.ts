import { type PhraseSource } from './segment/phraseSegment';
import { digestOfSource } from './segment/segmentText';
import { type SourceDocument } from '../source/sourceDocument';

/** A document as the phrase index reads it. */
export function phraseSourceOf({ id, clean, blocks }: Pick<SourceDocument, 'id' | 'clean' | 'blocks'>): PhraseSource {
  return { id, text: clean.text, blocks: blocks.map(({ span }) => span) };
}

/** Tells whether a document is still the one that a segment was made from. */
export function digestOfDocument(document: Pick<SourceDocument, 'clean' | 'blocks'>): number {
  return digestOfSource(phraseSourceOf({ id: '', ...document }));
}
