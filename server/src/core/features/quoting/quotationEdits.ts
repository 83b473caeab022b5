import {
  HOUSE_MARKS,
  inQuotationMarks,
  NESTED_MARKS,
  NO_MARKS,
  type QuotationMarks,
} from '../../text/inQuotationMarks';
import { quotationMarks } from '../../text/quotationMarks';
import type { Span } from '../../text/span';
import type { Edit } from '../../finding';

/** What is quoted. */
export interface Quoted {
  /** The words as printed. */
  readonly match: string;
  /** "S/RES/2396 (2017), para. 5"; absent where the quotation says by itself where it is from. */
  readonly citation?: string;
}

/**
 * The edits that quote words in a text, in place of what is selected there: “…” in prose, ‘…’ within another quotation, and no
 * marks where the selection is all that stands between two. The citation stands after the quotation's last mark.
 */
export function quotationEdits(text: string, selection: Span, { match, citation }: Quoted): readonly Edit[] {
  const cited = citation === undefined ? '' : ` (${citation})`;
  const around = quotationAround(text, selection);
  const replace = (marks: QuotationMarks, after: string): Edit => ({
    span: selection,
    newText: `${inQuotationMarks(match, marks)}${after}`,
  });
  if (!around) return [replace(HOUSE_MARKS, cited)];
  const { start, end, mark, isClosed } = around;
  const isSingle = mark === '‘' || mark === "'";
  if (selection.start > start + 1 || selection.end < end)
    return [replace(isSingle ? HOUSE_MARKS : NESTED_MARKS, cited)];
  const between = isSingle ? { outer: NO_MARKS.outer, inner: HOUSE_MARKS.outer } : NO_MARKS;
  if (!isClosed) return [replace({ ...between, outer: ['', CLOSING[mark]!] }, cited)];
  const after: readonly Edit[] = cited === '' ? [] : [{ span: { start: end + 1, end: end + 1 }, newText: cited }];
  return [replace(between, ''), ...after];
}

/** What closes the marks that may stand alone. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»' };

/** The quotation that a selection lies in, between its marks: where the first stands, and where the last does or would. */
function quotationAround(
  text: string,
  selection: Span,
): { readonly start: number; readonly end: number; readonly mark: string; readonly isClosed: boolean } | undefined {
  const { start: from, end: to } = paragraphAround(text, selection);
  const paragraph = text.slice(from, to);
  const inside = quotationMarks(paragraph).filter(
    ({ span, isClosed }) =>
      from + span.start < selection.start && selection.end <= from + span.end - (isClosed ? 1 : 0),
  );
  const innermost = inside.sort((a, b) => b.depth - a.depth)[0];
  if (!innermost) return undefined;
  const { span, isClosed } = innermost;
  // The end of an unclosed quotation leaves out the white space at the end of its paragraph.
  const length = isClosed ? span.end - span.start - 1 : paragraph.slice(span.start).trimEnd().length;
  const start = from + span.start;
  return { start, end: start + length, mark: paragraph.charAt(span.start), isClosed };
}

function paragraphAround(text: string, { start, end }: Span): Span {
  let from = 0;
  for (const { index, 0: blank } of text.matchAll(/\n[^\S\n]*\n/g)) {
    if (index >= end) return { start: from, end: index };
    if (index + blank.length <= start) from = index + blank.length;
  }
  return { start: from, end: text.length };
}
