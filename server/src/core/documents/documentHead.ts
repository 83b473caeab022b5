import { type Catalogue } from '../lexicon/catalogue';
import { digestOfSource } from '../phraseIndex/segment/segmentText';
import {
  type DocumentMentions,
  mentionsIn,
  type PlainMentions,
  plainMentions,
  restoreMentions,
} from './documentMentions';
import { type DocumentFacts, type DocumentParts, openBody, phraseSourceOfBody } from './documentParts';

/** What the corpus knows of each of its documents without looking at its text: plain data but for the numbers of the mentions. */
export interface DocumentHead<Mentions = DocumentMentions> {
  readonly facts: DocumentFacts;
  /** The digest of what the phrase index reads of the document, see `digestOfSource`. */
  readonly digest: number;
  readonly mentions: Mentions;
}

/** A document's head as plain data, which JSON carries. */
export type PlainHead = DocumentHead<PlainMentions>;

/** What is known of a document by the rows of a catalogue. */
export function headOf({ facts, body }: DocumentParts, catalogue: Catalogue): DocumentHead {
  return {
    facts,
    digest: digestOfSource(phraseSourceOfBody('', body)),
    mentions: mentionsIn(openBody(body), catalogue),
  };
}

export function plainHead({ mentions, ...head }: DocumentHead): PlainHead {
  return { ...head, mentions: plainMentions(mentions) };
}

export function restoreHead({ mentions, ...head }: PlainHead): DocumentHead {
  return { ...head, mentions: restoreMentions(mentions) };
}
