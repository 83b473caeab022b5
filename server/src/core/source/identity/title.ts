import type { DocumentKind } from '../../kinds/textKinds';
import { amendmentTitle, draftTitle } from './draftTitle';
import { firstOf, type Head, type HeadRow, type Reader, type Stated } from './head';
import {
  AGENDA_ITEM,
  AUTHOR_LINE,
  FOREIGN_MEETING,
  LETTER_LINE,
  MEETING_LINE,
  NUMBER_LINE,
  opensRow,
  PAPER_KIND,
} from './headForms';
import { isNoTitle } from './noTitle';
import { isOfficialVolume } from './officialVolume';
import { withoutSeries } from './seriesWords';
import { statementTitle } from './statementTitle';
import { bareTitle, isTitleRow, joined, titled, type TitledAs } from './titleRows';

/** "91/17. Security of harbours": what follows the number. */
const afterNumber =
  ({ kind, symbol }: TitledAs): Reader<string> =>
  ({ rows }) => {
    if (kind !== 'resolution' && kind !== 'decision') return undefined;
    const last = symbol?.split('/').at(-1);
    const at = rows.findIndex(({ text }) => {
      const number = NUMBER_LINE.exec(text)?.groups?.['number'] ?? '';
      return /[/(]/.test(number) || (number !== '' && number === last);
    });
    const found = NUMBER_LINE.exec(at < 0 ? '' : joined(rows, at));
    return titled(found?.groups?.['title'], 'number-line');
  };

/** "Resolution 2396 (2017)": a resolution of the Council has no other name. */
const byCouncilSymbol =
  ({ symbol }: TitledAs): Reader<string> =>
  ({ rows }) => {
    const [, number] = /^S\/RES\/(\d+ \(\d{4}\))$/.exec(symbol ?? '') ?? [];
    // On a page of the yearbook a heading says what it is on.
    if (number === undefined || rows.some(({ text }) => isOfficialVolume(text))) return undefined;
    // In another language it is called as it is printed.
    const printed = rows.map(({ text }) => COUNCIL_ABROAD.exec(text)?.[0]).find((name) => name !== undefined);
    return { value: printed ?? `Resolution ${number}`, from: 'symbol' };
  };
const COUNCIL_ABROAD =
  /^(?:Résolution|Resolución|Резолюция|القرار)\s\d{1,4}\s?\(\d{4}\)|^第\s?\d{1,4}\s?[(（]\d{4}[)）]\s?号决议/;

const letterLine =
  ({ kind }: TitledAs): Reader<string> =>
  ({ rows }) => {
    const at = kind === 'letter' ? rows.findIndex(({ text }) => LETTER_LINE.test(text)) : -1;
    return titled(at < 0 ? undefined : joined(rows, at));
  };

const meetingLine =
  ({ kind, symbol = '' }: TitledAs): Reader<string> =>
  ({ rows }) => {
    if (kind !== 'verbatim-record' && !/\bSR\.\d/.test(symbol) && kind !== 'summary') return undefined;
    const line = rows.find(({ text }) => MEETING_LINE.test(text) || FOREIGN_MEETING.test(text))?.text;
    return titled(line?.replace(/\s+official records$/i, ''));
  };

/** A statement of the President is on the item of the Council that its first sentence names; all of them bear the same words above. */
const presidentialStatement =
  ({ symbol = '' }: TitledAs): Reader<string> =>
  ({ rows, opening }) => {
    if (!symbol.includes('/PRST/')) return undefined;
    const said = [...rows.map(({ text }) => text), ...opening.slice(0, 8)].join(' ');
    const item = /\bthe item entitled\s+[“"]([^“”"]{4,300})[”"]/i.exec(said)?.[1];
    return titled(item ?? rows.find(({ text }) => /^(?:note|statement) by the president\b/i.test(text))?.text);
  };

/**
 * Of an official paper the title stands below its masthead, which ends with the item of the agenda: the name of the item follows there
 * without a gap, the title below one.
 */
const belowMasthead =
  ({ kind, symbol }: TitledAs): Reader<string> =>
  ({ rows }) => {
    if (symbol === undefined || !PAPERS.has(kind)) return undefined;
    const item = rows.findIndex(({ text }) => AGENDA_ITEM.test(text));
    if (item < 0) return undefined;
    let at = item + 1;
    while (at < rows.length && (AGENDA_ITEM.test(rows[at]!.text) || isNoTitle(rows[at]!.text))) at++;
    const isName = at < rows.length && !rows[at]!.isApart;
    if (isName) while (at < rows.length && !rows[at]!.isApart) at++;
    const title = rows.findIndex((row, index) => index >= at && isTitleRow(row) && !opensRow(row.text));
    return titled(title < 0 ? undefined : joined(rows, title));
  };
const PAPERS: ReadonlySet<DocumentKind> = new Set<DocumentKind>(['report', 'other', 'concept-note', 'programme']);

/** What a meeting of the Security Council was on: it has one question on its agenda. */
const councilAgenda =
  ({ symbol = '' }: TitledAs): Reader<string> =>
  ({ rows }) => {
    if (!symbol.startsWith('S/PV.')) return undefined;
    const agenda = rows.findIndex(({ text }) => AGENDA.test(text));
    const at = rows.findIndex((row, index) => index === agenda + 1 && agenda >= 0 && isTitleRow(row));
    return titled(at < 0 ? undefined : joined(rows, at));
  };

const AGENDA = /^(?:agenda|ordre du jour|orden del día|повестка дня|جدول الأعمال|议程(?:项目)?)$/iu;

/** "Chair’s summary of the second session of the working group": a name that says of what. */
const summaryOf =
  ({ kind }: TitledAs): Reader<string> =>
  ({ rows }) => {
    const at = kind === 'summary' ? rows.findIndex(({ text }) => SUMMARY_OF.test(text)) : -1;
    return titled(at < 0 ? undefined : joined(rows, at));
  };
const SUMMARY_OF =
  /^(?:[\p{L}’'-]+\s+){0,4}summary\s+of\s+(?!(?:the\s+)?(?:(?:co-)?chair|president|moderator|secretar|rapporteur))\S.{10,}/iu;

/** "Theme: “Lamps for the future”" below nothing but what the paper is. */
const themeOf =
  ({ kind }: TitledAs): Reader<string> =>
  ({ rows }) => {
    const at = kind === 'concept-note' ? rows.findIndex(({ text }) => THEME.test(text)) : -1;
    if (at < 0 || rows.slice(0, at).some((row) => isTitleRow(row) && !STARTS_WITH_KIND.test(row.text)))
      return undefined;
    const theme = THEME.exec(joined(rows, at))?.groups?.['theme'] ?? '';
    return titled(/^[“"«‘](.+)[”"»’][.,]?$/.exec(theme)?.[1] ?? theme);
  };
const THEME = /^(?:theme|topic|thème|tema)\s*:\s*(?<theme>\S.{7,})$/iu;
const STARTS_WITH_KIND = new RegExp(`^${PAPER_KIND}(?![\\p{L}])`, 'iu');

/** The line above "Report of the Secretary-General", "Note by the Secretariat" and their like, or that line itself. */
const aboveAuthor =
  ({ kind, symbol }: TitledAs): Reader<string> =>
  ({ rows }) => {
    if (kind !== 'report' && kind !== 'other' && kind !== 'letter' && (kind !== 'summary' || symbol === undefined))
      return undefined;
    const isAuthor = ({ text, level }: HeadRow) =>
      AUTHOR_LINE.test(text) && (symbol !== undefined || level > 0 || text.length < 120);
    // The name of an item may read so too: "Annual report of the High Commissioner …" below "Agenda items 2 and 3".
    const isItem = (index: number) => index > 0 && !rows[index]!.isApart && AGENDA_ITEM.test(rows[index - 1]!.text);
    const apart = rows.findIndex((row, index) => isAuthor(row) && !isItem(index));
    const at = apart >= 0 ? apart : rows.findIndex(isAuthor);
    if (at < 0) return undefined;
    // "Report of the Secretary-General on the United Nations Mission in Freedonia" says its subject itself.
    const own = joined(rows, at);
    const says = /\breport\b.*\b(?:on|concerning|regarding|pursuant to)\b/i.test(own) && !MANDATE.test(own);
    let above = at - 1;
    while (above >= 0 && !isTitleRow(rows[above]!)) above--;
    // Between the agenda item and the author stand the name of the item and the title, or the name alone.
    const item = rows.findIndex(({ text }) => AGENDA_ITEM.test(text));
    const isItemAlone = item >= 0 && rows.slice(item, at).filter(isTitleRow).length < 2;
    if (above < 0 || (says && isItemAlone)) return titled(own);
    while (
      above > 0 &&
      !rows[above]!.isApart &&
      rows[above]!.level === 0 &&
      isTitleRow(rows[above - 1]!) &&
      goesOn(rows[above - 1]!.text, rows[above]!.text)
    )
      above--;
    return titled(joined(rows.slice(0, at), above));
  };

/** "Report of the Special Rapporteur on the rights of keepers": the name of a mandate, and no subject. */
const MANDATE = /\breport\s+of\s+the\s+(?:special\s+rapporteur|independent\s+expert|working\s+group)\b/i;

/** Whether a line is as long as a line is that was broken for its length: the first word of the next would not have stood on it. */
function goesOn(text: string, next: string): boolean {
  const [word = ''] = next.split(' ');
  return (
    !/[.:;]$/.test(text) &&
    (text.length >= 50 || (text.length >= 40 && text.length + word.length >= Math.min(next.length, 55)))
  );
}

/** Below a letter of transmittal: "Report of the Committee …", over the lines that it goes on over. */
const transmitted: Reader<string> = ({ rows, opening }) => {
  if (!rows.some(({ text }) => /^letter of transmittal$/i.test(text))) return undefined;
  const at = opening.findIndex((line) => AUTHOR_LINE.test(line) && !/[.;]$/.test(line));
  if (at < 0) return undefined;
  let whole = opening[at]!;
  for (const line of opening.slice(at + 1)) {
    if (!/^\p{Ll}/u.test(line)) break;
    whole += ` ${line}`;
  }
  return titled(whole);
};

/** The headline of a press release stands below its number and date. */
const headline =
  ({ kind }: TitledAs): Reader<string> =>
  ({ rows }) => {
    if (kind !== 'press-release') return undefined;
    const heading = rows.findIndex((row) => row.level === 1 && isTitleRow(row));
    const mark = rows.findIndex(({ text }) => PRESS_MARK.test(text) && isNoTitle(text));
    const isHeadline = (row: HeadRow) => isTitleRow(row) && !MEETING_LINE.test(row.text);
    // Above the words for a release stands who issues it.
    const below = rows.findIndex((row, index) => index > mark && mark >= 0 && isHeadline(row));
    const at = [heading, below, rows.findIndex(isHeadline)].find((index) => index >= 0) ?? -1;
    return titled(at < 0 ? undefined : joined(rows, at));
  };

const PRESS_MARK =
  /^(?:(?:press|news|media)\s+(?:release|statement|note)|communiqué\s+de\s+presse|comunicado\s+de\s+prensa|nota\s+de\s+prensa)(?!\p{L})/iu;

/** "Statement by H.E. Ms. Rosa Prado, Permanent Representative": one that says who gives it is its title. */
const statementLine =
  ({ kind }: TitledAs): Reader<string> =>
  ({ rows }) =>
    kind === 'statement' ? titled(withoutSeries(bareTitle(statementTitle(rows) ?? ''))) : undefined;

/** The title of a document, by the layout of its kind; `undefined` where its title block has to tell. */
export function titleIn(head: Head, about: TitledAs): Stated | undefined {
  const written = head.frontMatter.get('title');
  if (written !== undefined) return titled(written, 'front-matter');
  const layouts = [
    byCouncilSymbol,
    afterNumber,
    letterLine,
    councilAgenda,
    meetingLine,
    summaryOf,
    themeOf,
    presidentialStatement,
    amendmentTitle,
    draftTitle,
    () => transmitted,
    aboveAuthor,
    headline,
    statementLine,
    belowMasthead,
  ];
  return firstOf(
    layouts.map((layout) => layout(about)),
    head,
  );
}

const ONLY_KIND = new RegExp(
  String.raw`^(?:${PAPER_KIND}|(?:co-)?(?:chair(?:man|person|woman)?|president|moderator|facilitator)s?[’']s?\s+summary)(?:\s*\([^()]*\))?$`,
  'iu',
);

/** The first line of a head that may be a title, a heading of the first level before others. */
export function firstTitle({ rows }: Head): string | undefined {
  const at = [
    rows.findIndex((row) => row.level === 1 && isTitleRow(row)),
    rows.findIndex((row) => isTitleRow(row) && !ONLY_KIND.test(row.text)),
    rows.findIndex((row) => isTitleRow(row)),
  ].find((index) => index >= 0);
  return at === undefined ? undefined : bareTitle(joined(rows, at));
}
