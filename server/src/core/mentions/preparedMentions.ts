import { type CitationDetail } from './citationIndex';
import { type Catalogue, shippedCatalogue } from '../lexicon/catalogue';
import { type NameDetail } from './nameIndex';
import { digestOf } from '../text/digest';
import { type DocumentMentions, mentionsIn } from './documentReading';
import { type FiledMentions } from './filedMentions';
import { prepareDocument, type PreparedDocument } from './preparedDocument';
import { type SourceFile } from '../source/sourceFile';

/** What a document names by the rows that ship with Rostrum, as plain data. */
export interface PreparedMentions {
  readonly citations: Prepared<CitationDetail>;
  readonly names: Prepared<NameDetail>;
}

type Prepared<Detail extends object> = Omit<FiledMentions<Detail>, 'places'> & { readonly places: readonly number[] };

/** A document that ships with Rostrum, read ahead of time with what it names. */
export function prepareShipped(file: SourceFile): PreparedDocument {
  const { citations, names } = mentionsIn(file.text, shippedCatalogue);
  const mentions: PreparedMentions = {
    citations: { ...citations, places: [...citations.places] },
    names: { ...names, places: [...names.places] },
  };
  return { ...prepareDocument(file), mentions };
}

/** What a document was found to name ahead of time; `undefined` where its text is another now, or other rows count. */
export function restoreMentions(
  file: SourceFile,
  prepared: PreparedDocument | undefined,
  catalogue: Catalogue,
): DocumentMentions | undefined {
  if (!prepared?.mentions || catalogue !== shippedCatalogue || prepared.digest !== digestOf(file.text))
    return undefined;
  const { citations, names } = prepared.mentions;
  return {
    citations: { ...citations, places: Uint32Array.from(citations.places) },
    names: { ...names, places: Uint32Array.from(names.places) },
  };
}
