import { formatCitation, kindName, officialLink, organName } from '../../cite/format';
import { type CitationStatus, type ResolvedCitation } from '../../cite/resolve';
import { resolveListed } from '../../cite/resolveListed';
import { type Catalogue } from '../../lexicon/catalogue';
import { accountOf, libraryRecord, officialFirst, printedSource } from '../../lexicon/printedSource';
import { type ReportRow, reportWith } from '../../lexicon/reports';
import { type ResolutionRow } from '../../lexicon/resolutions';
import { dayInWords } from '../../text/dayInWords';
import { checkedInVain } from './checkedInVain';

/** What the tables say of one resolution or document: plain text, ready for any surface. */
export interface CitationFacts {
  /** What the tables say of the mention, the long ones among them. */
  readonly status: CitationStatus;
  /** "S/RES/2396 (2017)"; the words as written where no symbol can be told. */
  readonly title: string;
  /** "Security Council resolution". */
  readonly kind: string;
  /** What is wrong with the mention as printed, with the right form. */
  readonly problem?: string;
  /** "Adopted 21 December 2017 · S/PV.8148 · vote 15-0-0 (in favour-against-abstaining)". */
  readonly adoption?: string;
  /** The agenda item, title or subject, with its confidence in words unless verified. */
  readonly subject?: string;
  /** What it does, in Rostrum's words, said to be so. */
  readonly about?: string;
  /** What was checked in vain, where nothing was found in the tables. */
  readonly checked?: string;
  /** What adoption, subject and what was checked rest on, as the tables have it; what is official comes first. */
  readonly sources: readonly string[];
  /** The official page, built from the symbol. */
  readonly link?: string;
  /** The record of the UN Digital Library, built from its number. */
  readonly recordLink?: string;
  /** The row of the tables. */
  readonly row?: ResolutionRow;
  /** The row of a report or another document. */
  readonly report?: ReportRow;
}

/** Gathers the facts of a resolved mention from the tables, the long ones too. `written` is the mention's own text. */
export function citationFacts(mention: ResolvedCitation, written: string, catalogue: Catalogue): CitationFacts {
  const resolved = resolveListed(mention, catalogue);
  const { symbol, row } = resolved;
  const report = row || symbol === undefined ? undefined : reportWith(symbol);
  const problem = problemOf(resolved, written);
  const checked = row || report ? undefined : checkedInVain(resolved);
  const link = resolved.status === 'unknown' || checked?.isDoubtful ? undefined : officialLink(resolved);
  const found: Found = row
    ? factsOfRow(row)
    : report
      ? reportFacts(report)
      : { ...(checked && { checked: checked.text }), sources: checked?.sources ?? [] };
  return {
    status: resolved.status,
    title: symbol ?? written.replace(/\s+/g, ' '),
    kind: kindName(resolved),
    ...(problem === undefined ? {} : { problem }),
    ...found,
    sources: officialFirst(found.sources.map(printedSource)),
    ...(link === undefined ? {} : { link }),
    ...(row ? { row } : {}),
    ...(report ? { report } : {}),
  };
}

type Found = Pick<CitationFacts, 'adoption' | 'subject' | 'about' | 'checked' | 'sources' | 'recordLink'>;

function factsOfRow(row: ResolutionRow): Found {
  const subject = subjectOf(row);
  const record = row.record ?? libraryRecord(row.sources);
  return {
    adoption: adoptionOf(row),
    ...(subject === undefined ? {} : { subject }),
    ...(row.about === undefined ? {} : { about: accountOf({ ...row, about: row.about }, row.aboutConfidence) }),
    ...(record === undefined ? {} : { recordLink: `https://digitallibrary.un.org/record/${record}` }),
    sources: row.sources,
  };
}

/** What the table says of a report: its day and place in its series, and its title. */
export function reportFacts({
  series,
  ordinal,
  title,
  date,
  confidence,
  sources,
}: ReportRow): Found & { readonly adoption: string; readonly subject: string } {
  const facts = [
    date === undefined ? undefined : dayInWords(date),
    ordinal === undefined ? undefined : `${series} no. ${ordinal}`,
    confidence === 'verified' ? undefined : 'not verified',
  ];
  return {
    adoption: facts.filter((fact) => fact !== undefined).join(' · '),
    subject: `${title}${confidence === 'verified' ? '' : ' (wording not verified)'}`,
    sources,
  };
}

function problemOf(resolved: ResolvedCitation, written: string): string | undefined {
  const { status, year, printedYear, organ, row, session } = resolved;
  const right = formatCitation(resolved, 'full') ?? '';
  if (status === 'wrong-organ') {
    return organ === undefined ? undefined : `Not as written: the number is ${article(organName(organ))}’s (${right})`;
  }
  if (status !== 'wrong-year') return undefined;
  if (row || year !== undefined) return `Wrong year: adopted in ${year}, not ${printedYear} (${right})`;
  const first = 1945 + (session?.number ?? 0);
  return `Wrong year: session ${session?.written} of the General Assembly lay in ${first} and ${first + 1}, not ${printedYear} (“${written.replace(/\s+/g, ' ')}”)`;
}

function article(name: string): string {
  return `the ${name}`;
}

function adoptionOf(row: ResolutionRow): string {
  const { date, meeting, meetingConfidence, votingLetter, vote, withoutVote, confidence } = row;
  return [
    `Adopted ${dayInWords(date)}`,
    meeting && `${meeting}${meetingConfidence === 'known' ? ' (not verified)' : ''}`,
    votingLetter && `written vote, ${votingLetter}`,
    vote && `vote ${vote} (in favour-against-abstaining)`,
    withoutVote && 'without a vote',
    confidence === 'verified' ? undefined : 'not verified',
  ]
    .filter(Boolean)
    .join(' · ');
}

function subjectOf({ title, titleConfidence, subject, record }: ResolutionRow): string | undefined {
  if (title === undefined) {
    const from = record === undefined ? 'subject' : 'subject in the UN Digital Library’s record';
    return subject === undefined ? undefined : `${subject} (${from})`;
  }
  const confidence = {
    verified: '',
    known: ' (wording not verified)',
    abbreviated: ' (as a library’s table shortens it)',
  };
  return `${title}${confidence[titleConfidence]}`;
}
