import { citedIn, type CitationDetail } from './citationIndex';
import { type Catalogue } from '../lexicon/catalogue';
import { namedIn, type NameDetail } from './nameIndex';
import { type CleanText, type CleanTextPieces, restoreCleanText } from '../text/cleanText';
import { lazy } from '../text/lazy';
import { type FileReading } from './corpusReadings';
import { type FiledMentions, fileMentions } from './filedMentions';
import { digestOfDocument } from '../phraseIndex/phraseSourceOf';
import { type PreparedDocument } from './preparedDocument';
import { type SourceDocument } from '../source/sourceDocument';

/** What of a document is looked at only where something of it is shown. */
type Structure = Pick<SourceDocument, 'blocks' | 'sections' | 'footnotes'>;

/** What the corpus knows of each of its documents, read elsewhere: plain data but for the numbers. */
export interface DocumentHead {
  readonly facts: Omit<SourceDocument, 'id' | 'uri' | 'clean' | keyof Structure>;
  /** Of what the phrase index reads of it. */
  readonly digest: number;
  readonly mentions: DocumentMentions;
}

/** Whom and what a document names; another catalogue finds others. */
export interface DocumentMentions {
  readonly citations: FiledMentions<CitationDetail>;
  readonly names: FiledMentions<NameDetail>;
}

/** A document's text and structure as plain data: what may lie on a disk until it is asked for. */
export interface DocumentBody {
  readonly raw: string;
  readonly text: string;
  readonly pieces: CleanTextPieces;
  readonly structure: Structure;
}

/** A document's text and structure, to be asked. */
export interface OpenBody extends Structure {
  readonly raw: string;
  readonly clean: CleanText;
}

/** Divides what was read of a text into what is kept at hand and what may lie elsewhere. */
export function divideReading(
  raw: string,
  { document: { blocks, sections, footnotes, ...facts }, text, pieces }: PreparedDocument,
  catalogue: Catalogue,
): { readonly head: DocumentHead; readonly body: DocumentBody } {
  const clean = restoreCleanText(text, raw.length, pieces);
  return {
    head: { facts, digest: digestOfDocument({ clean, blocks }), mentions: mentionsIn(raw, catalogue) },
    body: { raw, text, pieces, structure: { blocks, sections, footnotes } },
  };
}

/** Whom and what a text names. */
export function mentionsIn(raw: string, catalogue: Catalogue): DocumentMentions {
  return {
    citations: fileMentions(raw, citedIn(raw, catalogue)),
    names: fileMentions(raw, namedIn(raw, catalogue)),
  };
}

export function openBody({ raw, text, pieces, structure }: DocumentBody): OpenBody {
  return { raw, clean: restoreCleanText(text, raw.length, pieces), ...structure };
}

/** The body of a document whose own is lost: it says nothing, and nothing fails. */
export const EMPTY_BODY: OpenBody = openBody({
  raw: '',
  text: '',
  pieces: { cleanStarts: [], rawStarts: [], rawLengths: [], copied: [] },
  structure: { blocks: [], sections: [], footnotes: [] },
});

/** The document as a corpus has it: its body is asked for whenever something in it is, and not kept. */
export function restoreReading(
  { id, uri }: { readonly id: string; readonly uri: string },
  { facts, digest, mentions: { citations, names } }: DocumentHead,
  body: () => OpenBody,
): FileReading {
  const file = Object.freeze({
    id,
    uri,
    get text() {
      return body().raw;
    },
  });
  const document = lazy((): SourceDocument => ({
    ...facts,
    // A document without a title is called by its id, which one that was read under no id has only now.
    title: facts.title || id,
    id,
    uri,
    get clean() {
      return body().clean;
    },
    get blocks() {
      return body().blocks;
    },
    get sections() {
      return body().sections;
    },
    get footnotes() {
      return body().footnotes;
    },
  }));
  return { file, document, digest: () => digest, citations: () => citations, names: () => names };
}
