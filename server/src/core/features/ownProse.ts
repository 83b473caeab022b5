import type { Draft } from '../draft';
import { quotedSpans } from '../text/quotationMarks';

/** Whether the draft's author is writing prose at `offset`: not front matter, code, a comment, an address. */
export function isProse(draft: Draft, offset: number): boolean {
  const block = draft.blocks.find(({ span }) => span.start <= offset && offset <= span.end);
  if (block?.kind === 'front-matter' || block?.kind === 'code' || block?.kind === 'comment') return false;
  return !/\]\([^)\s]*$|\bhttps?:\/\/\S*$/.test(draft.text.slice(Math.max(0, offset - 200), offset));
}

/** The same, and in words of the author's own: not in a quotation, which goes on as its source does and no other way. */
export function isOwnProse(draft: Draft, offset: number): boolean {
  if (!isProse(draft, offset)) return false;
  const block = draft.blocks.find(({ span }) => span.start <= offset && offset <= span.end);
  if (!block) return true;
  if (block.kind === 'quotation') return false;
  const before = draft.text.slice(block.span.start, offset);
  return (
    !quotedSpans(before).some(({ end }) => end === before.length && !/[”»’"]$/.test(before)) && !hasOpenQuote(before)
  );
}

/** Whether a straight mark is open at the end of `text`: they count in pairs. */
function hasOpenQuote(text: string): boolean {
  return ((text.match(/"/g)?.length ?? 0) & 1) === 1;
}
