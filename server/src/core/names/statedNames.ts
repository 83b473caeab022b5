import { type Draft } from '../draft';
import { type DraftBlock } from '../draftBlocks';
import { shiftSpan, type Span } from '../text/span';
import { type NameMention } from './nameMention';

/** A name that the drafter or someone quoted states, where rules judge it. */
export interface StatedName {
  /** Offsets into the draft. */
  readonly name: NameMention;
  readonly block: DraftBlock;
  /** Whether the words are another's. */
  readonly quoted: boolean;
}

/** The names of a draft outside front matter, code and comments, in text order. */
export function* statedNames(draft: Draft): Generator<StatedName> {
  for (const block of judgedBlocks(draft)) {
    for (const name of draft.facts(block).names) {
      const quoted = isQuoted(draft, block, name.span);
      yield { name: { ...name, span: shiftSpan(name.span, block.span.start) }, block, quoted };
    }
  }
}

/** The blocks that are part of the text: said, or printed with it. */
export function judgedBlocks(draft: Draft): readonly DraftBlock[] {
  return draft.blocks.filter(({ kind }) => kind !== 'front-matter' && kind !== 'code' && kind !== 'comment');
}

/** Whether a place of a block, in offsets relative to it, is quoted from someone. */
export function isQuoted(draft: Draft, block: DraftBlock, { start, end }: Span): boolean {
  if (block.kind === 'quotation') return true;
  return draft.facts(block).quotations.some((quotation) => quotation.start <= start && end <= quotation.end);
}
