import { findCitations } from '../cite/find';
import { citationKey } from '../cite/format';
import { resolve } from '../cite/resolve';
import type { CitationDetail, NameDetail } from '../corpus/corpus';
import { type Catalogue, entryKey } from '../lexicon/catalogue';
import { findNames } from '../names/findNames';
import { withoutGroundless } from '../names/shortNames';
import { type FiledMentions, fileMentions, type Named } from './filedMentions';

/** Whom and what a document names; another catalogue finds others. */
export interface DocumentMentions {
  /** By the key of the symbol, with or without its year. */
  readonly citations: FiledMentions<CitationDetail>;
  /** By the key of the entry. */
  readonly names: FiledMentions<NameDetail>;
}

/** A document's mentions as plain data, which JSON carries. */
export interface PlainMentions {
  readonly citations: Plain<FiledMentions<CitationDetail>>;
  readonly names: Plain<FiledMentions<NameDetail>>;
}

type Plain<Filed extends FiledMentions> = Omit<Filed, 'places'> & { readonly places: readonly number[] };

/** Whom and what a text names. */
export function mentionsIn(raw: string, catalogue: Catalogue): DocumentMentions {
  return { citations: citationsIn(raw, catalogue), names: filedNames(raw, catalogue) };
}

/** The resolutions and documents that a text cites. */
export function citationsIn(raw: string, catalogue: Catalogue): FiledMentions<CitationDetail> {
  return fileMentions(raw, citedIn(raw, catalogue));
}

/** The rows that a text names. */
export function filedNames(raw: string, catalogue: Catalogue): FiledMentions<NameDetail> {
  return fileMentions(raw, namedIn(raw, catalogue));
}

export function plainMentions({ citations, names }: DocumentMentions): PlainMentions {
  return {
    citations: { ...citations, places: [...citations.places] },
    names: { ...names, places: [...names.places] },
  };
}

export function restoreMentions({ citations, names }: PlainMentions): DocumentMentions {
  return {
    citations: { ...citations, places: Uint32Array.from(citations.places) },
    names: { ...names, places: Uint32Array.from(names.places) },
  };
}

function* citedIn(text: string, catalogue: Catalogue): Generator<Named<CitationDetail>> {
  for (const citation of findCitations(text)) {
    const { symbol } = resolve(citation, catalogue);
    if (symbol === undefined) continue;
    const { span, numberSpan, year, pinpoints } = citation;
    const detail = { ...(year !== undefined && { year }), pinpoints: pinpoints.map((pinpoint) => pinpoint.text) };
    yield { key: citationKey(symbol), span, core: numberSpan, detail };
  }
}

function* namedIn(text: string, catalogue: Catalogue): Generator<Named<NameDetail>> {
  for (const { kind, id, span, form } of withoutGroundless(text, findNames(text, catalogue))) {
    yield { key: entryKey(kind, id), span, core: span, detail: { form } };
  }
}
