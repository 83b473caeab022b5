import type { DocumentKind } from '../../kinds/textKinds';
import { bracketDay, datelineDay, issueDay, reportDay } from './dateline';
import { daysIn } from './daysIn';
import { fileNameDate } from './fileNameDate';
import { firstOf, type Head, type HeadRow, type Reader, type Stated } from './head';
import { letterDay } from './letterDate';
import type { Dated, OwnDays } from './dated';
import { yearInSymbol } from './symbolYear';

type DateSource =
  | 'front-matter'
  | 'adopted'
  | 'meeting'
  | 'letter'
  | 'dateline'
  | 'distributed'
  | 'event'
  | 'symbol'
  | 'file-name'
  | 'bracket'
  | 'issue'
  | 'masthead';

/** What a document of each kind is dated by, the most trusted first. */
const ORDER: Readonly<Record<DocumentKind, readonly DateSource[]>> = {
  resolution: ['adopted', 'distributed', 'dateline', 'symbol'],
  decision: ['adopted', 'distributed', 'dateline', 'symbol'],
  'draft-resolution': ['distributed', 'symbol'],
  report: ['distributed', 'bracket', 'dateline', 'symbol', 'file-name'],
  letter: ['distributed', 'letter', 'dateline', 'symbol', 'file-name'],
  'verbatim-record': ['meeting', 'dateline', 'symbol', 'file-name'],
  'press-release': ['dateline', 'file-name'],
  statement: ['meeting', 'dateline', 'distributed', 'symbol', 'file-name'],
  'concept-note': ['masthead', 'event', 'dateline', 'distributed', 'symbol', 'file-name'],
  programme: ['masthead', 'event', 'dateline', 'distributed', 'symbol', 'file-name'],
  summary: ['meeting', 'distributed', 'issue', 'event', 'dateline', 'symbol', 'file-name'],
  other: ['adopted', 'distributed', 'dateline', 'symbol', 'file-name'],
};

/** The date of a document, and what it is the date of; none where nothing at its head, in its symbol or file name gives one. */
export function ownDate(head: Head, dated: Dated, days: OwnDays, event: string | undefined): Stated | undefined {
  const given =
    (value: string | undefined, from: Stated['from']): Reader<string> =>
    () =>
      value === undefined ? undefined : { value, from };
  const readers: Readonly<Record<DateSource, Reader<string>>> = {
    'front-matter': ({ frontMatter }) =>
      frontMatterDate(DATE_KEYS.map((key) => frontMatter.get(key)).find((written) => written !== undefined)),
    adopted: given(days.adopted, 'adopted'),
    meeting: given(days.met, 'meeting'),
    distributed: given(days.distributed, 'distributed'),
    // A provisional agenda with a symbol is dated as any official document is, and not by the session.
    masthead: given(dated.symbol === undefined ? undefined : days.distributed, 'distributed'),
    letter: letterDay,
    dateline: (of) => {
      const read = dated.kind === 'report' && dated.symbol !== undefined ? reportDay : datelineDay;
      return days.distributed === undefined ? read(of) : read({ ...of, rows: withoutMasthead(of.rows) });
    },
    bracket: bracketDay,
    issue: issueDay,
    event: given(event, 'event'),
    symbol: given(dated.symbol === undefined ? undefined : yearInSymbol(dated.symbol), 'symbol'),
    'file-name': fileNameDate(dated.kind),
  };
  return firstOf(
    ['front-matter' as const, ...ORDER[dated.kind]].map((source) => readers[source]),
    head,
  );
}

/** The rows below the line that dates the distribution. */
function withoutMasthead(rows: readonly HeadRow[]): readonly HeadRow[] {
  const at = rows.findIndex(({ text }) => daysIn(text).length > 0);
  return rows.slice(at + 1);
}

/** The keys that date a document, the most exact first: "published" tells when a page was put up. */
const DATE_KEYS: readonly string[] = [
  'date',
  'meeting_date',
  'meeting-date',
  'event_date',
  'event-date',
  'delivered',
  'published',
];

function frontMatterDate(written: string | undefined): Stated | undefined {
  if (written === undefined) return undefined;
  const iso = /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.exec(written)?.[0];
  const value = iso ?? daysIn(written)[0]?.day;
  return value === undefined ? undefined : { value, from: 'front-matter' };
}
