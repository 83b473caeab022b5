import type { CitationInContext } from '../cite/citationInContext';
import { councilYearOf } from '../lexicon/councilYears';
import type { Catalogue } from '../lexicon/catalogue';
import type { BlockFacts } from '../draft/blockFacts';
import type { Draft } from '../draft/draft';
import type { DraftBlock } from '../draft/draftBlocks';
import { describedDocuments, descriptionName } from './describedDocuments';
import { remembered } from '../text/memory';
import { firstEndingAfter, shiftSpan, type Span } from '../text/span';

/** What a paragraph names that can be quoted. Spans are relative to the paragraph. */
export interface Source {
  /** With the places named in it: "paragraph 5 of resolution 2396 (2017)". */
  readonly span: Span;
  /** Its symbol, or what a document without one is called by; absent for who speaks: a person or body. */
  readonly symbol?: string;
  readonly paragraph?: string;
  /** Whether it is one of several numbers behind each other, so that nobody can tell which is meant. */
  readonly isListed: boolean;
}

/** What the tables name in full only. */
const BODY = /\b[Tt]he (?:Council|Assembly|Committee)\b/g;

/** The documents and bodies that a block names in words that no table of the draft has; spans count within it. */
const namedWithoutNumber = remembered(({ written }: BlockFacts) => ({
  described: describedDocuments(written),
  bodies: Array.from(written.matchAll(BODY), ({ 0: body, index }): Span => ({
    start: index + 4,
    end: index + body.length,
  })),
}));

/** What a block names, in text order, but for what stands in the `quotations`. */
export function sourcesIn(draft: Draft, block: DraftBlock, quotations: readonly Span[]): readonly Source[] {
  const { start: from } = block.span;
  const mentions = within(draft.mentions, block, ({ citation }) => citation.span);
  const cited = mentions.flatMap((mention, i): readonly Source[] => {
    const isListed = mention.citation.form === 'listed' || mentions[i + 1]?.citation.form === 'listed';
    return citedSource(mention, isListed);
  });
  const short = within(draft.shortForms, block, ({ span }) => span).map(({ span, symbol }) => ({
    span,
    symbol: datedSymbol(symbol, draft.catalogue),
    isListed: false,
  }));
  const { described, bodies } = namedWithoutNumber(draft.facts(block));
  const event = draft.frontMatter.get('event')?.value;
  const documents = described.flatMap((document) => {
    const symbol = descriptionName(document, event);
    if (symbol === undefined) return [];
    const { paragraph } = document;
    const span = shiftSpan(document.span, from);
    // "the letter of Costa Rica (S/2031/590)" is one source, called by its symbol.
    const isCited = cited.some(({ span: { start } }) =>
      start < span.end ? start > span.start : /^\s?\($/.test(draft.text.slice(span.end, start)),
    );
    if (isCited) return [];
    return [{ span, symbol, isListed: false, ...(paragraph !== undefined && { paragraph }) }];
  });
  const names = within(draft.names, block, ({ span }) => span)
    .filter(({ kind }) => kind === 'entity' || kind === 'person')
    .map(({ span }) => ({ span, isListed: false }));
  const isQuoted = ({ start }: Span): boolean => {
    const quotation = quotations[firstEndingAfter(quotations, start, ({ end }) => end)];
    return quotation !== undefined && quotation.start <= start;
  };
  return [
    ...cited,
    ...short,
    ...documents,
    ...names,
    ...bodies.map((span) => ({ span: shiftSpan(span, from), isListed: false })),
  ]
    .map((source) => ({ ...source, span: shiftSpan(source.span, -from) }))
    .filter(({ span }) => !isQuoted(span))
    .sort((a, b) => a.span.start - b.span.start);
}

/** Of items in text order, those that begin in a block. */
function within<T>(items: readonly T[], { span: { start, end } }: DraftBlock, spanOf: (item: T) => Span): readonly T[] {
  const first = firstEndingAfter(items, start, (item) => spanOf(item).end);
  let next = first;
  while (next < items.length && spanOf(items[next]!).start < end) next++;
  return items.slice(first, next);
}

function citedSource({ citation, resolved: { symbol } }: CitationInContext, isListed: boolean): readonly Source[] {
  if (symbol === undefined) return [];
  const { span, yearSpan, pinpoints } = citation;
  const paragraphs = pinpoints.filter(({ kind }) => kind === 'paragraph');
  const number = paragraphs.length === 1 ? paragraphNumber(paragraphs[0]!.text) : undefined;
  const start = Math.min(span.start, ...pinpoints.map((pinpoint) => pinpoint.span.start));
  const end = Math.max(span.end, yearSpan?.end ?? 0, ...pinpoints.map((pinpoint) => pinpoint.span.end));
  return [{ span: { start, end }, symbol, isListed, ...(number !== undefined && { paragraph: number }) }];
}

/** "10" of "para. 10". */
export function paragraphNumber(pinpoint: string): string | undefined {
  return /\d.*/s.exec(pinpoint)?.[0];
}

/** "S/RES/2396 (2017)" for "S/RES/2396". */
function datedSymbol(symbol: string, catalogue: Catalogue): string {
  const number = /^S\/RES\/(\d+)$/.exec(symbol)?.[1];
  if (number === undefined) return symbol;
  const year = catalogue.resolution(symbol)?.year ?? councilYearOf(Number(number));
  return year === undefined ? symbol : `${symbol} (${year})`;
}
