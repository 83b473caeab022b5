import type { Corpus } from '../../corpus/corpus';
import { soFar } from '../../corpus/unread';
import type { Draft } from '../../draft/draft';
import type { VerdictKind } from '../../quotes/verdict';
import { type JudgedQuotation, verdictsOf } from '../../quotes/verdictsOf';
import type { Span } from '../../text/span';
import { touches } from '../../text/span';
import { type Card, type CardLine, type Piece, present } from './card';
import { placeLink } from '../../corpus/place';
import { shorten } from '../../text/shorten';

/** What each verdict is called wherever a person reads it. */
export const verdictTitles: Readonly<Record<VerdictKind, string>> = {
  verbatim: 'Verbatim',
  normalised: 'Verbatim but for print',
  consistent: 'Shortened or bracketed, and consistent',
  meaning: 'Check the meaning',
  differs: 'Differs from the source',
  elsewhere: 'Stands in another source',
  absent: 'Not in the source named',
  'not-found': 'Not in the corpus',
};

/** Characters of a passage that are shown, and those around each difference of a longer one. */
const LONGEST = 600;
const AROUND = 60;

/** Verdicts that say of words that they are not there. */
const OF_ABSENCE: ReadonlySet<VerdictKind> = new Set(['elsewhere', 'absent', 'not-found']);

/** The quotation of a draft that stands at an offset, judged; its marks belong to it. */
export function quotationAt(draft: Draft, offset: number, corpus: Corpus): JudgedQuotation | undefined {
  return verdictsOf(draft, corpus).find(({ quotation }) => touches(quotation.span, offset));
}

/** What is known of a quotation: the verdict with its reasons, the words with what differs marked, and where the passage stands. */
export function quotationCard(text: string, judged: JudgedQuotation, corpus: Corpus): Card {
  const { verdict } = judged;
  const { passage } = verdict;
  const reasons = verdict.reasons.map((reason) => sentence(reason));
  const link: CardLine | undefined = passage && [
    { text: passage.citation, target: placeLink({ document: passage.document, span: passage.span }, corpus) },
    passage.isPrimary ? '' : ' (its own quotation of another text)',
  ];
  const words =
    verdict.differences.length > 0 ? markedWords(text, judged) : passage && [`“${cutAt(passage.text, LONGEST)}”`];
  const title: (string | Piece)[] = [{ text: `Quotation: ${verdictTitles[verdict.kind]}`, as: 'strong' }];
  if (OF_ABSENCE.has(verdict.kind)) title.push(soFar(corpus.unread));
  return {
    answer: [
      [title, ...reasons.map((reason) => [reason])],
      present<CardLine>([words]),
      present<CardLine>([link]),
    ].filter((group) => group.length > 0),
    more: () => [],
  };
}

/** The quotation with what it should not have struck out, and what it lacks set off. */
function markedWords(text: string, { quotation, verdict: { differences } }: JudgedQuotation): CardLine {
  const { start, end } = quotation.span;
  const isLong = end - start > LONGEST;
  const line: (string | Piece)[] = [];
  let at = start;
  const copy = (span: Span): void => {
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    line.push(isLong && words.length > 2 * AROUND ? `${words.slice(0, AROUND)} … ${words.slice(-AROUND)}` : words);
  };
  for (const { span, written, printed } of differences) {
    copy({ start: at, end: span.start });
    if (written !== '') line.push({ text: written, as: 'struck' });
    if (printed !== '') line.push(' ', { text: printed, as: 'strong' });
    at = span.end;
  }
  copy({ start: at, end });
  return line;
}

function sentence(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

function cutAt(text: string, most: number): string {
  return shorten(text, { most, atWords: true, ellipsis: ' …', ellipsisBeyond: true });
}
