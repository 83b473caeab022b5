import type { HeadRow } from './head';
import { DELIVERY_LINE, STATEMENT_LINE } from './headForms';
import { isBehalfLine, isPersonLine } from './headPeople';
import { isLetterheadMark, isLetterheadName } from './letterhead';

/**
 * How many rows from the top are the letterhead of a statement, with all that stands in it: mottos, ministries in other languages, the name
 * of a presidency. It ends with the paragraph of the last name or address above who speaks; `saysSubject` tells a row that is none of it
 * wherever it stands.
 */
export function letterheadRows(rows: readonly HeadRow[], saysSubject: (text: string) => boolean): number {
  let end = 0;
  for (const [at, { text }] of rows.entries()) {
    const isIssuer = isLetterheadName(text) || isLetterheadMark(text);
    if (isIssuer) end = at + 1;
    else if (!DELIVERY_LINE.test(text) && (saysSubject(text) || isGiver(text))) break;
  }
  // What stands in one paragraph with the name of a mission is of the mission.
  while (
    end > 0 &&
    end < rows.length &&
    !rows[end]!.isApart &&
    !saysSubject(rows[end]!.text) &&
    !isGiver(rows[end]!.text)
  )
    end++;
  return end;
}

function isGiver(text: string): boolean {
  return STATEMENT_LINE.test(text) || isPersonLine(text) || isBehalfLine(text);
}
