import { type Catalogue } from '../lexicon/catalogue';
import type { ShortFormRow } from '../lexicon/shortForms';
import { firstEndingAfter, type Span } from '../text/span';
import type { Citation } from './citation';
import { type WrittenShortForms, writtenShortForms } from './writtenShortForms';

/** A mention of a resolution or document without its number: "the Strategy", "the sixth review", "that resolution". */
export interface ShortForm {
  /** UTF-16 offsets into the text searched. */
  readonly span: Span;
  /** What it stands for, without a year: "A/RES/60/288", "S/RES/2396". */
  readonly symbol: string;
  /** The mention before it that it refers back to, where it does so by its place. */
  readonly antecedent?: Span;
}

/** How far back "that resolution" looks for what it means: about a long paragraph. */
const REACH = 1500;

/** The short forms of a text; `citations` are those found in the same text. See {@link groundedShortForms}. */
export function findShortForms(
  text: string,
  citations: readonly Citation[],
  catalogue: Catalogue,
): readonly ShortForm[] {
  return groundedShortForms(writtenShortForms(text), citations, catalogue);
}

/**
 * The short forms among words that may be some, in text order, each with what it stands for; `citations` are those of the same text.
 * A short form that the text gives no ground for is left out: "the Strategy" after another strategy was named, "the Plan of
 * Action" where no plan was, a review where no Strategy is spoken of, "that resolution" with no resolution before it.
 */
export function groundedShortForms(
  { forms, saysStrategy }: WrittenShortForms,
  citations: readonly Citation[],
  { resolutions }: Catalogue,
): readonly ShortForm[] {
  const found: ShortForm[] = [];
  const cited = citations.filter(({ kind, symbol }) => kind === 'resolution' && symbol !== undefined);
  const meant = new Map<ShortFormRow, boolean>();
  for (const form of [...forms].sort((a, b) => a.span.start - b.span.start)) {
    const { span } = form;
    if (form.kind === 'review') {
      const row = saysStrategy && resolutions.find(({ strategyReview }) => strategyReview === form.review);
      if (row) found.push({ span, symbol: row.symbol });
    } else if (form.kind === 'back') {
      const before = cited[firstEndingAfter(cited, span.start, (citation) => citation.span.end) - 1];
      if (before?.symbol && span.start - before.span.end <= REACH)
        found.push({ span, symbol: before.symbol, antecedent: before.span });
    } else {
      const { symbol } = form.row;
      // The Strategy is what the documents of this field are about: it needs no introduction. A plan of action does.
      if (form.kind !== 'short') meant.set(form.row, form.kind === 'full');
      if (meant.get(form.row) ?? symbol.startsWith('A/RES/')) found.push({ span, symbol });
    }
  }
  return found;
}
