import type { DocumentKind } from '../../kinds/textKinds';
import type { HeadRow, Stated } from './head';
import { BODY_LINE, DRAFT_LINE, opensRow } from './headForms';
import { isLetterheadName } from './letterhead';
import { isNoTitle } from './noTitle';

/** "Security of harbours", below or above the lines that say what the document is. */
export interface TitledAs {
  readonly kind: DocumentKind;
  readonly symbol: string | undefined;
}

/** The lines of a title that goes on over several: up to the next line of another form, or blank space. */
export function joined(rows: readonly HeadRow[], at: number): string {
  let text = rows[at]!.text;
  for (let next = at + 1; next < rows.length; next++) {
    const row = rows[next]!;
    const isSameHeading = row.level > 0 && row.level === rows[at]!.level;
    if ((row.isApart && !isSameHeading) || row.level !== rows[at]!.level) break;
    // "… addressed to the" / "Secretary-General": after an article stands no other line.
    if (!/\bthe$/i.test(text) && (isNoTitle(row.text) || opensRow(row.text) || BODY_LINE.test(row.text))) break;
    text += ` ${row.text}`;
  }
  return text;
}

/** A title without the marks of notes and the stops behind it, and without the number that it will have. */
export const bareTitle = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    // "[en]": a page in other languages.
    .replace(/\s*\[(?:en|fr|es|ar|ru|zh)\]$/i, '')
    // "[as delivered]", "[bilingual, as delivered; scroll down for all-English]": what a page says of the text.
    .replace(/\s*[[(][^[\]()]{0,60}(?:\bas (?:delivered|prepared)|scroll down)\b[^[\]()]{0,60}[\])]$/i, '')
    // "Draft resolution: Lamps and security": what the paper is, before its title.
    .replace(/^draft (?:resolution|decision)\s*[:–—]\s+(?=\p{Lu})/iu, '')
    // "(Draft resolution A/79/L.40)": the text that it is about.
    .replace(/(?<=\S)\s*\((?:draft (?:resolution|decision)|document)s?\s+[AES]\/[^()]{3,40}\)$/i, '')
    .replace(/(?<=[\p{L}\d)”"’])(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]+|\[\^?\d+\])+$/u, '')
    .replace(/[\s,:;]+$/, '')
    // The number that a draft will have: "63/… Rights of lighthouse keepers".
    .replace(/^(?:(?:ES|S)-)?\d{1,4}\/(?:…|\.{2,3}|_+)\.?\s*/, '')
    .trim();

export function titled(text: string | undefined, from: Stated['from'] = 'title'): Stated | undefined {
  const value = text === undefined ? '' : bareTitle(text);
  return value === '' ? undefined : { value, from };
}

/** Whether a row may be a title. */
export function isTitleRow({ text }: HeadRow): boolean {
  return !isNoTitle(text) && !isLetterheadName(text) && !isSubmission(text);
}

/** "Freedonia: draft resolution", "(submitted by the Chair)". */
export function isSubmission(text: string): boolean {
  return DRAFT_LINE.test(text) || /^\(?submitted\b/i.test(text);
}
