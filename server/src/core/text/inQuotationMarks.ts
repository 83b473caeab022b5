import { quotationMarks } from './quotationMarks';

/** The marks of a quotation, and those of what it quotes itself. */
export interface QuotationMarks {
  readonly outer: readonly [open: string, close: string];
  readonly inner: readonly [open: string, close: string];
}

const DOUBLE = ['“', '”'] as const;
const SINGLE = ['‘', '’'] as const;
/** In ordinary text. */
export const HOUSE_MARKS: QuotationMarks = { outer: DOUBLE, inner: SINGLE };
/** Within a quotation in double marks. */
export const NESTED_MARKS: QuotationMarks = { outer: SINGLE, inner: DOUBLE };
/** Between marks that are there. */
export const NO_MARKS: QuotationMarks = { outer: ['', ''], inner: SINGLE };

/**
 * A text as the house quotes it: “…”, in one line, what it quotes itself in ‘…’. A mark whose partner was cut off with the text
 * around is left out.
 */
export function inQuotationMarks(text: string, { outer, inner }: QuotationMarks = HOUSE_MARKS): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const marks = new Map<number, string>();
  for (const { span, isClosed } of quotationMarks(line)) {
    if (!isClosed) continue;
    marks.set(span.start, inner[0]);
    marks.set(span.end - 1, inner[1]);
  }
  const quoted = line.replace(/["“”„«»]/g, (_mark, index: number) => marks.get(index) ?? '');
  return `${outer[0]}${quoted}${outer[1]}`;
}
