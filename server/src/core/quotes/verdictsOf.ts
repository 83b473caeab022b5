import type { Corpus } from '../corpus/corpus';
import type { Draft } from '../draft/draft';
import { remembered } from '../text/memory';
import { oncePer } from '../text/oncePer';
import { Recent } from '../text/recent';
import { shiftSpan } from '../text/span';
import { judgeQuotation } from './judge';
import type { Quotation } from './quotation';
import { quotationsOf } from './quotationsOf';
import type { Verdict } from './verdict';

/** A quotation of a draft, and what is known of it. */
export interface JudgedQuotation {
  readonly quotation: Quotation;
  readonly verdict: Verdict;
}

/** Verdicts that a corpus remembers: those on the quotations of some open drafts. */
const REMEMBERED = 500;

/** What a corpus remembers: verdicts by what is quoted, and the answers for drafts as long as these live. */
const knownIn = remembered((corpus: Corpus) => {
  const verdicts = new Recent<Verdict>(REMEMBERED);
  return oncePer((draft: Draft) => judgeAll(draft, corpus, verdicts));
});

/**
 * Every quotation of a draft held against the corpus, in text order; those that do not close yet are left out. A quotation is
 * judged once as long as neither it nor its attribution changes, wherever it moves.
 */
export function verdictsOf(draft: Draft, corpus: Corpus): readonly JudgedQuotation[] {
  return knownIn(corpus)(draft);
}

function judgeAll(draft: Draft, corpus: Corpus, known: Recent<Verdict>): readonly JudgedQuotation[] {
  return quotationsOf(draft)
    .filter(({ isClosed }) => isClosed)
    .map((quotation) => {
      const { span, pieces, attribution, quoting } = quotation;
      // As if the text began with it: whatever stands before, the verdict is the same.
      const text = draft.text.slice(span.start, span.end);
      const moved = pieces.map((piece) => shiftSpan(piece, -span.start));
      const bounds = moved.map(({ start, end }) => `${start}-${end}`).join(' ');
      const { symbol = '', name = '', others = [], isOpen = false } = attribution ?? {};
      const around = quoting
        ? [quoting.names, quoting.symbols.join(), quoting.isOpen ?? '', quoting.negates ?? '', quoting.saying ?? '']
        : [];
      const key = [bounds, symbol, name, others.join(), isOpen, ...around, text].join('\n');
      const verdict = known.get(key, (own) =>
        judgeQuotation(
          own.slice(key.length - text.length),
          { ...quotation, span: shiftSpan(span, -span.start), pieces: moved },
          corpus,
        ),
      );
      return { quotation, verdict: shiftVerdict(verdict, span.start) };
    });
}

function shiftVerdict(verdict: Verdict, by: number): Verdict {
  if (verdict.differences.length === 0) return verdict;
  return {
    ...verdict,
    differences: verdict.differences.map((difference) => ({ ...difference, span: shiftSpan(difference.span, by) })),
  };
}
