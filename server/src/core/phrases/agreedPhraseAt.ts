import { blockAt } from '../draft/draftBlocks';
import type { Draft } from '../draft/draft';
import { phraseWord } from '../meaning/inflection';
import { shiftSpan, type Span, touches } from '../text/span';
import { verbatim } from './departure';
import { type Formula, formulaeOf } from './formulae';

/** A phrase of agreed language as it stands in a draft. */
export interface PlacedFormula {
  readonly formula: Formula;
  readonly span: Span;
}

/** The longest phrase of agreed language that stands at `offset` of a draft as it is agreed; openings, verbs and honorifics are none. */
export function agreedPhraseAt(draft: Draft, offset: number): PlacedFormula | undefined {
  const block = blockAt(draft.blocks, offset);
  if (block?.kind !== 'paragraph' && block?.kind !== 'item') return undefined;
  const { tokens } = draft.facts(block);
  const { anchors } = formulaeOf(draft.catalogue);
  const words = tokens.map(({ key }) => phraseWord(key));
  let best: PlacedFormula | undefined;
  words.forEach(({ stem }, at) => {
    for (const { formula, at: in_ } of anchors.get(stem) ?? []) {
      if (!formula.mayBeNear) continue;
      const whole = verbatim(formula, words, at - in_);
      if (!whole || tokens.slice(whole.from + 1, whole.to).some(({ breaks }) => breaks)) continue;
      const span = shiftSpan({ start: tokens[whole.from]!.start, end: tokens[whole.to - 1]!.end }, block.span.start);
      if (touches(span, offset) && span.end - span.start > (best ? best.span.end - best.span.start : 0))
        best = { formula, span };
    }
  });
  return best;
}
