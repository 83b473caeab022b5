import { formatCitation, kindName, officialLink, organName } from '../../cite/format';
import { type ResolvedCitation } from '../../cite/resolve';
import { type CouncilYear, councilYears, councilYearSources, lastCouncilYear } from '../../lexicon/councilYears';
import { type ResolutionRow } from '../../lexicon/resolutions';
import { dayInWords } from '../../text/dayInWords';
import { accountOf, printedSource } from '../../lexicon/printedSource';

/** What the tables say of one resolution or document: plain text, ready for any surface. */
export interface CitationFacts {
  /** "S/RES/2396 (2017)"; the words as written where no symbol can be told. */
  readonly title: string;
  /** "Security Council resolution". */
  readonly kind: string;
  /** What is wrong with the mention as printed, with the right form. */
  readonly problem?: string;
  /** "Adopted 21 December 2017 · S/PV.8148 · vote 15-0-0 (in favour-against-abstaining)". */
  readonly adoption?: string;
  /** The agenda item or title, with its confidence in words unless verified. */
  readonly subject?: string;
  /** What it does, in Rostrum's words, said to be so. */
  readonly about?: string;
  /** What was checked in vain, where nothing was found in the tables. */
  readonly checked?: string;
  /** What adoption, subject and what was checked rest on. */
  readonly sources: readonly string[];
  /** The official page, built from the symbol. */
  readonly link?: string;
}

/** Gathers the facts of a resolved mention from the tables. `written` is the mention's own text. */
export function citationFacts(resolved: ResolvedCitation, written: string): CitationFacts {
  const { symbol, row } = resolved;
  const problem = problemOf(resolved, written);
  const subject = row && subjectOf(row);
  const link = resolved.status === 'unknown' ? undefined : officialLink(resolved);
  return {
    title: symbol ?? written.replace(/\s+/g, ' '),
    kind: kindName(resolved),
    ...(problem === undefined ? {} : { problem }),
    ...(row
      ? { adoption: adoptionOf(row), about: accountOf(row, row.aboutConfidence) }
      : { checked: checkedOf(resolved) }),
    ...(subject === undefined ? {} : { subject }),
    sources: sourcesOf(resolved),
    ...(link === undefined ? {} : { link }),
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

function adoptionOf({ date, meeting, votingLetter, vote, withoutVote, confidence }: ResolutionRow): string {
  return [
    `Adopted ${dayInWords(date)}`,
    meeting,
    votingLetter && `written vote, ${votingLetter}`,
    vote && `vote ${vote} (in favour-against-abstaining)`,
    withoutVote && 'without a vote',
    confidence === 'verified' ? undefined : 'not verified',
  ]
    .filter(Boolean)
    .join(' · ');
}

function subjectOf({ title, titleConfidence }: ResolutionRow): string | undefined {
  if (title === undefined) return undefined;
  const confidence = {
    verified: '',
    known: ' (wording not verified)',
    abbreviated: ' (as a library’s table shortens it)',
  };
  return `${title}${confidence[titleConfidence]}`;
}

/** Says exactly what was looked at when the tables have no row. */
function checkedOf({ status, kind, organ, year, printedYear, number }: ResolvedCitation): string {
  const council = organ === 'security-council' && kind === 'resolution';
  if (council && year !== undefined) {
    const { first, last, confidence } = yearRow(year) ?? lastCouncilYear();
    const unsure = confidence === 'verified' ? '' : ' (not verified)';
    return `Adopted in ${year}, which ran from resolution ${first} to ${last}${unsure}; its subject is not in Rostrum’s tables`;
  }
  if (council) {
    const { last, year: lastYear } = lastCouncilYear();
    return `Not in Rostrum’s tables, whose list of Council resolutions by year ends with ${last} (${lastYear})`;
  }
  if (kind === 'resolution' && organ === 'general-assembly') {
    return status === 'unknown'
      ? 'Not in Rostrum’s tables, and the Assembly numbers by session (“60/288”)'
      : 'Not in Rostrum’s tables, which hold the Assembly’s resolutions on terrorism only';
  }
  if (number !== undefined && printedYear !== undefined && status === 'unknown') return 'Not in Rostrum’s tables';
  const what = kind === 'resolution' ? 'resolutions of the Council and the Assembly' : 'resolutions';
  return `Not in Rostrum’s tables, which hold ${what} only`;
}

function sourcesOf({ row, kind, organ, year }: ResolvedCitation): readonly string[] {
  if (row) return row.sources.map(printedSource);
  if (organ !== 'security-council' || kind !== 'resolution') return [];
  const { sources } = yearRow(year) ?? lastCouncilYear();
  return sources.map((at) => printedSource(councilYearSources()[at] ?? ''));
}

function yearRow(year: number | undefined): CouncilYear | undefined {
  return councilYears().find((row) => row.year === year);
}
