import type { Draft } from '../../draft/draft';
import { endsInComment } from '../../text/comments';
import { endsInQuotation } from '../../text/quotationMarks';

/** Whether the draft's author is writing prose at `offset`: not front matter, code, a comment, an address. */
export function isProse(draft: Draft, offset: number): boolean {
  const block = draft.blocks.find(({ span }) => span.start <= offset && offset <= span.end);
  if (block?.kind === 'front-matter' || block?.kind === 'code' || block?.kind === 'comment') return false;
  if (block && endsInComment(draft.text.slice(block.span.start, offset))) return false;
  return !/\]\([^)\s]*$|\bhttps?:\/\/\S*$/.test(draft.text.slice(Math.max(0, offset - 200), offset));
}

/**
 * Whether the author is writing prose in words of their own: as {@link isProse}, but not in a quotation, which goes on as its source does.
 */
export function isOwnProse(draft: Draft, offset: number): boolean {
  if (!isProse(draft, offset)) return false;
  const block = draft.blocks.find(({ span }) => span.start <= offset && offset <= span.end);
  if (!block) return true;
  if (block.kind === 'quotation') return false;
  return !endsInQuotation(draft.text.slice(block.span.start, offset));
}
