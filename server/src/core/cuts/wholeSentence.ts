/** What stands before the words of an item: "- ", "3. ", "(b) ". */
const ITEM_MARK = /^(?:[-*•–]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s+/i;
const BEGINS = /^["“„«‘'([]{0,2}[\p{Lu}\d]/u;
const ENDS = /[.!?…]["”»’')\]]{0,2}$/;
/** The number of the paragraph that follows, taken for an end: "… of the report; 9." */
const NUMBERED = /[;:,](?:\s+and)?\s+\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]+$/i;

/** Marks that open, each with what closes it. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
]);
const CLOSING: ReadonlySet<string> = new Set(PAIRS.values());

/**
 * Whether a text is one whole sentence: it begins with a capital or a figure, ends with its mark, and what is opened in it is closed in it.
 * The half of a sentence that a page break tore apart is none.
 */
export function isWholeSentence(text: string): boolean {
  const said = text.replace(ITEM_MARK, '');
  return BEGINS.test(said) && isEnded(said) && isBalanced(said);
}

/** Whether a text ends as a sentence does. */
export function isEnded(text: string): boolean {
  return ENDS.test(text) && !NUMBERED.test(text);
}

/** Whether all brackets and quotation marks of a text close what was opened in it. */
export function isBalanced(text: string): boolean {
  const open: string[] = [];
  let straight = 0;
  for (const mark of text) {
    const closing = PAIRS.get(mark);
    if (closing !== undefined) open.push(closing);
    else if (mark === '"') straight++;
    else if (CLOSING.has(mark) && open.pop() !== mark) return false;
  }
  return open.length === 0 && straight % 2 === 0;
}
