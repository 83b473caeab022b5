import type { Draft } from './draft';
import type { DraftBlock } from './draftBlocks';
import { isSpoken } from './draftBlocks';

/** A paragraph of a resolution or decision by what it is. */
export interface ResolutionParagraph {
  readonly kind: 'preambular' | 'operative';
  readonly block: DraftBlock;
}

/**
 * The paragraphs that begin as those of a preamble ("Recalling", "Notant", "回顾") or as operative ones do ("Decides", "Prie", "决定"), in text order.
 * Only asked of texts of that form: a list of a report may begin its items so.
 */
export function resolutionParagraphs(draft: Draft): readonly ResolutionParagraph[] {
  return draft.blocks.flatMap((block): readonly ResolutionParagraph[] => {
    if (!isSpoken(block.kind) || block.kind === 'quotation') return [];
    const signs = draft.facts(block).kindFacts.prose;
    const kind = (['operative', 'preambular'] as const).find((name) => signs.some(({ sign }) => sign === name));
    return kind ? [{ kind, block }] : [];
  });
}
