import { findCitations } from '../cite/find';
import { citationKey } from '../cite/format';
import { resolve } from '../cite/resolve';
import type { CitationDetail, NameDetail } from '../corpus/corpus';
import { type Catalogue, entryKey } from '../lexicon/catalogue';
import { findNames } from '../names/findNames';
import { withoutGroundless } from '../names/shortNames';
import { type CleanText } from '../text/cleanText';
import { type OpenBody } from './documentParts';
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

/** A document's text, as its file has it and as it is read. */
export type NamingText = Pick<OpenBody, 'raw' | 'clean'>;

/** Whom and what a document names, with raw places. What was left out of its text names nothing. */
export function mentionsIn(text: NamingText, catalogue: Catalogue): DocumentMentions {
  return { citations: citationsIn(text, catalogue), names: filedNames(text, catalogue) };
}

/** The resolutions and documents that a document cites, with raw places. */
export function citationsIn({ raw, clean }: NamingText, catalogue: Catalogue): FiledMentions<CitationDetail> {
  return fileMentions(raw, inRaw(clean, citedIn(clean.text, catalogue)));
}

/** The rows that a document names, with raw places. */
export function filedNames({ raw, clean }: NamingText, catalogue: Catalogue): FiledMentions<NameDetail> {
  return fileMentions(raw, inRaw(clean, namedIn(clean.text, catalogue)));
}

/** What is named in a clean text, at its raw places and in raw order. */
function inRaw<Detail extends object>(clean: CleanText, found: Iterable<Named<Detail>>): readonly Named<Detail>[] {
  return Array.from(found, ({ key, span, core, detail }) => {
    const raw = clean.toRaw(span);
    return { key, span: raw, core: core === span ? raw : clean.toRaw(core), detail };
  }).sort((a, b) => a.span.start - b.span.start);
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
