import { councilYearOf, isCouncilYearNear, isLaterThanCouncilTable, lastCouncilYear } from '../lexicon/councilYears';
import { type Catalogue } from '../lexicon/catalogue';
import { type ResolutionRow } from '../lexicon/resolutions';
import { type Citation, type CitationKind, type Organ, type OrganSession } from './citation';
import { symbolOf } from './symbols';

/**
 * What the tables say of a mention:
 *
 * - `known`: it exists as written
 * - `year-missing`: a Council resolution that exists, printed without its year
 * - `wrong-year`: it exists, from another year
 * - `wrong-organ`: the number is another organ's
 * - `unlisted`: well formed, and Rostrum has no table that could say more (documents, decisions, most Assembly texts,
 *   Council resolutions newer than the tables)
 * - `unknown`: the table of Council years holds no such number, or the wording names nothing that could exist
 */
export type CitationStatus = 'known' | 'year-missing' | 'wrong-year' | 'wrong-organ' | 'unlisted' | 'unknown';

/** A mention set against the tables. What the user printed and what the tables say are both kept. */
export interface ResolvedCitation {
  /** With the true year for the Council where it is known: "S/RES/2396 (2017)", "A/RES/60/288", "S/2021/98". */
  readonly symbol?: string;
  readonly kind: CitationKind;
  /** The organ the thing belongs to, which for `wrong-organ` is not the one the wording names. */
  readonly organ?: Organ;
  readonly number?: number;
  readonly session?: OrganSession;
  /** The year of adoption by the tables. */
  readonly year?: number;
  readonly printedYear?: number;
  readonly status: CitationStatus;
  /** Its row, where it has one of its own; `resolveListed` adds those of the long tables. */
  readonly row?: ResolutionRow;
}

/** Resolves one mention. Tables decide: a printed year never overrides them. */
export function resolve(citation: Citation, catalogue: Catalogue): ResolvedCitation {
  const { kind, number, session, organ: written, part } = citation;
  const printed = citation.year === undefined ? {} : { printedYear: citation.year };
  const base = { kind, ...printed, ...(number === undefined ? {} : { number }), ...(session ? { session } : {}) };
  const bare = citation.symbol ?? meantSymbol(citation, catalogue);
  if (bare === undefined) return { ...base, ...(written ? { organ: written } : {}), status: 'unknown' };
  const organ = written && citation.symbol ? written : organOf(bare);
  const displaced = citation.symbol === undefined;
  if (kind === 'resolution' && bare.startsWith('S/RES/') && number !== undefined) {
    return resolveCouncil(base, bare, number, citation.year, displaced, catalogue);
  }
  const row = part ? undefined : catalogue.resolution(bare);
  const status = displaced ? 'wrong-organ' : statusOf(citation.year, row, session, kind, organ);
  return { ...base, symbol: bare, organ, status, ...(row ? { year: row.year, row } : {}) };
}

function resolveCouncil(
  base: Pick<ResolvedCitation, 'kind' | 'printedYear' | 'number' | 'session'>,
  bare: string,
  number: number,
  printedYear: number | undefined,
  displaced: boolean,
  catalogue: Catalogue,
): ResolvedCitation {
  const organ = 'security-council';
  const row = catalogue.resolution(bare);
  const year = row?.year ?? councilYearOf(number);
  if (year === undefined) {
    const symbol = printedYear === undefined ? bare : `${bare} (${printedYear})`;
    return { ...base, symbol, organ, status: isLaterThanTables(number, printedYear) ? 'unlisted' : 'unknown' };
  }
  const dated = printedYear === undefined ? 'year-missing' : printedYear === year ? 'known' : 'wrong-year';
  return {
    ...base,
    symbol: `${bare} (${year})`,
    organ,
    year,
    status: displaced ? 'wrong-organ' : dated,
    ...(row ? { row } : {}),
  };
}

/** How far the year printed may lie from the one in which the Council reaches a number. */
const NEAR_YEARS = 2;

/** Whether the Council may have adopted it since the tables were written, in the year printed or whenever none is. */
function isLaterThanTables(number: number, printedYear: number | undefined): boolean {
  if (printedYear === undefined) return isLaterThanCouncilTable(number);
  return printedYear >= lastCouncilYear().year && isCouncilYearNear(number, printedYear, NEAR_YEARS);
}

/** The symbol that the number alone points to, where wording and number disagree. */
function meantSymbol({ kind, organ, number, session, part, year }: Citation, catalogue: Catalogue): string | undefined {
  if (number === undefined || (kind !== 'resolution' && kind !== 'decision')) return undefined;
  const symbol = symbolOf(kind, undefined, number, session, part);
  if (organ === 'security-council' || session) return symbol;
  // The Assembly once numbered without a slash too ("377 A (V)"): only what the tables confirm is the Council's.
  const council = councilYearOf(number);
  return council !== undefined && (council === year || catalogue.resolution(`S/RES/${number}`)) ? symbol : undefined;
}

function statusOf(
  printedYear: number | undefined,
  row: ResolutionRow | undefined,
  session: OrganSession | undefined,
  kind: CitationKind,
  organ: Organ,
): CitationStatus {
  const adopted = kind === 'resolution' || kind === 'decision';
  if (printedYear !== undefined && adopted && organ === 'general-assembly') {
    const years = row ? [row.year] : sessionYears(session);
    if (years && !years.includes(printedYear)) return 'wrong-year';
  }
  return row ? 'known' : 'unlisted';
}

/**
 * The two years a regular session of the General Assembly lies in: it opens in September of the first and closes in
 * September of the next. Every row of the Assembly's table agrees with it, which a test holds.
 */
export function sessionYears(session: OrganSession | undefined): readonly number[] | undefined {
  if (!session || session.special || session.number < 31 || session.number > 200) return undefined;
  return [1945 + session.number, 1946 + session.number];
}

/** The organ whose symbols begin like this one. */
function organOf(symbol: string): Organ {
  if (symbol.startsWith('A/HRC/')) return 'human-rights-council';
  if (symbol.startsWith('E/CN.4/')) return 'commission-on-human-rights';
  const head = symbol.slice(0, symbol.indexOf('/'));
  const organs: Readonly<Record<string, Organ>> = {
    A: 'general-assembly',
    S: 'security-council',
    E: 'economic-and-social-council',
    ST: 'secretariat',
  };
  return organs[head] ?? 'other';
}
