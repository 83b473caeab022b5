import { type BlockFacts, blockFacts } from './blockFacts';
import { type Citation, shiftCitation } from '../cite/citation';
import { type CitationInContext, citationsInContext, shiftInContext } from '../cite/citationInContext';
import { citedElsewhere } from '../cite/loneNumbers';
import type { DraftBlock } from './draftBlocks';
import { type Catalogue } from '../lexicon/catalogue';
import { type NameMention, shiftName } from '../names/nameMention';
import { flatCopy } from '../text/flatCopy';
import { lazy } from '../text/lazy';

/** A block at its place in a draft: what is known of it, in offsets into the draft. */
export interface PlacedBlock {
  readonly kind: DraftBlock['kind'];
  readonly start: number;
  /** The block's own text. */
  readonly content: string;
  readonly facts: BlockFacts;
  /** What the block cites by itself, whatever the rest of the draft introduces. */
  readonly citations: readonly Citation[];
  /** The same, set against the tables. None in code and comments; all of them quoted in a quotation. */
  readonly mentions: readonly CitationInContext[];
  readonly names: readonly NameMention[];
}

/** An earlier version of a draft: its blocks, by where they begin and by their text. */
export interface EarlierVersion {
  readonly placed: ReadonlyMap<number, PlacedBlock>;
  /** Asked for only where a block is not where it is looked for first: comparing texts is quicker than looking them up. */
  readonly byContent: () => ReadonlyMap<string, PlacedBlock>;
  /** Characters that the text has grown by since, negative where it has shrunk. */
  readonly grown: number;
}

/** What a draft hands over to the version that is `grown` characters longer. */
export function earlierVersion(placed: ReadonlyMap<number, PlacedBlock>, grown: number): EarlierVersion {
  const byContent = lazy(() => new Map([...placed.values()].map((block) => [block.content, block])));
  return { placed, byContent, grown };
}

/** Places a block, with the facts an earlier version has of the same text. The result is the same without an earlier version. */
export function placeBlock(
  text: string,
  { kind, span: { start, end } }: DraftBlock,
  catalogue: Catalogue,
  earlier: EarlierVersion | undefined,
): PlacedBlock {
  const content = text.slice(start, end);
  const known = earlier && knownBlock(content, start, earlier);
  if (!known) {
    const own = flatCopy(content);
    return placed(kind, start, own, blockFacts(own, catalogue));
  }
  return known.start === start && known.kind === kind ? known : placed(kind, start, known.content, known.facts);
}

/** The same block of an earlier version: at the same distance from the beginning or from the end, else wherever it was. */
function knownBlock(content: string, start: number, earlier: EarlierVersion): PlacedBlock | undefined {
  const { placed, byContent, grown } = earlier;
  const likely = [placed.get(start), placed.get(start - grown)].find((block) => block?.content === content);
  return likely ?? byContent().get(content);
}

function placed(kind: DraftBlock['kind'], start: number, content: string, facts: BlockFacts): PlacedBlock {
  const citations = lazy(() => facts.citations.map((citation) => shiftCitation(citation, start)));
  const names = lazy(() => facts.names.map((name) => shiftName(name, start)));
  const mentions = lazy(() => {
    if (kind === 'code' || kind === 'comment') return [];
    const shifted = facts.mentions.map((mention) => shiftInContext(mention, start));
    return kind === 'quotation' ? shifted.map((mention) => ({ ...mention, quoted: true })) : shifted;
  });
  return {
    kind,
    start,
    content,
    facts,
    get citations() {
      return citations();
    },
    get mentions() {
      return mentions();
    },
    get names() {
      return names();
    },
  };
}

/** The citations of a block in a draft that introduces these numbers of the Council: its own, and lone numbers among those. */
export function citationsAmong(block: PlacedBlock, introduced: ReadonlySet<number>): readonly Citation[] {
  const further = furtherOf(block, introduced).map((citation) => shiftCitation(citation, block.start));
  if (further.length === 0) return block.citations;
  return [...block.citations, ...further].sort((a, b) => a.span.start - b.span.start);
}

/** The mentions of a block in a draft that introduces these numbers of the Council. */
export function mentionsAmong(
  block: PlacedBlock,
  introduced: ReadonlySet<number>,
  catalogue: Catalogue,
): readonly CitationInContext[] {
  const { content, mentions, start, kind } = block;
  const further = citationsInContext(content, furtherOf(block, introduced), catalogue).map((mention) => {
    const { quoted, ...shifted } = shiftInContext(mention, start);
    return { ...shifted, quoted: quoted || kind === 'quotation' };
  });
  if (further.length === 0) return mentions;
  return [...mentions, ...further].sort((a, b) => a.citation.span.start - b.citation.span.start);
}

function furtherOf({ kind, facts }: PlacedBlock, introduced: ReadonlySet<number>): readonly Citation[] {
  if (kind === 'code' || kind === 'comment' || kind === 'front-matter') return [];
  return citedElsewhere(facts.loneNumbers, introduced);
}
