import type { Draft } from '../draft/draft';
import type { DraftBlock } from '../draft/draftBlocks';
import { phraseWord } from '../meaning/inflection';
import { shiftSpan, type Span } from '../text/span';
import { verbatim } from './departure';
import { driftIn } from './drift';
import { formulaeOf } from './formulae';

/**
 * Where agreed language stands in a block of a draft, as it is agreed or nearly so, in UTF-16 offsets into the draft; openings, verbs and
 * honorifics are none. Places may lie in each other.
 */
export function agreedPhrasesIn(draft: Draft, block: DraftBlock): readonly Span[] {
  const { tokens } = draft.facts(block);
  const { anchors } = formulaeOf(draft.catalogue);
  const words = tokens.map(({ key }) => phraseWord(key));
  const found: { readonly from: number; readonly to: number }[] = [];
  words.forEach(({ stem }, at) => {
    for (const { formula, at: in_ } of anchors.get(stem) ?? []) {
      const whole = formula.mayBeNear ? verbatim(formula, words, at - in_) : undefined;
      if (whole && !tokens.slice(whole.from + 1, whole.to).some(({ breaks }) => breaks)) found.push(whole);
    }
  });
  found.push(...driftIn({ content: draft.content(block), tokens }, draft));
  return found.map(({ from, to }) =>
    shiftSpan({ start: tokens[from]!.start, end: tokens[to - 1]!.end }, block.span.start),
  );
}
