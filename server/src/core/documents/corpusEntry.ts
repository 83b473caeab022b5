import { type Catalogue, shippedCatalogue } from '../lexicon/catalogue';
import { digestOfDocument } from '../phraseIndex/phraseSourceOf';
import { parseSourceDocument } from '../source/parseSourceDocument';
import { type SourceDocument } from '../source/sourceDocument';
import { type SourceFile } from '../source/sourceFile';
import { lazy } from '../text/lazy';
import { type Remembering, withMemory } from '../text/memory';
import { type DocumentHead } from './documentHead';
import { citationsIn, type DocumentMentions, filedNames, type NamingText, restoreMentions } from './documentMentions';
import { openBody, type OpenBody } from './documentParts';
import { isPreparedFrom, type PreparedDocument } from './preparedDocument';

/** A document in the corpus: its file with what is read out of it, each when first asked for. */
export interface CorpusEntry extends Remembering {
  readonly file: SourceFile;
  readonly document: () => SourceDocument;
  /** The digest of what the phrase index reads, see `digestOfSource`. */
  readonly digest: () => number;
  readonly citations: () => DocumentMentions['citations'];
  readonly names: () => DocumentMentions['names'];
}

/** The entry of a file whose text is at hand, taken from what was `prepared` of it as long as that is of the same text. */
export function entryOfFile(
  file: SourceFile,
  prepared: PreparedDocument | undefined,
  catalogue: Catalogue,
): CorpusEntry {
  const current = lazy(() => (prepared && isPreparedFrom(prepared, file) ? prepared : undefined));
  const document = lazy(() => {
    const known = current();
    if (!known) return parseSourceDocument(file);
    const { raw: _raw, ...open } = openBody({ raw: file.text, ...known.body });
    return withMemory<SourceDocument>({ ...known.head.facts, ...addressOf(file, known.head), ...open });
  });
  const text = (): NamingText => ({ raw: file.text, clean: document().clean });
  const mentions = lazy(() => {
    const known = catalogue === shippedCatalogue ? current() : undefined;
    return known && restoreMentions(known.head.mentions);
  });
  return withMemory<CorpusEntry>({
    file,
    document,
    digest: lazy(() => current()?.head.digest ?? digestOfDocument(document())),
    citations: lazy(() => mentions()?.citations ?? citationsIn(text(), catalogue)),
    names: lazy(() => mentions()?.names ?? filedNames(text(), catalogue)),
  });
}

/** The entry of a document that was read elsewhere: its body is fetched each time something in it is asked for, and is not kept. */
export function entryOfHead(
  { id, uri }: Pick<SourceFile, 'id' | 'uri'>,
  head: DocumentHead,
  body: () => OpenBody,
): CorpusEntry {
  const file = Object.freeze({
    id,
    uri,
    get text() {
      return body().raw;
    },
  });
  const document = lazy(() =>
    withMemory<SourceDocument>({
      ...head.facts,
      ...addressOf(file, head),
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
      get leftOut() {
        return body().leftOut;
      },
    }),
  );
  const { digest, mentions } = head;
  return withMemory<CorpusEntry>({
    file,
    document,
    digest: () => digest,
    citations: () => mentions.citations,
    names: () => mentions.names,
  });
}

/** What a document is called and where it is: one without a title is called by its id, which it has only in a corpus. */
function addressOf(
  { id, uri }: Pick<SourceFile, 'id' | 'uri'>,
  { facts: { title } }: Pick<DocumentHead, 'facts'>,
): Pick<SourceDocument, 'id' | 'uri' | 'title'> {
  return { id, uri, title: title || id };
}
