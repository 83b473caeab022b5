import type { HeadRow } from './head';
import { STATEMENT_LINE } from './headForms';
import { isBareName, isBehalfLine, isOfficeLine, isOfficeOfPerson, isPersonLine } from './headPeople';
import { isNoTitle } from './noTitle';
import { themeAbroad, titleInLine } from './titleInLine';

/** Words that a line with who speaks, and for whom, does not end with. */
export const OPEN =
  /(?:^|\s)(?:by|of|from|the|for|to|at|on|in|and|during|behalf|de|du|des|del|la|le|les|par|por|à|en|au|aux|nom|nombre|et|y)$/i;
/** A line in another alphabet. */
export const NOT_LATIN = /[\u0400-\u04FF\u0600-\u06FF\u3400-\u9FFF]/;
/** The word for a statement alone on its line. */
export const WORD =
  /^(?:(?:national|joint)\s+)?(?:statement|remarks|speech|address|intervention|déclaration|allocution|discours|discurso|declaración|intervención|alocución|выступление|заявление|بيان|كلمة|مداخلة|خطاب|发言|发言稿|讲话|声明|explanation\s+of\s+(?:vote|position)|explication\s+de\s+vote|explicación\s+de\s+voto|right\s+of\s+reply|droit\s+de\s+réponse|derecho\s+a\s+réplica)$/i;
/** "Delivered by Costa Rica on behalf of …", "exercised by the delegation of Freedonia". */
export const GIVEN_BY =
  /^(?:delivered|exercised|presented|given|made|read(?:\s+out)?)\s+by(?:\s|:)|^(?:prononcée?|faite|pronunciad[oa]|leíd[oa])\s+(?:par|por)(?:\s|:)/i;

/** Whether a line says who gives the statement, or for whom. */
export function isGiverLine(text: string): boolean {
  return STATEMENT_LINE.test(text) || isPersonLine(text) || isBehalfLine(text) || GIVEN_BY.test(text);
}

/** "ROSA PRADO" above "MINISTER OF HARBOURS", or such an office itself, wherever they stand. */
export function isSpeakerLine(text: string, next: string | undefined): boolean {
  return isOfficeOfPerson(text) || (isBareName(text) && next !== undefined && isOfficeLine(next));
}

/** "Statement by H.E. Ms. Rosa Prado": a line that names who speaks, and so no title where there is another. */
export function isOfPerson(text: string): boolean {
  return isPersonLine(text) || (STATEMENT_LINE.test(text) && isPersonLine(text.replace(STATEMENT_WORDS, '')));
}

const STATEMENT_WORDS = /^(?:[\p{L}’'-]+\s+){1,4}?(?=(?:by|of|from|de|par|por)\s)/iu;
const GIVER = /\b(?:by|of|from|delivered|behalf|to|at|de|d[eu]l?|des|par|por|nom|nombre)\s+\S/i;
/** Words with which a line goes on with the one above it. */
const GOES_ON = /^(?:of|the|for|to|at|on|in|and|during|before|de|du|des|del|la|les|à|en|au|aux|ante|et|y)\s/i;
/** Lines that a name, its office and the occasion go on over. */
const MOST = 5;

/** "Statement by H.E. Mr. Rufus Firefly, Permanent Representative of Freedonia", as printed, from the lines that it stands on. */
export function giverLine(rows: readonly HeadRow[]): string | undefined {
  const other = rows.find(({ text }) => NOT_LATIN.test(text) && STATEMENT_LINE.test(text) && !WORD.test(text));
  if (other) return themeAbroad(other.text) ?? other.text;
  const line = rows.findIndex(
    ({ text }) =>
      STATEMENT_LINE.test(text) && !isNoTitle(text.replace(/\.$/, '')) && (GIVER.test(text) || OPEN.test(text)),
  );
  if (line >= 0) {
    const whole = wholeLine(rows, line);
    return titleInLine(whole) ?? whole;
  }
  // "STATEMENT" / "BY" / "H.E. MR. RUFUS FIREFLY": the word, who gives it and for whom stand on lines of their own.
  const word = rows.findIndex(({ text }) => WORD.test(text));
  const by = rows[word + 1]?.text ?? '';
  if (word < 0 || !/^(?:delivered )?(?:by|of|on behalf of|de|du|par|por|del)(?:\s|$)/i.test(by)) return undefined;
  return `${rows[word]!.text} ${wholeLine(rows, word + 1)}`;
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
    else if (isNameApart && next === at + 2 && isOfficeLine(row.text)) text += `, ${row.text}`;
    else break;
  }
  return text;
}

/** "… DURING THE GENERAL DEBATE" / "OF THE 72ND SESSION …": capitals hide that a line goes on in the middle of a phrase. */
function isUpperContinued(text: string, next: string): boolean {
  return !/\p{Ll}/u.test(text) && !/\p{Ll}/u.test(next) && GOES_ON.test(next) && text.length >= 40;
}
