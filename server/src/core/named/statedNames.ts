import { type BlockFacts } from '../draft/blockFacts';
import { type Draft } from '../draft/draft';
import { blockAt, type DraftBlock, isSpoken } from '../draft/draftBlocks';
import { type Catalogue, type CatalogueEntry } from '../lexicon/catalogue';
import { firstEndingAfter, type Span } from '../text/span';
import { type NameMention, shiftName } from '../names/nameMention';

/** A name that the drafter or someone quoted states, where rules judge it. */
export interface StatedName {
  /** Offsets into the draft. */
  readonly name: NameMention;
  readonly block: DraftBlock;
  /** Whether the words are another's. */
  readonly quoted: boolean;
}

/**
 * Finds the names of a draft outside front matter, code and comments that belong to a row that is `wanted`, in text order.
 * Each paragraph is searched once: an edit in another paragraph does not search it again.
 */
export function statedNames(wanted: (row: CatalogueEntry) => boolean): (draft: Draft) => Iterable<StatedName> {
  // The names of a paragraph were found with the catalogue of its draft, and with no other.
  const wantedOf = new WeakMap<readonly NameMention[], readonly NameMention[]>();
  const wantedIn = ({ names }: BlockFacts, catalogue: Catalogue): readonly NameMention[] => {
    let found = wantedOf.get(names);
    if (!found) {
      const isWanted = (entry: CatalogueEntry | undefined): boolean => entry !== undefined && wanted(entry);
      wantedOf.set(names, (found = names.filter(({ kind, id }) => isWanted(catalogue.entry(kind, id)))));
    }
    return found;
  };
  return function* (draft) {
    for (const block of judgedBlocks(draft)) {
      for (const name of wantedIn(draft.facts(block), draft.catalogue)) {
        yield {
          name: shiftName(name, block.span.start),
          block,
          get quoted() {
            return isQuoted(draft, block, name.span);
          },
        };
      }
    }
  };
}

/** The blocks that are part of the text: said, or printed with it. */
export function judgedBlocks(draft: Draft): readonly DraftBlock[] {
  return draft.blocks.filter(({ kind }) => kind !== 'front-matter' && kind !== 'code' && kind !== 'comment');
}

/** Whether a place of a block, in offsets relative to it, is quoted from someone. */
export function isQuoted(draft: Draft, block: DraftBlock, { start, end }: Span): boolean {
  if (block.kind === 'quotation') return true;
  const { quotations } = draft.facts(block);
  const quotation = quotations[firstEndingAfter(quotations, start, (span) => span.end)];
  return quotation !== undefined && quotation.start <= start && end <= quotation.end;
}

/** Tells whether an offset of the draft stands in a block that is read out. */
export function spokenPlaces({ blocks }: Draft): (offset: number) => boolean {
  return (offset) => {
    const block = blockAt(blocks, offset);
    return block !== undefined && isSpoken(block.kind);
  };
}
