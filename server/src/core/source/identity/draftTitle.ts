import type { Reader } from './head';
import { ADOPTED_LINE, AGENDA_ITEM, DRAFT_LINE, opensRow } from './headForms';
import { isNoTitle } from './noTitle';
import { isSubmission, isTitleRow, joined, titled, type TitledAs } from './titleRows';

/** The title that stands nearest to the text of a draft, below its sponsors; else the subject above them. */
export const draftTitle =
  ({ kind }: TitledAs): Reader<string> =>
  ({ rows }) => {
    if (kind !== 'draft-resolution' && kind !== 'decision' && kind !== 'resolution') return undefined;
    const sponsors = rows.findIndex(({ text }) => DRAFT_LINE.test(text));
    const starts = rows.findIndex(({ text }) => ADOPTED_LINE.test(text));
    const after = Math.max(sponsors, starts);
    // Names of sponsors that a page breaks into several lines end with a colon's line, and are no title.
    const below = rows.findIndex(
      (row, at) => at > after && after >= 0 && !isNoTitle(row.text) && !isSubmission(row.text),
    );
    if (below >= 0) return titled(joined(rows, below));
    if (sponsors < 0) return undefined;
    const [, entitled] = /draft (?:resolution|decision)s? entitled [“"](.+)[”"]/i.exec(rows[sponsors]!.text) ?? [];
    if (entitled !== undefined) return titled(entitled);
    const agenda = rows.findIndex(({ text }) => AGENDA_ITEM.test(text));
    const subject = rows.findIndex((row, at) => at > agenda && at < sponsors && agenda >= 0 && isTitleRow(row));
    if (subject >= 0) return titled(joined(rows, subject));
    // Without an item the subject stands apart, next above those who submit.
    const above = rows[sponsors - 1];
    const isSubject = agenda < 0 && above?.isApart === true && isTitleRow(above) && !opensRow(above.text);
    return titled(isSubject ? above.text : rows[sponsors]!.text);
  };

/** The line above an amendment says whose it is and to which draft; below stands the title of that draft. */
export const amendmentTitle =
  ({ symbol }: TitledAs): Reader<string> =>
  ({ rows }) => {
    const at = symbol === undefined ? -1 : rows.findIndex(({ text }) => AMENDMENT_LINE.test(text));
    const title = rows.findIndex((row, index) => index > at && at >= 0 && isTitleRow(row));
    return titled(title < 0 ? undefined : joined(rows, title));
  };
const AMENDMENT_LINE =
  /(?::\s?\*?\s?|^)(?:proposed\s+|revised\s+|oral\s+)?(?:sub-)?amendments?\s+to\s+(?:the\s+)?(?:draft\s+(?:resolution|decision)|document|annex)\b/i;
