import { type OrganSession } from '../../cite/citation';
import { type ResolvedCitation, sessionYears } from '../../cite/resolve';
import {
  type AssemblySession,
  assemblySession,
  assemblySessions,
  firstDecision,
  unadoptedIn,
} from '../../lexicon/assemblySessions';
import {
  type CouncilYear,
  councilYears,
  councilYearSources,
  isLaterThanCouncilTable,
  lastCouncilYear,
} from '../../lexicon/councilYears';
import { reportWith } from '../../lexicon/reports';
import { dayInWords } from '../../text/dayInWords';

/** What was looked at where no table has a row, and what that rests on. */
export interface Checked {
  readonly text: string;
  /** Whether there can be no official page of what is named: a number that was not reached, a decision's, one without its year. */
  readonly isDoubtful?: true;
  readonly sources: readonly string[];
}

/** Says exactly what was looked at when the tables have no row. That something is not in them is never said to mean that it does not exist. */
export function checkedInVain(resolved: ResolvedCitation): Checked {
  const { status, kind, organ, printedYear, number } = resolved;
  if (kind === 'resolution' && organ === 'security-council') return ofCouncil(resolved);
  if (kind === 'resolution' && organ === 'general-assembly') return ofAssembly(resolved);
  if (number !== undefined && printedYear !== undefined && status === 'unknown')
    return plain('Not in Rostrum’s tables');
  const what = kind === 'resolution' ? 'resolutions of the Council and the Assembly' : 'resolutions and some reports';
  return plain(`Not in Rostrum’s tables, which hold ${what} only`);
}

function plain(text: string): Checked {
  return { text, sources: [] };
}

function ofCouncil({ year, printedYear, number }: ResolvedCitation): Checked {
  const undated = printedYear === undefined ? ({ isDoubtful: true } as const) : {};
  const row = yearRow(year) ?? lastCouncilYear();
  const sources = row.sources.map((at) => councilYearSources()[at] ?? '');
  if (year !== undefined) {
    const unsure = row.confidence === 'verified' ? '' : ' (not verified)';
    const text = `Adopted in ${year}, which ran from resolution ${row.first} to ${row.last}${unsure}; its day and subject are not in Rostrum’s tables`;
    return { text, sources };
  }
  const end = `${row.last} (${dayInWords(row.lastDate)})`;
  if (number !== undefined && isLaterThanCouncilTable(number))
    return { text: `Later than Rostrum’s tables, which end with ${end}`, ...undated, sources };
  return { text: `Not in Rostrum’s tables, whose list of Council resolutions by year ends with ${end}`, sources };
}

function ofAssembly({ status, session, number = 0 }: ResolvedCitation): Checked {
  if (status === 'unknown') return plain('Not in Rostrum’s tables, and the Assembly numbers by session (“60/288”)');
  if (!session || session.special)
    return plain('Not in Rostrum’s tables, which lack many texts adopted without a vote');
  const unadopted = unadoptedIn(session.number, number);
  if (unadopted) {
    const { highest, isExact, sources } = unadopted;
    const text = isExact
      ? `No resolution of session ${session.written} has so high a number: the last is ${highest}`
      : `No resolution of session ${session.written} can have so high a number: the highest known is ${highest}`;
    return { text, isDoubtful: true, sources };
  }
  if (session.number >= FIRST_ARABIC && number >= firstDecision(session.number))
    return decisionsNumber(session, number);
  const row = assemblySession(session.number);
  const last = lastSeen();
  if (session.number > last.session)
    return plain(`Later than Rostrum’s tables, which have no resolution of session ${session.written}`);
  if (row === last && number > last.highest!) {
    const end = `${session.written}/${last.highest} (${dayInWords(last.highestDate!)})`;
    return plain(`Later than Rostrum’s tables, which end with ${end}`);
  }
  const years = sessionYears(session);
  const lay =
    row?.closed === undefined
      ? years && `session ${session.written} lay in ${years.join(' and ')}`
      : `session ${session.written} lay from ${dayInWords(row.opened)} to ${dayInWords(row.closed)} (general knowledge)`;
  return plain(
    `Not in Rostrum’s tables, which lack many texts adopted without a vote${lay === undefined ? '' : `; ${lay}`}`,
  );
}

/** Of a resolution whose number is one that decisions have. */
function decisionsNumber({ number: session, written }: OrganSession, number: number): Checked {
  const decision = reportWith(`A/DEC/${written}/${number}`);
  const title = decision ? `: decision ${written}/${number}, “${decision.title}”` : '';
  const text = `Not in Rostrum’s tables; in session ${written}, numbers from ${firstDecision(session)} are those of decisions${title}`;
  return { text, isDoubtful: true, sources: decision?.sources ?? [] };
}

/** The first session whose resolutions are numbered "31/1". */
const FIRST_ARABIC = 31;

/** The last session of which a resolution was seen. */
function lastSeen(): AssemblySession {
  return assemblySessions().findLast(({ highest }) => highest !== undefined)!;
}

function yearRow(year: number | undefined): CouncilYear | undefined {
  return councilYears().find((row) => row.year === year);
}
