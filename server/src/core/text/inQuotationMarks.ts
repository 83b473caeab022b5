/** Marks of quotations within the text: each pair with what closes it; a straight one closes itself. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '”', '«': '»', '"': '"' };

/**
 * A text as the house quotes it: “…”, in one line, what it quotes itself in ‘…’. A mark whose partner was cut off with the text
 * around is left out.
 */
export function inQuotationMarks(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const marks = new Map<number, string>();
  const open: { readonly at: number; readonly closing: string }[] = [];
  for (const { 0: mark, index } of line.matchAll(/["“”„«»]/g)) {
    marks.set(index, '');
    if (open.at(-1)?.closing === mark) {
      marks.set(open.pop()!.at, '‘');
      marks.set(index, '’');
    } else if (CLOSING[mark] !== undefined) open.push({ at: index, closing: CLOSING[mark] });
  }
  return `“${line.replace(/["“”„«»]/g, (_mark, index: number) => marks.get(index) ?? '')}”`;
}
