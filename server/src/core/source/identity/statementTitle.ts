import type { HeadRow } from './head';
import { STATEMENT_LINE } from './headForms';
import { isLetterheadName } from './letterhead';
import { isNoTitle } from './noTitle';

/** Words that a line with who speaks, and for whom, does not end with. */
const OPEN =
  /(?:^|\s)(?:by|of|from|the|for|to|at|on|in|and|during|behalf|de|du|des|del|la|le|les|par|por|à|en|au|aux|nom|nombre|et|y)$/i;
/** Words with which a line goes on with the one above it. */
const GOES_ON = /^(?:of|the|for|to|at|on|in|and|during|before|de|du|des|del|la|les|à|en|au|aux|ante|et|y)\s/i;
const GIVER = /\b(?:by|of|from|delivered|behalf|to|at|de|d[eu]l?|des|par|por|nom|nombre)\s+\S/i;
const WORD =
  /^(?:statement|remarks|speech|address|intervention|déclaration|allocution|discours|discurso|declaración|intervención)$/i;
/** What one who speaks is, on the line below the name. */
const OFFICE =
  /^(?:(?:deputy|acting|vice|first|federal|alternate|permanent|assistant|under)[\s-]+)*(?:president|prime|minister|representative|observer|ambassador|head|secretary|director|chargé|chair\w*|counsell?or|(?:premier\s+)?ministre|représentante?|président|chef|ministr[oa]|presidente|secretari[oa]|jefe)(?![\p{L}])/iu;
/** Lines that a name, its office and the occasion go on over. */
const MOST = 5;

/** "Statement by H.E. Mr. Rufus Firefly, Permanent Representative of Freedonia", as printed, from the lines that it stands on. */
export function statementTitle(rows: readonly HeadRow[]): string | undefined {
  const line = rows.findIndex(
    ({ text }) => STATEMENT_LINE.test(text) && !isNoTitle(text) && (GIVER.test(text) || OPEN.test(text)),
  );
  // Where the name stands apart from "Statement of", and the event above it, the event is the title.
  if (line >= 0)
    return OPEN.test(rows[line]!.text) && rows.slice(0, line).some(isTitle) ? undefined : wholeLine(rows, line);
  // "STATEMENT" / "BY" / "H.E. MR. RUFUS FIREFLY": the word, who gives it and for whom stand on lines of their own.
  const word = rows.findIndex(({ text }) => WORD.test(text));
  const by = rows[word + 1]?.text ?? '';
  if (word < 0 || !/^(?:delivered )?(?:by|of|on behalf of|de|du|par|por|del)(?:\s|$)/i.test(by)) return undefined;
  return `${rows[word]!.text} ${wholeLine(rows, word + 1)}`;
}

function isTitle({ text }: HeadRow): boolean {
  return !isNoTitle(text) && !isLetterheadName(text);
}

/** The row with those that it goes on over: after a comma, an open end, or with a word that begins no line. */
function wholeLine(rows: readonly HeadRow[], at: number): string {
  let text = rows[at]!.text;
  // Where the name stands on a line of its own the office does too.
  const isNameApart = OPEN.test(text) && rows[at + 1] !== undefined;
  for (let next = at + 1; next < Math.min(rows.length, at + MOST); next++) {
    const row = rows[next]!;
    if (row.level !== rows[at]!.level) break;
    const isOpen = OPEN.test(text);
    if (isOpen ? next > at + 1 && row.isApart : row.isApart) break;
    const continues = isOpen || isUpperContinued(text, row.text) || (text.endsWith(',') && !isNoTitle(row.text));
    if (continues) text += ` ${row.text}`;
    else if (isNameApart && next === at + 2 && OFFICE.test(row.text)) text += `, ${row.text}`;
    else break;
  }
  return text;
}

/** "… DURING THE GENERAL DEBATE" / "OF THE 72ND SESSION …": capitals hide that a line goes on in the middle of a phrase. */
function isUpperContinued(text: string, next: string): boolean {
  return !/\p{Ll}/u.test(text) && !/\p{Ll}/u.test(next) && GOES_ON.test(next) && text.length >= 40;
}
