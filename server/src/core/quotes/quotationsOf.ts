import type { Draft, Lineage } from '../draft/draft';
import type { DraftBlock } from '../draft/draftBlocks';
import { remembered } from '../text/memory';
import { Recent } from '../text/recent';
import { shiftSpan, type Span } from '../text/span';
import { type Token, tokenize } from '../text/tokens';
import { readBlockQuotation } from './blockQuotation';
import { footnoteSource } from './footnoteSource';
import { isKnownTitle } from './quotedTitles';
import { type ParagraphQuotation, paragraphQuotations } from './paragraphQuotations';
import { closingWords, paragraphSources } from './paragraphSources';
import type { Attribution, Quotation } from './quotation';
import { sourcesIn } from './sources';

/** What has fewer words is a title or words that are held off, not another's sentence; one word fewer is quoted where a source is said to say it. */
const LEAST_WORDS = 5;
const LEAST_ATTRIBUTED = 4;
const SILENT: ReadonlySet<DraftBlock['kind']> = new Set(['front-matter', 'code', 'comment', 'stage-note']);

/**
 * What a draft quotes, in text order and none overlapping another: quotations in marks that stand in no other, and block quotations;
 * outside front matter, code, comments and stage notes. Those of three words or fewer are left out, of four but where a source is said
 * to say them, and titles that the catalogue knows.
 */
export const quotationsOf: (draft: Draft) => readonly Quotation[] = remembered((draft) => {
  const found: Quotation[] = [];
  const add = (quotation: Quotation | undefined): void => {
    const worth = quotation && worthOf(draft, quotation.pieces);
    const isSourced = quotation?.attribution?.symbol !== undefined && !quotation.attribution.isOpen;
    if (worth === 'quoted' || (worth === 'brief' && isSourced)) found.push(quotation!);
  };
  const blocks = draft.blocks.filter(({ kind }) => !SILENT.has(kind));
  let taken = 0;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'quotation') {
      add(blockQuotation(draft, blocks, i));
      continue;
    }
    for (const [k, quotation] of quotationsIn(draft, block).entries()) {
      if (block.span.start + quotation.span.start < taken) continue;
      const one = runningOver(draft, blocks, i, k) ?? (quotation.isPending ? undefined : single(draft, blocks, i, k));
      if (!one) continue;
      taken = one.span.end;
      add(withIbid(draft, block, k, one, found.at(-1)));
    }
  }
  return found;
});

function quotationsIn(draft: Draft, block: DraftBlock): readonly ParagraphQuotation[] {
  return read(draft, block).quotations;
}

function read(draft: Draft, block: DraftBlock): ReturnType<typeof paragraphQuotations> {
  return paragraphQuotations(draft.facts(block));
}

function single(draft: Draft, blocks: readonly DraftBlock[], i: number, k: number): Quotation {
  const block = blocks[i]!;
  const { span, isClosed } = quotationsIn(draft, block)[k]!;
  const placed = shiftSpan(span, block.span.start);
  const pieces = [{ start: placed.start + 1, end: placed.end - (isClosed ? 1 : 0) }];
  const worth = worthOf(draft, pieces);
  const isQuoted = worth === 'quoted' || worth === 'brief';
  const attribution = isQuoted ? attributionOf(draft, blocks, i, k, placed.end) : undefined;
  const quoting = isQuoted ? paragraphSources(draft, block).quoting[k] : undefined;
  return {
    span: placed,
    pieces,
    kind: 'marks',
    isClosed,
    ...(attribution && { attribution }),
    ...(quoting && { quoting }),
  };
}

/** A quotation each of whose paragraphs opens with a mark, while only the last closes; `undefined` where it ends in its paragraph. */
function runningOver(draft: Draft, blocks: readonly DraftBlock[], i: number, k: number): Quotation | undefined {
  const block = blocks[i]!;
  const all = quotationsIn(draft, block);
  const { span, isClosed } = all[k]!;
  if (isClosed || k < all.length - 1) return undefined;
  const start = block.span.start + span.start;
  const mark = draft.text.charAt(start);
  const pieces: Span[] = [{ start: start + 1, end: block.span.end }];
  for (let next = i + 1; next < blocks.length; next++) {
    const { span: at, kind } = blocks[next]!;
    const { quotations, opening } = read(draft, blocks[next]!);
    const [first] = quotations;
    const goesOn = (kind === 'paragraph' || kind === 'item') && first?.span.start === opening;
    if (!goesOn || !first || draft.text.charAt(at.start + first.span.start) !== mark) break;
    const end = at.start + first.span.end;
    pieces.push({ start: at.start + first.span.start + 1, end: end - (first.isClosed ? 1 : 0) });
    const ends = first.isClosed || quotations.length > 1;
    if (!ends) continue;
    const own = attributionOf(draft, blocks, i, k, end);
    const attribution = own?.symbol === undefined ? (attributionOf(draft, blocks, next, 0, end) ?? own) : own;
    const isWhole = first.isClosed;
    return { span: { start, end }, pieces, kind: 'marks', isClosed: isWhole, ...(attribution && { attribution }) };
  }
  if (pieces.length === 1) return undefined;
  const attribution = attributionOf(draft, blocks, i, k, pieces.at(-1)!.end);
  const whole = { start, end: pieces.at(-1)!.end };
  return { span: whole, pieces, kind: 'marks', isClosed: false, ...(attribution && { attribution }) };
}

/** What the words around a quotation say, else its footnote, else a paragraph before it that ends in a colon. */
function attributionOf(
  draft: Draft,
  blocks: readonly DraftBlock[],
  i: number,
  k: number,
  end: number,
): Attribution | undefined {
  const block = blocks[i]!;
  const own = shifted(paragraphSources(draft, block).attributions[k], block.span.start);
  if (own?.symbol !== undefined) return own;
  const opens = quotationsIn(draft, block)[k]!.span.start === read(draft, block).opening;
  return footnoteSource(draft, end) ?? own ?? (opens ? announcedBefore(draft, blocks, i) : undefined);
}

function announcedBefore(draft: Draft, blocks: readonly DraftBlock[], i: number): Attribution | undefined {
  const before = blocks[i - 1];
  if (before?.kind !== 'paragraph' && before?.kind !== 'item') return undefined;
  return /:[*_\s]*$/.test(draft.text.slice(Math.max(0, before.span.end - 8), before.span.end))
    ? shifted(paragraphSources(draft, before).announced, before.span.start)
    : undefined;
}

function shifted(attribution: Attribution | undefined, by: number): Attribution | undefined {
  return attribution && { ...attribution, span: shiftSpan(attribution.span, by) };
}

/** "(ibid., para. 12)": from where the quotation before it is. */
function withIbid(
  draft: Draft,
  block: DraftBlock,
  k: number,
  quotation: Quotation,
  before: Quotation | undefined,
): Quotation {
  const ibid = paragraphSources(draft, block).ibid[k];
  if (!ibid || before?.attribution?.symbol === undefined) return quotation;
  const { symbol, name } = before.attribution;
  const span = shiftSpan(ibid.span, block.span.start);
  const { paragraph } = ibid;
  const attribution = {
    span,
    symbol,
    ...(paragraph !== undefined && { paragraph }),
    ...(name !== undefined && { name }),
  };
  return { ...quotation, attribution };
}

function blockQuotation(draft: Draft, blocks: readonly DraftBlock[], i: number): Quotation | undefined {
  const block = blocks[i]!;
  const { start: from, end: to } = block.span;
  const parts = readBlockQuotation(draft.text.slice(from, to));
  if (!parts || parts.pieces.length === 0) return undefined;
  const pieces = parts.pieces.map((piece) => shiftSpan(piece, from));
  const signed = parts.source && signature(draft, block, parts.source);
  const attribution = signed ?? announcedBefore(draft, blocks, i);
  const before = blocks[i - 1];
  const quoting = before?.kind === 'paragraph' && !signed ? closingWords(draft, before) : undefined;
  // At the end of the text it may still be typed: nothing but a stop or a line for its source ends it there.
  const isClosed = to < draft.text.length || parts.source !== undefined || /[.?!…”"»)][*_]{0,3}$/.test(draft.text);
  return {
    span: block.span,
    pieces,
    kind: 'block',
    isClosed,
    ...(attribution && { attribution }),
    ...(quoting && { quoting }),
  };
}

/** What the line names that ends a block quotation. */
function signature(draft: Draft, block: DraftBlock, line: Span): Attribution | undefined {
  const within = sourcesIn(draft, block, []).filter(({ span }) => span.start >= line.start && span.end <= line.end);
  const cited = within.filter(({ symbol }) => symbol !== undefined);
  const [first] = cited;
  if (cited.some(({ symbol, isListed }) => symbol !== first?.symbol || isListed)) return undefined;
  const who = within.find(({ symbol }) => symbol === undefined);
  if (!first && !who) return undefined;
  const from = block.span.start;
  return {
    span: shiftSpan(line, from),
    ...(first?.symbol !== undefined && { symbol: first.symbol }),
    ...(first?.paragraph !== undefined && { paragraph: first.paragraph }),
    ...(who && { name: draft.text.slice(from + who.span.start, from + who.span.end).replace(/\s+/g, ' ') }),
  };
}

/** What quoted words can be: another's, another's if a source is said to say them, the name of something, or too few to tell. */
type Worth = 'quoted' | 'brief' | 'title' | 'short';

/** Quotations of which this is remembered: those of a long draft. */
const REMEMBERED = 1000;

const worths = remembered((_: Lineage) => new Recent<Worth>(REMEMBERED));

function worthOf({ text, catalogue, lineage }: Draft, pieces: readonly Span[]): Worth {
  const written = pieces.map(({ start, end }) => text.slice(start, end)).join('\n');
  return worths(lineage).get(written, (own) => {
    const words = tokenize(own);
    const count = Math.min(words.length, wordsOutsideBrackets(own, words));
    if (count < LEAST_ATTRIBUTED) return 'short';
    if (count < LEAST_WORDS)
      return pieces.length === 1 && !CAPITAL.test(own) && !/[[…]|\.\.\./.test(own) ? 'brief' : 'short';
    return pieces.length === 1 && isKnownTitle(words, catalogue) ? 'title' : 'quoted';
  });
}

/** A capital letter behind the first word: a name or title. */
const CAPITAL = /\s\p{Lu}\p{Ll}/u;

/** What an author put in brackets beside the words quoted. */
const BRACKETED = /\[(?=[^\]\n]*[\s^\d])[^\]\n]*\]/g;

function wordsOutsideBrackets(written: string, words: readonly Token[]): number {
  return written.includes('[') ? tokenize(written.replace(BRACKETED, ' ')).length : words.length;
}
